// What is written in a query. Its text is all the state that a search has.
const CLAUSE = /(-?)(?:(person|project|topic|series|is|after|before):)?(?:["“”„«»]([^"“”„«»]*)(["“”„«»]?)|([^\s"“”„«»]+))/gi;
const DATE = /^\d{4}(-(0?[1-9]|1[0-2])(-(0?[1-9]|[12]\d|3[01]))?)?$/;

// Words, phrases and filters in order, each with its place in the text.
const clauses = (text) => [...text.matchAll(CLAUSE)].map(({ 0: token, 1: minus, 2: title, 3: quoted, 4: close, 5: value = quoted, index }) => {
  const name = title?.toLowerCase();
  const slug = folded(value.trim().replace(/\s+/g, "-"));
  return { token, index, name, slug, value, meant: `${minus}${name}:${slug}`, negated: !!minus, quoted: quoted !== undefined, unclosed: close === "" };
});
const filtersIn = (text) => clauses(text).filter((it) => it.name);

// `parts` are words that stand together, in a row if quoted.
function parsed(text) {
  const query = { parts: [], filters: [], ignored: [] };
  let left = 32;
  for (const clause of clauses(text.slice(0, 1000))) {
    const { name, slug, token, quoted } = clause;
    if (/^(after|before)$/.test(name) && !DATE.test(slug)) query.ignored.push(token);
    else if (name) query.filters.push(clause);
    else {
      const value = clause.value.normalize("NFKC");
      const words = wordsOf(value).slice(0, left).map(({ key }) => ({ key }));
      left -= words.length;
      if (!words.length) continue;
      words.at(-1).prefix = !quoted && value.endsWith("*");
      query.parts.push({ words, inRow: quoted && words.length > 1, negated: clause.negated });
    }
  }
  return query;
}

const has = (filters, token) => filters.length > 0 && filtersIn(token).every((it) => filters.some(({ meant }) => meant === it.meant));

// The query with all filters of a token, or without them where it has them all.
function toggled(text, token) {
  const filters = filtersIn(text);
  const wanted = filtersIn(token);
  if (!has(filters, token)) {
    const start = text.trimEnd() + (clauses(text).at(-1)?.unclosed ? '"' : "");
    return [start, ...wanted.map((it) => it.token).filter((it) => !has(filters, it))].join(" ").trimStart();
  }
  for (const { index, token: there, meant } of filters.reverse()) {
    if (wanted.some((it) => it.meant === meant)) text = text.slice(0, index) + text.slice(index + there.length).trimStart();
  }
  return text.trimEnd();
}
