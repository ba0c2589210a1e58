// Finds in a preview what was edited since the index of all was made.

/** A path as it is meant; one that cannot be read, as it is written. */
export const decoded = (path) => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

// The index of all is made seldom: what was edited since is found by a small one, and comes first.
export const searching = (engine, search) => ({
  ...engine,
  open: async (root) => {
    const all = await engine.open(root);
    const folder = "/-/fresh/" + encodeURIComponent(search()) + "/";
    const pages = await fetch(folder + "search/notes.json").then((it) => it.json()).catch(() => []);
    if (!pages.length) {
      return all;
    }
    const fresh = await engine.open(folder).catch(() => null); // an older one is not kept for ever
    if (!fresh) {
      return all;
    }
    const gone = new Set(pages.map((it) => decoded(root) + it));
    return { search: (text, options) => both(all, fresh, { root, folder, gone }, text, options || {}) };
  },
});

const both = async (all, fresh, { root, folder, gone }, text, options) => {
  const { limit = 10, first = limit, offset = 0 } = options;
  const end = offset + limit;
  const enough = { ...options, offset: 0, limit: end + 50, first: end + 50 };
  const [old, now] = await Promise.all([all.search(text, enough), fresh.search(text, enough)]);
  const sure = (it) => it.total > 0 && it.every && !it.instead.length && !it.unknown.length;
  const known = old.hits.filter((hit) => !gone.has(decoded(hit.href.split("#")[0])));
  const told = sure(now) || !sure(old) ? now.hits.map((hit) => ({ ...hit, href: hit.href.replace(folder, root) })) : [];
  const kept = sure(old) || !sure(now) ? known : [];
  const hits = [...told, ...kept];
  if (options.sort === "date") {
    hits.sort((a, b) => b.date.localeCompare(a.date));
  }
  const total = told.length + (kept.length ? old.total - (old.hits.length - known.length) : 0);
  const shown = hits.slice(offset, end);
  return {
    ...(sure(now) && !sure(old) ? now : old),
    total,
    hits: shown.slice(0, first),
    faults: [...old.faults, ...now.faults],
    rest: async () => ({ hits: shown.slice(first), faults: [...old.faults, ...now.faults] }),
    facets: () => (kept.length ? old : now).facets(),
  };
};
