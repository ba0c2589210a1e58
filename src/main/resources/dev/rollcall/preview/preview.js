// What an open page of a preview does: it listens for what it should show, and shows what is wrong. Pages that are published do
// not have this script.
(() => {
  "use strict";
  const script = document.currentScript;
  const { base, shape, search } = script.dataset;
  const KEPT = "rollcall-preview:" + location.pathname;
  let events = null;
  let leaving = false;
  let styles = null; // what the server said last, as it writes them

  // Only a page that is seen listens: a browser keeps few connections to one host, and a page is told all once it is seen again.
  const listen = () => {
    if (document.hidden) {
      events?.close();
      events = null;
    } else if (!events || events.readyState === EventSource.CLOSED) {
      events = new EventSource("/-/events?page=" + encodeURIComponent(decoded(location.pathname)));
      events.onmessage = (event) => show(JSON.parse(event.data));
      events.onopen = () => document.documentElement.setAttribute("data-preview", "open");
      events.onerror = () => document.documentElement.setAttribute("data-preview", "lost");
    }
  };

  const decoded = (path) => {
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  };

  const show = (state) => {
    if (leaving) {
      return;
    }
    if (state.base !== base) {
      const path = location.pathname;
      leaving = true;
      location.replace(state.base + (path.startsWith(base) ? path.slice(base.length) : "") + location.search + location.hash);
    } else if (state.shape !== shape) {
      reload();
    } else {
      if (state.search !== search) {
        refresh();
      }
      dress(state.styles);
      tell(state);
    }
  };

  const reload = () => {
    leaving = true;
    keep();
    // else the browser goes where it last saw the page, which is its top if the page was hardly there
    history.scrollRestoration = "manual";
    location.reload();
  };

  // A page that has searched holds what the search knew then. Nobody who types is disturbed.
  const refresh = () => {
    if (window.rollcallSearch || document.querySelector("main.search")) {
      const finder = document.querySelector("dialog.finder[open]");
      if (finder) {
        finder.addEventListener("close", reload, { once: true });
      } else {
        reload();
      }
    }
  };

  // The index of all is made seldom: what was edited since is found by a small one, and comes first.
  const searching = (engine) => ({
    ...engine,
    open: async (root) => {
      const all = await engine.open(root);
      const folder = "/-/fresh/" + encodeURIComponent(search) + "/";
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

  let engine;
  Object.defineProperty(window, "rollcallSearch", {
    configurable: true,
    get: () => engine,
    set: (it) => { engine = it && searching(it); },
  });

  // A style sheet takes the place of the old one once it has been loaded, so that the page is never without.
  const dress = (wanted) => {
    const links = [...document.querySelectorAll('head link[rel="stylesheet"]:not([data-leaving])')];
    const known = styles || links.map((link) => link.getAttribute("href"));
    styles = wanted;
    wanted.forEach((href, at) => {
      const old = links[at];
      if (!old || known[at] === href) {
        return;
      }
      const fresh = old.cloneNode();
      old.setAttribute("data-leaving", "");
      fresh.href = href;
      fresh.onload = fresh.onerror = () => old.remove();
      old.after(fresh);
    });
  };

  let coming = null; // where this page goes once it is all there; it may be loaded again before

  const keep = () => {
    try {
      const opened = [...document.querySelectorAll("details")].map((element) => element.open);
      sessionStorage.setItem(KEPT, JSON.stringify(coming ?? { x: scrollX, y: scrollY, opened }));
    } catch {
      // a browser may keep nothing; then the page begins at its top
    }
  };

  const restore = () => {
    let kept;
    try {
      kept = JSON.parse(sessionStorage.getItem(KEPT));
      sessionStorage.removeItem(KEPT);
    } catch {
      return;
    }
    if (kept) {
      document.querySelectorAll("details").forEach((element, at) => {
        element.open = kept.opened[at] ?? element.open;
      });
      const go = () => scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
      coming = kept;
      go();
      addEventListener("load", () => {
        if (coming) {
          go();
          // a note that is read while it is written may be too short for a moment
          coming = Math.abs(scrollY - kept.y) > 1 ? kept : null;
        }
      }, { once: true });
      // who goes elsewhere meanwhile stays there
      ["wheel", "keydown", "pointerdown", "touchstart"].forEach((act) =>
        addEventListener(act, () => { coming = null; }, { once: true, passive: true }));
    }
    addEventListener("load", () => setTimeout(() => { history.scrollRestoration = "auto"; }), { once: true });
  };

  let notice = null;

  const tell = ({ stale, faults }) => {
    if (!stale && faults.length === 0) {
      notice?.host.remove();
      notice = null;
      return;
    }
    notice = notice || made();
    const grave = stale || faults.some((fault) => fault.severity === "error");
    notice.panel.className = grave ? "grave" : "";
    const count = faults.length === 1 ? "1 fault" : faults.length + " faults";
    notice.title.textContent = stale ? "Not shown yet: " + count : count + " in this page's sources";
    notice.words.textContent = stale ? "This is the last state that could be shown." : "";
    notice.words.hidden = !stale;
    notice.list.replaceChildren(...faults.map(row));
  };

  const row = ({ place, severity, what, mend, code }) => {
    const item = element("li");
    const about = element("p", "about");
    about.append(element("strong", severity, severity), " ", element("code", "place", place));
    const said = element("p", "what");
    pieces(what, said);
    item.append(about, said);
    if (mend) {
      const help = element("p", "mend");
      pieces(mend, help);
      item.append(help);
    }
    item.append(element("p", "code", code));
    return item;
  };

  // What was found in a note stands in backquotes.
  const pieces = (text, into) => {
    text.split("`").forEach((part, at, all) => {
      const quoted = at % 2 === 1 && at < all.length - 1;
      into.append(quoted ? element("code", "", part) : at % 2 === 1 ? "`" + part : part);
    });
  };

  const element = (name, className = "", text = "") => {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    made.textContent = text;
    return made;
  };

  const made = () => {
    const host = element("rollcall-faults");
    const root = host.attachShadow({ mode: "open" });
    const look = element("link");
    look.rel = "stylesheet";
    look.href = "/-/preview.css";
    const panel = element("section");
    panel.setAttribute("aria-labelledby", "title");
    const head = element("header");
    const title = element("h2");
    title.id = "title";
    const news = element("div");
    news.setAttribute("role", "status");
    news.append(title);
    const close = element("button", "", "Hide");
    close.type = "button";
    const words = element("p", "words");
    const list = element("ol");
    list.setAttribute("role", "list");
    list.tabIndex = 0;
    list.setAttribute("aria-label", "Faults");
    const hide = (hidden) => {
      list.hidden = hidden;
      words.classList.toggle("away", hidden);
      close.textContent = hidden ? "Show" : "Hide";
      close.setAttribute("aria-expanded", String(!hidden));
    };
    close.onclick = () => hide(!list.hidden);
    panel.onkeydown = (event) => {
      if (event.key === "Escape") {
        hide(true);
        close.focus();
      }
    };
    hide(false);
    head.append(news, close);
    panel.append(head, words, list);
    root.append(look, panel);
    document.body.append(host);
    return { host, panel, title, words, list };
  };

  restore();
  listen();
  document.addEventListener("visibilitychange", listen);
  addEventListener("pageshow", listen);
  addEventListener("pagehide", () => {
    events?.close();
    events = null;
  });
  setInterval(listen, 1000); // a server that was started again is found again
})();
