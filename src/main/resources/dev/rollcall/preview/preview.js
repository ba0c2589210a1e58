// What an open page of a preview does: it listens for what it should show, and shows what is wrong. Pages that are published do
// not have this script.
import { decoded, searching } from "/-/fresh.js";
import { fold, isFolded, tell } from "/-/notice.js";
import { patch } from "/-/patch.js";

{
  const SCRIPT = "script[data-shape]";
  const CALM = 1000; // milliseconds without an edit, after which the page is loaded in full
  const { base } = document.querySelector(SCRIPT).dataset;
  let { shape, search } = document.querySelector(SCRIPT).dataset;
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

  const show = (state) => {
    if (leaving) {
      return;
    }
    if (state.base !== base) {
      const path = location.pathname;
      leaving = true;
      location.replace(state.base + (path.startsWith(base) ? path.slice(base.length) : "") + location.search + location.hash);
      return;
    }
    if (state.search !== search) {
      search = state.search;
      refresh();
    }
    latest = state;
    if (state.shape === shape) {
      dress(state.styles);
      tell(state);
    } else {
      renew();
    }
  };

  let latest = null; // what the server said last
  let renewing = false;
  let soon = 0;

  // Puts what has changed into the page at once. Scripts see only what is loaded, so the page is loaded when nothing more changes.
  const renew = async () => {
    if (renewing) {
      return;
    }
    renewing = true;
    while (latest.shape !== shape && !leaving) {
      const wanted = latest;
      const page = await sent().catch(() => null);
      const now = page?.querySelector(SCRIPT)?.dataset.shape;
      if (!now || (now !== shape && !staying(() => patch(page)))) {
        reload();
        break;
      }
      shape = now;
      if (latest === wanted) {
        break; // if that was something else than wanted, it will be told
      }
    }
    renewing = false;
    if (!leaving) {
      dress(latest.styles);
      tell(latest);
      clearTimeout(soon);
      soon = setTimeout(settle, CALM);
    }
  };

  // A note that is read while it is written may be too short for a moment; then the page comes back once there is enough of it.
  const staying = (change) => {
    const was = coming ?? place();
    const done = change();
    if (coming) {
      go(was);
    }
    coming = was.y > document.documentElement.scrollHeight - innerHeight + 1 ? was : null;
    return done;
  };

  const sent = async () => {
    const answer = await fetch(location.pathname + location.search, { cache: "no-store" });
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  };

  const reload = () => {
    leaving = true;
    keep();
    // else the browser goes where it last saw the page, which is its top if the page was hardly there
    history.scrollRestoration = "manual";
    location.reload();
  };

  // Nobody who types is disturbed.
  const settle = () => {
    const finder = document.querySelector("dialog.finder[open]");
    if (finder) {
      finder.addEventListener("close", reload, { once: true });
    } else {
      reload();
    }
  };

  // A page that has searched holds what the search knew then.
  const refresh = () => {
    if (window.rollcallSearch || document.querySelector("main.search")) {
      settle();
    }
  };

  let engine;
  Object.defineProperty(window, "rollcallSearch", {
    configurable: true,
    get: () => engine,
    set: (it) => { engine = it && searching(it, () => search); },
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

  const place = () => {
    const opened = [...document.querySelectorAll("details")].map((element) => element.open);
    return { x: scrollX, y: scrollY, opened, folded: isFolded() };
  };

  const go = (to) => scrollTo({ left: to.x, top: to.y, behavior: "instant" });

  const keep = () => {
    try {
      sessionStorage.setItem(KEPT, JSON.stringify(coming ?? place()));
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
      fold(kept.folded);
      document.querySelectorAll("details").forEach((element, at) => {
        element.open = kept.opened[at] ?? element.open;
      });
      coming = kept;
      go(kept);
      addEventListener("load", () => {
        if (coming) {
          go(coming);
          coming = Math.abs(scrollY - coming.y) > 1 ? coming : null;
        }
      }, { once: true });
    }
    addEventListener("load", () => setTimeout(() => { history.scrollRestoration = "auto"; }), { once: true });
  };

  restore();
  listen();
  // who goes elsewhere meanwhile stays there
  ["wheel", "keydown", "pointerdown", "touchstart"].forEach((act) =>
    addEventListener(act, () => { coming = null; }, { passive: true }));
  document.addEventListener("visibilitychange", listen);
  addEventListener("pageshow", listen);
  addEventListener("pagehide", () => {
    events?.close();
    events = null;
  });
  setInterval(listen, 1000); // a server that was started again is found again
}
