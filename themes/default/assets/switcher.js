// The other versions of a page, at the link that names this one. Without it, and where it fails, the link leads to the list of all.
(() => {
  "use strict";

  const link = document.querySelector("a.version[data-script]");
  if (!link) return;
  const { root, page, script, version: own } = link.dataset;

  const load = (src) => new Promise((done, fail) => {
    const element = document.createElement("script");
    element.src = src;
    element.onload = done;
    element.onerror = () => {
      element.remove();
      fail(new Error(src));
    };
    document.head.append(element);
  });

  // As the site was cut into parts.
  const partOf = (identity, parts) => {
    let hash = 0x811c9dc5;
    for (let i = 0; i < identity.length; i += 1) hash = Math.imul(hash ^ identity.charCodeAt(i), 0x01000193);
    return (hash >>> 0) % parts;
  };

  // From a disk no folder shows its index by itself.
  const href = (address) => (root + encodeURI(address) || "./") + (location.protocol === "file:" ? "index.html" : "");

  // Each version with the address of this page in it, if it has the page.
  const known = async () => {
    if (!window.rollcallVersions) await load(script);
    const all = window.rollcallVersions;
    let held = {};
    if (page !== "") {
      const number = partOf(page, all.parts);
      all.part = (_, part) => { held = part; };
      await load(`${root}versions/pages-${number}.js`);
    }
    const set = held.pages && Object.hasOwn(held.pages, page) ? held.sets[held.pages[page]] : page === "" ? all.list.map((_, i) => i) : [];
    const there = new Map(set.map((entry) => (Array.isArray(entry) ? entry : [entry, page])));
    return all.list.map((version, i) => ({
      title: version.title,
      note: version.current ? "current" : "",
      own: version.name === own,
      has: there.has(i),
      href: href(version.root + (there.has(i) ? there.get(i) : "")),
    }));
  };

  const entry = (version) => {
    const item = document.createElement("li");
    const way = document.createElement("a");
    way.href = version.href;
    way.textContent = version.title;
    if (version.own) way.setAttribute("aria-current", "page");
    item.append(way);
    const note = version.has ? version.note : "does not have this page";
    if (note) {
      const small = document.createElement("small");
      small.textContent = note;
      item.append(" ", small);
    }
    if (!version.has) item.className = "lacks";
    return item;
  };

  const list = document.createElement("nav");
  list.className = "versions";
  list.id = "page:versions";
  list.setAttribute("aria-label", "Versions");
  list.hidden = true;
  link.after(list);
  link.setAttribute("role", "button");
  link.setAttribute("aria-expanded", "false");
  link.setAttribute("aria-controls", list.id);

  const show = (open) => {
    list.hidden = !open;
    link.setAttribute("aria-expanded", String(open));
  };

  const fill = (versions) => {
    const items = document.createElement("ul");
    items.append(...versions.map(entry));
    const all = document.createElement("a");
    all.href = link.href;
    all.className = "all";
    all.textContent = "All versions";
    list.replaceChildren(items, all);
  };

  const open = async () => {
    if (!list.childElementCount) {
      try {
        fill(await known());
      } catch {
        location.href = link.href;
        return;
      }
    }
    show(true);
  };

  const turn = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (list.hidden) open();
    else show(false);
  };

  link.addEventListener("click", turn);
  link.addEventListener("keydown", (event) => {
    if (event.key === " ") turn(event);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      show(false);
      link.focus();
    }
  });
  document.addEventListener("click", (event) => {
    if (!list.hidden && !link.contains(event.target) && !list.contains(event.target)) show(false);
  });
})();
