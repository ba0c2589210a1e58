// Phrases: words of which the positions stand in a row.

// Positions of all documents of all terms of a file, one after the other, and where each begins.
const positionFile = (site, number) => site.get(site.positions.name(number), (bytes) => {
  const from = new Bytes(bytes);
  const parts = [];
  while (from.at < bytes.length) {
    const end = from.number() + from.at;
    const starts = [];
    const places = [];
    while (from.at < end) {
      starts.push(places.length);
      for (const it of from.ascending()) places.push(it);
    }
    starts.push(places.length);
    parts.push({ starts, places });
  }
  return parts;
});

// For a list: goes from document to document, and there from position to position.
async function walk(site, { id, docs }) {
  const number = Math.floor(id / FILE);
  const { each } = site.positions;
  const [parts, file] = await Promise.all([positionFile(site, Math.floor(number / each)), termFile(site, number)]);
  const part = parts?.[number % each];
  if (!part || !file) return null;
  const { starts, places } = part;
  let i = file.terms[id % FILE].before;
  let at = 0;
  let next = 0;
  let end = 0;
  return {
    enter(doc) {
      for (; docs[at] < doc; at++) i++;
      next = starts[i];
      end = docs[at] === doc ? starts[i + 1] : next;
    },
    all: () => places.slice(next, end),
    has(place) {
      while (next < end && places[next] < place) next++;
      return next < end && places[next] === place;
    },
  };
}

// The documents that have all of the words, in a row if that is asked. A word without meaning is any word.
async function together(site, { words, inRow, negated }) {
  const lost = ({ lists, known }) => (lists.length ? !lists.some((it) => it.ranked) : known === false || negated && !inRow);
  if (words.some(lost)) return [];
  const standing = words.map(({ lists }, offset) => ({ lists: lists.filter((it) => it.ranked), offset })).filter((it) => it.lists.length);
  const docs = common(site, standing.map((it) => union(site, it.lists)));
  const walks = inRow ? await Promise.all(standing.map((it) => Promise.all(it.lists.map((list) => walk(site, list))))) : [];
  const all = walks.flat();
  if (!inRow || all.includes(null)) return docs;
  return docs.filter((doc) => {
    for (const it of all) it.enter(doc);
    let first = walks[0][0].all();
    if (walks[0].length > 1) first = walks[0].flatMap((it) => it.all()).sort((a, b) => a - b);
    return first.some((place) => walks.every((lists, i) => lists.some((it) => it.has(place + standing[i].offset - standing[0].offset))));
  });
}
