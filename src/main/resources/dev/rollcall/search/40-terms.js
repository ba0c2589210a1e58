// Keys, terms, postings. A term's number is that of its file times FILE, and its place there.
const FILE = 2 ** 24;

const HASH = 5;

// Each line begins with how many characters it shares with the one before.
const lengthened = (lines) => {
  let last = "";
  return lines.split("\n").map((it) => { last = last.slice(0, parseInt(it[0], 36)) + it.slice(1); return last; });
};

// Files of one letter, in the order of their first keys.
const row = (letter, { keys = "0", hashes, each }) => ({
  each,
  firsts: lengthened(keys),
  count: hashes.length / HASH,
  name: (i) => `${letter}-${hashes.slice(HASH * i, HASH * i + HASH)}`,
});
const fileOf = ({ firsts }, key) => Math.max(0, lastUpTo(firsts, key));

// All files that may hold what begins so.
const filesOf = (site, { firsts, name }, start, decode) => {
  const from = fileOf({ firsts }, start);
  const to = Math.max(from + 1, beginning(firsts, start)[1]);
  return Promise.all(firsts.slice(from, to).map((_, i) => decode(name(from + i), from + i))).then((all) => all.filter(Boolean));
};

const termFile = (site, number) => site.get(site.terms.name(number), (bytes) => {
  const from = new Bytes(bytes);
  const keys = from.words();
  const ids = keys.map(() => from.several(from.number(), () => {
    const reference = from.number();
    return reference % 2 ? (reference >>> 1) * FILE + from.number() : number * FILE + reference / 2;
  }));
  let ranked = 0;
  const terms = from.numbers().map((size) => {
    const term = { size: size >>> 1, ranked: size % 2, before: ranked };
    if (size % 2) ranked += term.size;
    return term;
  });
  // lists are read when they are asked for
  for (const term of terms) {
    term.at = from.at;
    for (let i = 0; i < term.size; i++) from.number();
  }
  return { bytes, keys, ids, terms, codes: from.take(ranked) };
});

// The terms of a key in its file; undefined where it is no key.
function idsOf(file, key) {
  const at = lastUpTo(file.keys, key);
  return file.keys[at] === key ? file.ids[at] : undefined;
}

// Documents of a term, ascending, with the weight that it has there. Filters weigh least: by them a word is only near.
function listOf(site, { bytes, codes }, { size, at, ranked, before }) {
  const docs = new Int32Array(size);
  const weights = new Float32Array(size);
  const from = new Bytes(bytes, at);
  for (let i = 0, last = 0; i < size; i++) {
    docs[i] = last += from.number();
    weights[i] = site.weights[ranked ? codes[before + i] : 0] || 0;
  }
  return { docs, weights };
}

// The documents of terms, without those whose files cannot be had.
const listsOf = async (site, ids) => (await Promise.all([...new Set(ids)].map(async (id) => {
  const file = await termFile(site, Math.floor(id / FILE));
  const term = file?.terms[id % FILE];
  return term && { id, ranked: term.ranked, ...(term.list ??= listOf(site, file, term)) };
}))).filter(Boolean);
