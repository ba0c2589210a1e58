// What is shown of a document, with the words of the query marked.
const LENGTH = 200;

const recordFile = (site, i) => site.get(site.records.name(i), (bytes) => {
  let group;
  const records = decoded(bytes).split("\n").flatMap((line) => {
    const fields = line.split("\t");
    if (line.startsWith("=")) group = fields;
    if (fields.length < 4) return [];
    const [kind, state, anchor, title, text = ""] = fields;
    return [{ kind, state, address: group[0].slice(1) + anchor, date: group[1], series: group[2], title, text }];
  });
  if (records.length !== site.records.counts[i]) throw new RangeError();
  return records;
});

// For a key, the words of the query that it stands for, as bits: those that share a term, so inflections, too.
function markerOf(site, words) {
  const masks = new Map();
  const add = (it, bit) => masks.set(it, masks.get(it) | bit);
  words.forEach(({ key, forms, lists }, i) => {
    lists.forEach(({ id, ranked }) => ranked && add(id, 1 << i));
    [key, ...forms].forEach((it) => add(it, 1 << i));
  });
  return (key) => {
    if (!masks.has(key)) {
      const file = site.peek(site.terms.name(fileOf(site.terms, key)));
      masks.set(key, ((file && idsOf(file, key)) || []).reduce((mask, id) => mask | masks.get(id), 0));
    }
    return masks.get(key);
  };
}

const marksIn = (text, marker) => wordsOf(text).filter((it) => marker(it.key));

// A stretch of a text in pieces. Marks may overlap.
function pieces(text, marks, start = 0, end = text.length) {
  const all = [];
  let at = start;
  const add = (to, marked) => {
    if (to <= at) return;
    const piece = text.slice(at, to).replaceAll("\u000b", " · ");
    if (all.at(-1)?.marked === marked) all.at(-1).text += piece;
    else all.push({ text: piece, marked });
    at = to;
  };
  for (const { from, to } of marks) {
    if (from >= start && to <= end) {
      add(from, false);
      add(to, true);
    }
  }
  add(end, false);
  return all;
}

// The stretch with the most different words of the query, the earliest of them, cut where words end.
function passage(text, marker) {
  const marks = marksIn(text, marker);
  let [most, from, to] = [0, 0, 0];
  marks.forEach((first, i) => {
    const near = marks.slice(i, i + 50).filter((it) => it.to <= first.from + LENGTH);
    const count = new Set(near.map((it) => marker(it.key))).size;
    if (count > most) [most, from, to] = [count, first.from, near.at(-1).to];
  });
  let start = Math.max(0, Math.min(from, Math.max(from - 60, to - LENGTH), text.length - LENGTH));
  let end = Math.max(to, start + LENGTH);
  if (start) start += /^\S{0,40}\s|^[\udc00-\udfff]|/.exec(text.slice(start, from))[0].length;
  if (text[end]) end -= /\s\S{0,40}$|[\ud800-\udbff]$|$/.exec(text.slice(to, end))[0].length;
  const more = (is) => (is ? [{ text: "…", marked: false }] : []);
  return [...more(start), ...pieces(text, marks, start, end), ...more(end < text.length)];
}

const hrefOf = (root, address) => {
  const href = (root || "./") + address.replace(/[^\p{L}\p{Nd}\-._~!$&'()*+,;=:@/#]/gu, encodeURIComponent);
  return onDisk() ? href.replace(/\/(?=#|$)/, "/index.html") : href;
};

// The hits of documents; those whose files cannot be had are left out.
async function hitsOf(site, docs, words) {
  const marker = markerOf(site, words);
  const { starts } = site.records;
  const records = await Promise.all(docs.map(async (doc) => {
    const file = lastUpTo(starts, doc);
    return (await recordFile(site, file))?.[doc - starts[file]];
  }));
  return records.filter(Boolean).map(({ kind, state, address, date, series, title, text }) => ({
    kind: site.kinds[kind],
    href: hrefOf(site.root, address),
    title: pieces(title, marksIn(title, marker)),
    passage: passage(text, marker),
    date,
    series: site.series[series]?.[1] || "",
    state: site.states[state] || "",
  }));
}
