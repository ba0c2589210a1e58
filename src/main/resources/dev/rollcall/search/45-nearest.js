// What stands in the place of a word that the archive does not have.
const reversed = (text) => [...text].reverse().join("");

const wordFile = (site) => (name) => site.get(name, (bytes) => {
  const from = new Bytes(bytes);
  const weights = [];
  return { words: from.words(() => weights.push(from.number())), weights };
});

// The words that begin so, each with its weight.
const startingWith = async (site, files, start) => (await filesOf(site, files, start, wordFile(site))).flatMap(({ words, weights }) => {
  const [from, to] = beginning(words, start);
  return words.slice(from, to).map((word, i) => [word, weights[from + i]]);
});
const endingWith = async (site, end) => (await startingWith(site, site.backward, reversed(end))).map(([word, weight]) => [reversed(word), weight]);

const mostFrequent = (found, most) => [...new Map(found)]
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most).map(([word]) => word);

const withPrefix = async (site, key, most) => mostFrequent(await startingWith(site, site.forward, key), most);

// How many letters to insert, delete, replace or swap with their neighbors.
function distance(a, b) {
  const rows = [];
  for (let i = 0; i <= a.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j++) {
      rows[i][j] = !i ? j : Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] !== b[j - 1]),
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2][j - 2] + 1 : Infinity);
    }
  }
  return rows[a.length][b.length];
}

async function similar(site, key) {
  const points = [...key];
  const half = (points.length - 1) >> 1;
  if (half < 1 || points.length < 4) return [];
  const found = await Promise.all([
    startingWith(site, site.forward, points.slice(0, half).join("")),
    endingWith(site, points.slice(-half).join("")),
  ]);
  let least = points.length < 8 ? 1 : 2;
  let nearest = [];
  for (const pair of found.flat()) {
    const other = [...pair[0]];
    const far = Math.abs(other.length - points.length) > least ? Infinity : distance(points, other);
    if (far < least) nearest = [];
    if (far <= least) nearest.push(pair);
    least = Math.min(far, least);
  }
  return mostFrequent(nearest, 3);
}

// `file` is where the key would be, so it tells whether anything begins so.
async function inPlaceOf(site, key, file) {
  const next = file.keys[lastUpTo(file.keys, key) + 1] ?? site.terms.firsts[fileOf(site.terms, key) + 1];
  let forms = next?.startsWith(key) ? await withPrefix(site, key, 8) : [];
  if (!forms.length) forms = await similar(site, key);
  if (!forms.length && [...key].length > 4) forms = mostFrequent(await endingWith(site, key), 8);
  return forms;
}
