// Words and their keys, as the index format (src/docs/search-index.md) cuts them.
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+|(?<=\p{Nd})[.,:](?=\p{Nd})[\p{L}\p{N}\p{M}]+)*/gu;
const UNSPACED = /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]+)/u;
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
const LETTERS = new Map(["’'", "ßss", "æae", "œoe", "øo", "ðd", "þth", "łl", "đd", "ħh", "ıi"].map((it) => [it[0], it.slice(1)]));
const known = new Map();

const folded = (text) => text.toLowerCase().normalize("NFKD").replace(MARKS, "").normalize("NFC")
  .replace(/[’ßæœøðþłđħı]/g, (it) => LETTERS.get(it));

// The words of one match: scripts without spaces make overlapping pairs. Texts repeat their words, so each is cut once.
function cut(raw) {
  let words = known.get(raw);
  if (words) return words;
  words = [];
  const text = raw.normalize("NFKC");
  let at = 0;
  const add = (word) => {
    const key = folded(word.slice(0, 64));
    words.push(text === raw ? { key, from: at, to: at + word.length } : { key, from: 0, to: raw.length });
  };
  text.split(UNSPACED).forEach((part, i) => {
    const points = i % 2 ? [...part] : [part];
    points.forEach((it, j) => {
      if (it && (!j || j + 1 < points.length)) add(it + (points[j + 1] || ""));
      at += it.length;
    });
  });
  known.set(raw, words);
  return words;
}

const wordsOf = (text) => [...text.matchAll(WORD)].flatMap(({ 0: raw, index }) =>
  cut(raw).map(({ key, from, to }) => ({ key, from: index + from, to: index + to })));
