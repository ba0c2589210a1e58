// What the documentation of MiniSearch shows for a search box: titles count double, a word may be begun or mistyped.
export const options = {
  fields: ["title", "text"],
  storeFields: ["title", "date", "text"],
  searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
};
