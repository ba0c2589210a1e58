// What the documents found have in common, counted.
const FIELDS = ["person", "project", "topic"];

// One way through the columns of all documents, beside the found ones.
function counted(site, bytes, docs) {
  const from = new Bytes(bytes);
  const names = FIELDS.map(() => from.several(from.number(), () => [from.string(), from.string()]));
  const three = () => FIELDS.map(() => from.ascending());
  const times = {};
  const add = (field, it) => {
    const counts = times[field] ??= [];
    counts[it] = (counts[it] || 0) + 1;
  };
  let next = 0;
  for (let doc = 0; doc < site.documents;) {
    const end = doc + from.number();
    const year = from.number();
    const series = from.number();
    const shared = [from.ascending(), [], from.ascending()];
    for (; doc < end; doc++) {
      const flags = from.number();
      const own = flags & 1 ? three() : [[], [], []];
      if (docs[next] !== doc) continue;
      next++;
      add("kind", flags >> 3);
      add("series", series);
      add("year", year);
      [flags & 4, 0, flags & 2].forEach((has, i) => {
        for (const it of own[i]) add(FIELDS[i], it);
        if (has) for (const it of shared[i]) add(FIELDS[i], it);
      });
    }
  }
  return { names, times };
}

async function facetsOf(site, text, docs) {
  const files = Array.from({ length: site.columns.count }, (_, i) => site.columns.name(i));
  const parts = await Promise.all(files.map((it) => site.files.get(it, (bytes) => bytes)));
  let all;
  try {
    all = counted(site, new Uint8Array(await new Blob(parts).arrayBuffer()), docs);
  } catch {
    files.forEach(site.files.forget);
    throw faulty("damaged");
  }
  const { names, times } = all;
  const filters = filtersIn(text);
  const facet = (field, values) => ({
    field,
    values: values.map(([token, label], i) => ({ label, count: times[field]?.[i] || 0, token, chosen: has(filters, token) }))
      .filter((it) => it.label && (it.count || it.chosen))
      .sort((a, b) => b.count - a.count)
      .filter((it, i) => i < 12 || it.chosen),
  });
  const named = (field, pairs) => facet(field, pairs.map(([slug, label]) => [`${field}:${slug}`, label]));
  return [
    facet("kind", site.kinds.map((it) => [`is:${it}`, it])),
    named("series", site.series),
    ...FIELDS.map((field, i) => named(field, names[i])),
    facet("year", [...times.year || []].map((_, year) => [`after:${year} before:${year + 1}`, year ? `${year}` : ""])),
  ];
}
