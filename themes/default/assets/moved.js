// Follows what has moved and takes the reader's query and fragment along; the page and its links lead there without it, too.
(() => {
  "use strict";

  const named = () => {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return "";
    }
  };

  const follow = () => {
    const entry = document.getElementById(named());
    const own = entry && entry.matches("[data-moved]") ? entry.querySelector("a[href]") : null;
    const link = own || document.querySelector("a[data-now]");
    if (!link) return;
    const to = new URL(link.href);
    if (location.protocol === "file:" && to.pathname.endsWith("/")) to.pathname += "index.html";
    if (!to.search) to.search = location.search;
    if (!to.hash && !own) to.hash = location.hash;
    location.replace(to.href);
  };

  addEventListener("hashchange", follow);
  follow();
})();
