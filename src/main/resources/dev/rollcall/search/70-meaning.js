// From what is written to documents. All that a query needs is asked for at once.

// What stands for a word: `lists` of documents, and `forms` in its place. `known` is null where a file is lost.
async function meaningOf(site, { key, prefix }, exact) {
  let forms = prefix ? await withPrefix(site, key, 32) : [];
  let ids = [];
  let known = null;
  let replaced = false;
  if (!forms.length) {
    const file = await termFile(site, fileOf(site.terms, key));
    ids = file && idsOf(file, key);
    if (file && !ids && !exact) forms = await inPlaceOf(site, key, file);
    known = file && !!ids;
    replaced = forms.length > 0;
  }
  if (forms.length) {
    const files = await Promise.all(forms.map((it) => termFile(site, fileOf(site.terms, it))));
    ids = files.flatMap((file, i) => (file && idsOf(file, forms[i])) || []);
    known = ids.length ? true : null;
  }
  const lists = await listsOf(site, ids || []);
  return { key, forms, replaced, known, lists, any: union(site, lists) };
}

// The documents that a filter lets through: those of its key, or of all that begin so.
async function letThrough(site, { name, slug }) {
  const field = name !== "is" ? name : site.kinds.some((it) => it.startsWith(slug)) ? "kind" : "state";
  const key = `${field}:${slug}`;
  const file = await termFile(site, fileOf(site.terms, key));
  if (!file) return null;
  const files = idsOf(file, key) ? [] : await filesOf(site, site.terms, key, (_, i) => termFile(site, i));
  const ids = idsOf(file, key) || files.flatMap((it) => it.ids.slice(...beginning(it.keys, key)).flat());
  return { field, lists: await listsOf(site, ids) };
}

// The first document of a day or later: a range of days is a range of documents.
async function firstSince(site, slug) {
  const { dates, starts } = site.records;
  const day = slug.replace(/\b\d\b/g, "0$&");
  const file = dates.findLastIndex((it) => it && it < day);
  if (file < 0) return site.dated;
  const at = (await recordFile(site, file))?.findIndex((it) => it.date >= day) ?? 0;
  return at < 0 ? starts[file + 1] : starts[file] + at;
}

async function found(site, query) {
  const required = [];
  const excluded = [];
  const out = [];
  const fields = new Map();
  const docsOf = (lists) => union(site, lists).docs;
  const dated = async ({ name, slug, negated }) => {
    const first = await firstSince(site, slug);
    out.push((name === "after") === negated ? [first, site.documents] : [negated ? site.dated : 0, first]);
    if (!negated) out.push([0, site.dated]);
  };
  const filtered = async (filter) => {
    const { field, lists } = (await letThrough(site, filter)) || {};
    if (filter.negated && lists) excluded.push(docsOf(lists));
    else if (lists) fields.set(field, [...fields.get(field) || [], ...lists]);
  };
  const meanings = new Map();
  const meaning = (word, exact) => {
    const name = `${word.key} ${word.prefix} ${exact}`;
    if (!meanings.has(name)) meanings.set(name, meaningOf(site, word, exact));
    return meanings.get(name);
  };
  const [parts] = await Promise.all([
    Promise.all(query.parts.map(async (part) => ({
      ...part,
      words: await Promise.all(part.words.map((it) => meaning(it, part.inRow || part.negated))),
    }))),
    ...query.filters.map((it) => (it.name === "after" || it.name === "before" ? dated(it) : filtered(it))),
  ]);
  // several of one name are joined by OR
  for (const lists of fields.values()) required.push(docsOf(lists));
  await Promise.all(parts.map(async (part) => {
    if (part.negated) excluded.push(await together(site, part));
    else if (part.inRow && part.words.some((it) => it.known !== null)) required.push(await together(site, part));
  }));
  const words = parts.filter((it) => !it.negated).flatMap((it) => it.words);
  // words of the same terms are one
  const standing = [...new Map(words.filter((it) => it.lists.length).map((it) => [it.lists.map(({ id }) => id).sort().join(), it])).values()];
  // what is found by the names of those who were there has at least one word in itself
  const direct = standing.flatMap((it) => it.lists).filter((it) => it.ranked);
  if (direct.length) required.push(union(site, direct).docs);
  const nothing = !standing.length && (words.some((it) => !it.known) || !(required.length + excluded.length + out.length));
  if (nothing) out.push([0, site.documents]);
  const all = matched(site, standing, required, excluded, out);
  return { ...all, every: all.every && words.every((it) => it.known), words, standing };
}
