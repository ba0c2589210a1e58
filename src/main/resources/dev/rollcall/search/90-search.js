// The door: what a page asks. Of the hits it gets the `first` ones at once, and the others by `rest`, so that few files have to
// be there before something stands.
async function search(index, asked, options) {
  const { limit = 10, first = limit, offset, sort } = options || {};
  const text = String(asked ?? "");
  const faults = new Map();
  // a file that failed is not asked for again by the same query, and the rest of it goes on
  const get = async (name, decode) => (faults.has(name) ? null : index.files.get(name, decode).catch(({ fault }) => {
    faults.set(name, fault);
    return null;
  }));
  const site = { ...index, get, peek: index.files.peek };
  const query = parsed(text);
  const all = await found(site, query);
  const from = Math.max(0, offset | 0);
  const end = Math.min(all.docs.length, from + Math.max(0, limit | 0));
  const docs = [...sort === "date" ? all.docs.toReversed().slice(0, end) : firstOf(all, end)].slice(from);
  return {
    total: all.docs.length,
    hits: await hitsOf(site, docs.slice(0, first), all.standing),
    every: all.every,
    instead: all.words.filter((it) => it.replaced).map(({ key, forms }) => ({ written: key, forms })),
    unknown: all.words.filter((it) => it.known === false).map((it) => it.key),
    ignored: query.ignored,
    faults: [...faults.values()],
    rest: async () => ({ hits: await hitsOf(site, docs.slice(first), all.standing), faults: [...faults.values()] }),
    facets: () => facetsOf(index, text, all.docs),
  };
}

async function open(root) {
  const folder = `${root || "./"}search/`;
  const manifest = await request(folder, "manifest");
  try {
    if (manifest.format !== 1) throw new RangeError();
    const { weights, records } = manifest;
    const starts = [0];
    records.counts.forEach((it) => starts.push(starts.at(-1) + it));
    let day = 0;
    const dates = records.days.map((it) => { day += it; return day ? new Date(864e5 * day).toISOString().slice(0, 10) : ""; });
    const index = {
      ...manifest,
      root,
      files: shelf(folder),
      weights: Float32Array.from(weights),
      terms: row("t", manifest.terms),
      positions: row("p", manifest.positions),
      records: { ...records, ...row("r", records), starts, dates },
      forward: row("n", manifest.forward),
      backward: row("n", manifest.backward),
      columns: row("c", manifest.columns),
    };
    return { search: (text, options) => search(index, text, options) };
  } catch {
    throw faulty("damaged");
  }
}

globalThis.rollcallSearch = { open, toggled };
