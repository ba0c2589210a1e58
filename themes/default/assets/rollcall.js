// Small comforts; every page says and does the same without them.
(() => {
  "use strict";

  // A folder opened from a disk shows no index by itself.
  if (location.protocol === "file:") {
    for (const link of document.querySelectorAll("a[href], form[action]")) {
      const name = link.localName === "a" ? "href" : "action";
      const [, path, rest] = /^([^?#]*)(.*)$/.exec(link.getAttribute(name));
      const local = !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path);
      if (local && (path.endsWith("/") || path === "." || path === "..")) link.setAttribute(name, path.replace(/\/?$/, "/index.html") + rest);
    }
  }

  // The search: its box opens at once, its script comes as soon as somebody seems to want it.
  const find = document.querySelector("a.find[data-script]");
  const box = document.querySelector("dialog.finder");
  const field = document.querySelector("main.search [name=q], dialog.finder [name=q]");
  if (find && field) {
    const status = box && box.querySelector("[role=status]");
    let script;
    const load = () => {
      if (!box || script) return;
      status.textContent = "";
      script = document.createElement("script");
      script.src = find.dataset.script;
      const slow = setTimeout(() => { if (field.value) status.textContent = "Loading…"; }, 300);
      script.onload = () => clearTimeout(slow);
      script.onerror = () => {
        clearTimeout(slow);
        script.remove();
        script = null;
        status.textContent = navigator.onLine ? "Search is not available in this copy." : "Search could not be loaded: you are offline.";
      };
      document.head.append(script);
      if (location.protocol === "file:") return;
      // what the script asks for first, on its way together with it
      document.head.append(Object.assign(document.createElement("link"), { rel: "preload", as: "script", href: new URL("manifest.js", find.href) }));
    };
    const open = (event) => {
      event.preventDefault();
      load();
      if (box && !box.open) box.showModal();
      field.focus();
      field.select();
    };
    find.addEventListener("pointerenter", load);
    find.addEventListener("focus", load);
    find.addEventListener("click", (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
    });
    document.addEventListener("keydown", (event) => {
      // a box that just closed keeps the focus until the next frame
      const typing = !event.target.closest("dialog:not([open])") && event.target.closest("input, textarea, select, [contenteditable]");
      const held = event.ctrlKey || event.metaKey;
      if (!event.altKey && (event.key === "/" ? !held && !typing : event.key === "k" && held && !event.shiftKey)) open(event);
    });
    if (box) {
      // the dialog's own box fills it: a click on itself is one beside it
      box.addEventListener("click", (event) => {
        if (event.target === box || event.target.closest("button")) box.close();
      });
    }
  }

  // What is too wide for its place is scrolled by the keyboard, too.
  const wide = [...document.querySelectorAll("pre, .wide")];
  const reach = () => {
    for (const box of wide) {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
    }
  };
  if (wide.length) {
    addEventListener("resize", reach);
    reach();
  }

  // The reader's own time beside that of the meeting.
  const offsetOf = (datetime) => {
    const sign = /([+-])(\d\d):(\d\d)$/.exec(datetime);
    return sign ? (sign[1] === "-" ? -1 : 1) * (Number(sign[2]) * 60 + Number(sign[3])) : 0;
  };
  for (const time of document.querySelectorAll("time[data-local]")) {
    const moment = new Date(time.dateTime);
    if (Number.isNaN(moment.getTime()) || -moment.getTimezoneOffset() === offsetOf(time.dateTime)) continue;
    const own = new Intl.DateTimeFormat("en-GB", { weekday: "long", hour: "2-digit", minute: "2-digit" });
    const parts = Object.fromEntries(own.formatToParts(moment).map((part) => [part.type, part.value]));
    const sameDay = time.textContent.startsWith(parts.weekday);
    const shown = document.createElement("span");
    shown.textContent = ` · ${sameDay ? "" : parts.weekday + " "}${parts.hour}:${parts.minute} your time`;
    time.after(shown);
  }

  // A button at each fact that copies the link to it.
  if (navigator.clipboard) {
    for (const link of document.querySelectorAll(".fact[id] > .label > a, .label[id] > a")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "copy";
      button.textContent = "copy link";
      button.setAttribute("aria-label", `Copy the link to ${link.textContent}`);
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(link.href);
        button.textContent = "copied";
        setTimeout(() => { button.textContent = "copy link"; }, 2000);
      });
      link.parentElement.append(button);
    }
  }

  // Filters of a register; what is chosen stands in the address.
  for (const form of document.querySelectorAll("form[data-filters]")) {
    const rows = [...document.querySelectorAll("table.register tbody tr")].map((row) => ({
      row,
      series: row.dataset.series,
      state: row.dataset.state,
      words: row.textContent.toLowerCase(),
    }));
    const parts = [...document.querySelectorAll("section.part")];
    const apply = () => {
      const chosen = Object.fromEntries(new FormData(form));
      const words = chosen.words.toLowerCase().split(/\s+/).filter(Boolean);
      const active = Boolean(chosen.series || chosen.state || words.length);
      let count = 0;
      for (const it of rows) {
        const fits = (!chosen.series || it.series === chosen.series)
          && (!chosen.state || it.state === chosen.state)
          && words.every((word) => it.words.includes(word));
        it.row.hidden = !fits;
        if (fits) count += 1;
      }
      for (const part of parts) {
        const some = part.querySelector("tbody tr:not([hidden])") !== null;
        part.hidden = active && !some;
        const folded = part.querySelector("details");
        if (folded && active) folded.open = some;
      }
      form.querySelector("output").textContent = active ? `${count} of ${rows.length}` : "";
      const query = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value));
      const address = query.size || [...query].length ? `?${query}` : location.pathname;
      try {
        history.replaceState(null, "", address + location.hash);
      } catch {
        // from a file the address may not change
      }
    };
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(name);
      if (field) field.value = value;
    }
    form.hidden = false;
    form.addEventListener("input", apply);
    form.addEventListener("submit", (event) => event.preventDefault());
    if (location.search) apply();
  }
})();
