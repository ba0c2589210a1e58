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
  if (Math.abs(a.length - b.length) > 2) return Infinity;
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
  if (points.length < 4 || /\p{Nd}/u.test(key)) return [];
  const found = await Promise.all([
    startingWith(site, site.forward, points.slice(0, half).join("")),
    endingWith(site, points.slice(-half).join("")),
  ]);
  const near = found.flat().map((pair) => [distance(points, [...pair[0]]), pair]);
  for (const far of points.length < 8 ? [1] : [1, 2]) {
    const nearest = near.filter((it) => it[0] === far);
    if (nearest.length) return mostFrequent(nearest.map((it) => it[1]), 3);
  }
  return [];
}

// Other forms of the word: what shares the longest beginning with it, two thirds at least, and ends soon after.
async function sameBeginning(site, key) {
  const points = [...key];
  const least = Math.max(5, Math.ceil(points.length * 2 / 3));
  if (points.length < least || /\p{Nd}/u.test(key)) return [];
  const found = (await startingWith(site, site.forward, points.slice(0, least).join(""))).map((pair) => {
    const other = [...pair[0]];
    const parting = other.findIndex((it, i) => it !== points[i]);
    return { pair, shared: parting < 0 ? other.length : parting, length: other.length };
  }).filter((it) => it.length <= it.shared + 4);
  const most = Math.max(...found.map((it) => it.shared));
  return mostFrequent(found.filter((it) => it.shared === most).map((it) => it.pair), 3);
}

// `file` is where the key would be, so it tells whether anything begins so.
async function inPlaceOf(site, key, file) {
  const next = file.keys[lastUpTo(file.keys, key) + 1] ?? site.terms.firsts[fileOf(site.terms, key) + 1];
  let forms = next?.startsWith(key) ? await withPrefix(site, key, 8) : [];
  if (!forms.length) forms = await similar(site, key);
  if (!forms.length && [...key].length > 4) forms = mostFrequent(await endingWith(site, key), 8);
  if (!forms.length) forms = await sameBeginning(site, key);
  return forms;
}
