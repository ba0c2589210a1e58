// Which documents fit, and which come first. Arrays with a place for every document make each list one plain loop.

// Documents of any of the lists, each with its highest weight.
function union(site, lists) {
  if (lists.length === 1) return lists[0];
  const best = new Float32Array(site.documents).fill(-1);
  for (const { docs, weights } of lists) {
    for (let i = 0; i < docs.length; i++) if (weights[i] > best[docs[i]]) best[docs[i]] = weights[i];
  }
  const docs = numbersWhere(best, (it) => it >= 0);
  const weights = new Float32Array(docs.length);
  for (let i = 0; i < docs.length; i++) weights[i] = best[docs[i]];
  return { docs, weights };
}

// How rare a word is: as the most common of its terms, those of filters aside.
function idf({ documents }, lists) {
  const direct = lists.filter((it) => it.ranked);
  const most = Math.max(...(direct.length ? direct : lists).map((it) => it.docs.length));
  return Math.fround(Math.log(1 + (documents - most + 0.5) / (most + 0.5)));
}

function numbersWhere(values, fits) {
  const found = new Int32Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) if (fits(values[i])) found[count++] = i;
  return found.slice(0, count);
}

// Documents of all of the lists.
function common(site, lists) {
  const times = new Uint8Array(site.documents);
  for (const { docs } of lists) for (let i = 0; i < docs.length; i++) times[docs[i]]++;
  return numbersWhere(times, (it) => it && it === lists.length);
}

// In `state` a word adds 1, what must be adds 64, what must not be takes it below zero.
const MUST = 64;
const NOT = -(2 ** 20);

// `required` and `excluded` are documents, `out` ranges of them.
function matched(site, words, required, excluded, out) {
  const state = new Int32Array(site.documents);
  const scores = new Float64Array(site.documents);
  const add = (docs, value) => {
    for (let i = 0; i < docs.length; i++) state[docs[i]] += value;
  };
  for (const { any: { docs, weights }, lists } of words) {
    const rare = idf(site, lists);
    add(docs, 1);
    for (let i = 0; i < docs.length; i++) scores[docs[i]] += Math.fround(rare * weights[i]);
  }
  for (const docs of required) add(docs, MUST);
  for (const docs of excluded) add(docs, NOT);
  for (const [from, to] of out) state.fill(NOT, from, to);
  const need = MUST * required.length;
  const all = need + words.length;
  const docs = numbersWhere(state, (it) => it === all);
  if (docs.length || words.length < 2) return { docs, scores, every: true };
  return { docs: numbersWhere(state, (it) => it > need && it < all), scores, every: false };
}

// The first of those that fit. From the newest on, since of equal scores the higher number comes first.
function firstOf({ docs, scores }, count) {
  let best = [];
  let least = -1;
  const keep = () => {
    best = best.sort((a, b) => scores[b] - scores[a] || b - a).slice(0, count);
    if (best.length === count) least = scores[best[count - 1]];
  };
  for (let i = docs.length - 1; i >= 0; i--) {
    const doc = docs[i];
    scores[doc] = Math.fround(scores[doc]);
    if (scores[doc] > least) best.push(doc);
    if (best.length > count + 500) keep();
  }
  keep();
  return best;
}
