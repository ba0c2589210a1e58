// The search as a reader meets it: the box over every page, and the page `search/`. What fits a query is the engine's affair
// (window.rollcallSearch); all that is asked stands in the words.
(() => {
  "use strict";
  const WAIT = 70;
  const PAUSE = 250;
  const SHORT = 3;
  const SLOW = 150;
  const FIRST = 5;
  const ON_PAGE = 10;
  const ASIDE = 250;
  const MOST_VALUES = 6;
  const LOST = { offline: "you are offline", missing: "a file is missing from this site", damaged: "a file is damaged" };

  // as the other pages say it
  const STATES = { accepted: "in force", revisit: "to revisit", unheard: "older", dropped: "no longer listed" };

  const engine = window.rollcallSearch;
  const root = document.querySelector("a.find").getAttribute("href").replace(/search\/(?:index\.html)?$/, "");
  let opened;
  const index = () => {
    opened ??= engine ? engine.open(root) : Promise.reject({ fault: "absent" });
    opened.catch(() => { opened = null; });
    return opened;
  };

  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children.filter(Boolean));
    return element;
  };
  const marked = (pieces) => pieces.map((it) => it.marked ? make("mark", {}, it.text) : it.text);
  const withQuery = (path, values) => `${path}?${new URLSearchParams(Object.entries(values).filter(([, it]) => it))}`;

  // One result, in a list of links or of options.
  const tone = (state) => /^(open|tentative|revisit)/.test(state) ? "open" : /^(done|accepted)/.test(state) ? "ok" : "past";
  const row = (hit, attributes, title) => make("li", { class: "hit", "data-kind": hit.kind, ...attributes },
    hit.date ? make("time", { datetime: hit.date }, hit.date) : make("span", {}),
    make("div", {},
      make("p", { class: "title", dir: "auto" }, ...title),
      make("p", { class: "meta" },
        make("span", { class: "kind" }, hit.kind),
        hit.series && make("bdi", {}, hit.series),
        hit.state && make("span", { class: `pill ${tone(hit.state)}` }, STATES[hit.state] || hit.state)),
      hit.passage.length && make("p", { class: "passage", dir: "auto" }, ...marked(hit.passage))));

  // What the status line says of an answer.
  const count = (total) => total === 1 ? "1 result" : `${total.toLocaleString("en")} results`;
  const words = (list) => list.flatMap((word, at) => [at ? ", " : "", make("bdi", {}, word.slice(0, 80))]);
  const told = (found) => {
    const said = [!found.total ? "No result." : found.every ? `${count(found.total)}.`
      : `Nothing has all of these words; with some of them: ${count(found.total)}.`];
    for (const it of found.instead) {
      said.push(...found.total ? [" Instead of “", ...words([it.written]), "”: "] : [" Nearest: "], ...words(it.forms), ".");
    }
    if (found.unknown.length) said.push(" Nowhere in the archive: ", ...words(found.unknown), ".");
    if (found.ignored.length) said.push(" Not understood: ", ...words(found.ignored), ".");
    if (found.faults.length) said.push(` Part of the search could not be loaded: ${[...new Set(found.faults)].map((it) => LOST[it]).join(", ")}.`);
    return said.length > 1 ? said : [said[0].replace(/\.$/, "")];
  };
  const say = (status, ...said) => {
    const line = make("p", {}, ...said);
    if (line.textContent !== status.textContent) status.replaceChildren(...line.childNodes);
  };

  // How long to wait for more letters: not at all after a pause, since then a word is whole, or was pasted or spoken.
  const patience = (field) => {
    let last = -PAUSE;
    return () => {
      const typing = performance.now() - last < PAUSE;
      last = performance.now();
      return typing || field.value.trim().length < SHORT ? WAIT : 0;
    };
  };

  // Asks and shows the newest answer only; what stood before stays until then. Of an answer the first hits stand before the
  // others: `data-stand` is "first", then "all".
  const asking = (status, list, show) => {
    let newest = 0;
    let soon;
    let slow;
    let lacking = null;
    const ask = (text, options, wait) => {
      const mine = ++newest;
      lacking = null;
      list.removeAttribute("data-stand");
      clearTimeout(soon);
      clearTimeout(slow);
      soon = setTimeout(async () => {
        if (!text.trim()) {
          show(null);
          say(status);
          return;
        }
        slow = setTimeout(say, SLOW, status, "Loading…");
        const again = () => ask(text, options, 0);
        try {
          const found = await (await index()).search(text, { ...options, first: FIRST });
          if (mine !== newest) return;
          clearTimeout(slow);
          show(found, text, options);
          say(status, ...told(found));
          list.setAttribute("data-stand", "first");
          const { hits, faults } = await found.rest();
          if (mine !== newest) return;
          show({ ...found, hits }, text, options, true);
          if (faults.length > found.faults.length) say(status, ...told({ ...found, faults }));
          list.setAttribute("data-stand", "all");
          if (faults.length) lacking = again;
        } catch (fault) {
          if (mine !== newest) return;
          clearTimeout(slow);
          say(status, fault.fault === "absent" ? "Search is not available in this copy." : `Search could not be loaded: ${LOST[fault.fault] || LOST.damaged}.`);
          lacking = again;
          if (!fault.fault) throw fault;
        }
      }, wait);
    };
    addEventListener("online", () => { if (lacking) lacking(); });
    return ask;
  };

  // The box: an editable combobox with list autocomplete, as the ARIA authoring practices have it.
  const box = document.querySelector("dialog.finder");
  if (box) {
    const form = box.querySelector("form");
    const field = form.querySelector("[role=combobox]");
    const list = box.querySelector("[role=listbox]");
    let active = null;
    const ways = new WeakMap();
    const activate = (option) => {
      if (active) active.setAttribute("aria-selected", "false");
      active = option;
      if (!option) {
        field.removeAttribute("aria-activedescendant");
        return;
      }
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      field.setAttribute("aria-activedescendant", option.id);
    };
    const follow = (option, aside) => {
      const way = ways.get(option);
      if (aside) {
        window.open(way, "_blank", "noopener");
        return;
      }
      box.close();
      location.assign(way);
    };
    const ask = asking(box.querySelector("[role=status]"), list, (found, text, options, rest) => {
      if (rest) return;
      activate(null);
      const shown = (found ? found.hits : []).map((hit, at) => {
        const option = row(hit, { role: "option", id: `page:hit-${at + 1}`, "aria-selected": "false" }, marked(hit.title));
        ways.set(option, hit.href);
        return option;
      });
      if (shown.length > 1) {
        const all = make("li", { class: "all", role: "option", id: "page:hit-all", "aria-selected": "false" },
          `All ${count(found.total)}`);
        ways.set(all, withQuery(form.getAttribute("action"), { q: text }));
        shown.push(all);
      }
      list.replaceChildren(...shown);
      list.scrollTop = 0;
      field.setAttribute("aria-expanded", String(shown.length > 0));
    });
    const now = (wait) => ask(field.value, { limit: FIRST, offset: 0, sort: "relevance" }, wait);
    const wait = patience(field);
    field.addEventListener("input", () => now(wait()));
    field.addEventListener("keydown", (event) => {
      const options = [...list.children];
      const at = options.indexOf(active);
      if (event.isComposing) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        // the field itself is a place, too
        const places = options.length + 1;
        activate(options[(at + 1 + (event.key === "ArrowDown" ? 1 : places - 1)) % places - 1] || null);
      } else if (event.key === "Enter" && active) {
        event.preventDefault();
        follow(active, event.ctrlKey || event.metaKey);
      }
    });
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) follow(option, event.ctrlKey || event.metaKey);
    });
    // the focus stays in the field
    list.addEventListener("mousedown", (event) => event.preventDefault());
    box.addEventListener("close", () => activate(null));
    if (field.value) now(0);
    else index();
  }

  // The page: its whole state is the text of the query and the order, and both stand in the address.
  const page = document.querySelector("main.search");
  if (page) {
    const form = page.querySelector("form");
    const { q, from, until, sort } = form.elements;
    const list = page.querySelector(".hits");
    const status = page.querySelector("[role=status]");
    const more = page.querySelector(".more");
    const aside = page.querySelector("aside");
    const facets = aside.querySelector("details");
    const title = document.title;
    const labels = new Map();
    let answer = null;
    let shown = 0;
    let typing = false;

    const tokens = (text) => text.match(/-?(?:[a-z]{1,9}:)?"[^"]*"?|\S+/gi) || [];

    // the first day that `after:2022-03` means
    const day = (name) => {
      const token = tokens(q.value).findLast((it) => it.toLowerCase().startsWith(name));
      const first = token ? `${token.slice(name.length)}-01-01`.slice(0, 10) : "";
      const at = /^\d{4}-\d\d-\d\d$/.test(first) ? Date.parse(first) : NaN;
      return !Number.isNaN(at) && new Date(at).toISOString().startsWith(first) ? first : ""; // there is no 31 February
    };
    const shifted = (date, days) => date && new Date(Date.parse(date) + days * 864e5).toISOString().slice(0, 10);
    const without = (text, fits) => tokens(text).filter((it) => !fits(it)).join(" ");

    const href = (text) => withQuery(location.pathname.replace(/.*\//, "") || "./", { q: text, sort: sort.value === "date" && "date" });
    const put = (way) => {
      document.title = q.value.trim() ? `${q.value.trim()} · ${title}` : title;
      try {
        history[way]({ shown }, "", href(q.value));
      } catch {
        // from a file the address may not change
      }
    };

    const chips = () => {
      const list = page.querySelector(".chosen");
      const [first, last] = [from.value, until.value];
      const year = first.slice(0, 4);
      const chosen = tokens(q.value).filter((it) => /^-?(is|person|project|topic|series):./i.test(it)).map((token) => {
        const [, not, value] = /^(-?)[a-z]+:"?([^"]*)/i.exec(token);
        return [(not && "not ") + (labels.get(token) || value), (it) => it === token];
      });
      if (first || last) {
        const label = first === `${year}-01-01` && last === `${year}-12-31` ? year : `${first} – ${last}`;
        chosen.push([label, (it) => /^(after|before):/i.test(it)]);
      }
      list.replaceChildren(...chosen.map(([label, fits]) => {
        const chip = make("button", { type: "button", "aria-label": `Leave out ${label}` }, make("bdi", {}, label));
        chip.addEventListener("click", () => {
          q.value = without(q.value, fits);
          turn();
          (list.querySelector("button") || status).focus();
        });
        return make("li", {}, chip);
      }));
    };

    const facet = ({ label, count, token, chosen }) => {
      const text = engine.toggled(q.value, token);
      const link = make("a", { href: href(text), "data-token": token, ...chosen && { "aria-current": "true" } },
        make("bdi", {}, label), " ", make("span", { class: "tag" }, count.toLocaleString("en")));
      link.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        q.value = text;
        turn();
      });
      labels.set(token, label);
      return make("li", {}, link);
    };
    const narrow = (fields) => {
      const kept = facets.contains(document.activeElement) && document.activeElement.dataset.token;
      const unfolded = [...facets.querySelectorAll("details[open]")].map((it) => it.dataset.field);
      facets.lastElementChild.replaceChildren(...fields.filter((it) => it.values.length).map(({ field, values }) => {
        const first = values.filter((it, at) => at < MOST_VALUES || it.chosen);
        const rest = values.filter((it) => !first.includes(it));
        return make("section", {}, make("h2", {}, field), make("ul", {}, ...first.map(facet)),
          rest.length && make("details", { "data-field": field, ...unfolded.includes(field) && { open: "" } },
            make("summary", {}, `${rest.length} more`), make("ul", {}, ...rest.map(facet))));
      }));
      aside.hidden = !facets.querySelector("a");
      if (kept) ([...facets.querySelectorAll("a")].find((it) => it.dataset.token === kept) || status).focus();
      chips();
    };

    const ask = asking(status, list, (found, text, options, rest) => {
      if (!found) {
        answer = null;
        list.replaceChildren();
        more.hidden = true;
        narrow([]);
        return;
      }
      shown = options.offset + options.limit;
      const rows = found.hits.map((hit) => row(hit, {}, [make("a", { href: hit.href }, ...marked(hit.title))]));
      if (rest) {
        list.append(...rows);
      } else if (options.offset) {
        list.append(...rows);
        if (rows.length) rows[0].querySelector("a").focus();
        put("replaceState");
      } else {
        answer = found;
        list.replaceChildren(...rows);
        // what is found comes before what it has in common
        setTimeout(() => {
          if (answer !== found) return;
          found.facets().then((fields) => { if (answer === found) narrow(fields); }, ({ fault }) => {
            if (answer !== found) return;
            narrow([]);
            say(status, ...told({ ...found, faults: [...found.faults, fault] }));
          });
        }, ASIDE);
      }
      more.hidden = !rest || shown >= found.total;
    });
    const now = (wait, limit = ON_PAGE, offset = 0) => {
      from.value = day("after:");
      until.value = shifted(day("before:"), -1);
      chips();
      ask(q.value, { limit, offset, sort: sort.value }, wait);
    };
    // a step for Back; what is typed is one with its first letter
    const turn = () => {
      typing = false;
      put("pushState");
      now(0);
    };
    const read = () => {
      const asked = new URLSearchParams(location.search);
      q.value = asked.get("q") || "";
      sort.value = asked.get("sort") === "date" ? "date" : "relevance";
      document.title = q.value ? `${q.value} · ${title}` : title;
      typing = false;
      now(0, Math.max(ON_PAGE, history.state?.shown || 0));
    };

    const wait = patience(q);
    q.addEventListener("input", () => {
      put(typing ? "replaceState" : "pushState");
      typing = true;
      now(wait());
    });
    q.addEventListener("change", () => { typing = false; });
    sort.addEventListener("change", turn);
    const dated = (name, value) => {
      if (value.startsWith("0")) return; // a year that is still being typed
      q.value = `${without(q.value, (it) => it.toLowerCase().startsWith(name))} ${value && name + value}`.trim();
      turn();
    };
    from.addEventListener("change", () => dated("after:", from.value));
    until.addEventListener("change", () => dated("before:", shifted(until.value, 1)));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      typing = false;
      now(0);
    });
    more.addEventListener("click", () => now(0, ON_PAGE, shown));
    addEventListener("popstate", read);
    const wide = matchMedia("(min-width: 56.01rem)");
    const unfold = () => { facets.open = wide.matches; };
    wide.addEventListener("change", unfold);
    unfold();
    read();
  }
})();
