// On Read the Docs the versions of a site are those that its add-ons know. When they tell, a list of them takes the place of our own.
(() => {
  "use strict";

  const bar = document.querySelector("header.bar > div");
  if (!bar) return;

  const isWeb = (address) => /^https?:\/\//.test(String(address));

  // Where this page would be in another version, if both have their pages at the same places.
  const there = (version, current) => {
    const own = current && current.urls && current.urls.documentation;
    const here = location.href.replace(/[?#].*$/, "");
    return isWeb(own) && here.startsWith(own) ? version.urls.documentation + here.slice(own.length) : version.urls.documentation;
  };

  const entry = (version, current) => {
    const item = document.createElement("li");
    const way = document.createElement("a");
    way.href = there(version, current);
    way.textContent = version.slug;
    if (version.slug === current.slug) way.setAttribute("aria-current", "page");
    way.addEventListener("click", async (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || way.href === version.urls.documentation) return;
      event.preventDefault();
      const found = await fetch(way.href, { method: "HEAD" }).then((answer) => answer.ok, () => false);
      location.href = found ? way.href : version.urls.documentation;
    });
    item.append(way);
    return item;
  };

  const show = (data) => {
    const current = data && data.versions && data.versions.current;
    const active = current && Array.isArray(data.versions.active) ? data.versions.active : [];
    const shown = active.filter((version) => !version.hidden && version.urls && isWeb(version.urls.documentation));
    if (!shown.length) return;
    for (const own of bar.querySelectorAll(".version, .versions")) own.remove();

    const button = document.createElement("button");
    button.type = "button";
    button.className = "version";
    button.textContent = current.slug;
    button.setAttribute("aria-label", `Version ${current.slug}`);
    button.setAttribute("aria-expanded", "false");
    button.setAttribute("aria-controls", "page:versions");
    const list = document.createElement("nav");
    list.className = "versions";
    list.id = "page:versions";
    list.setAttribute("aria-label", "Versions");
    list.hidden = true;
    const items = document.createElement("ul");
    items.append(...shown.map((version) => entry(version, current)));
    list.append(items);

    const turn = (open) => {
      list.hidden = !open;
      button.setAttribute("aria-expanded", String(open));
    };
    button.addEventListener("click", () => turn(list.hidden));
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || list.hidden || !list.isConnected) return;
      turn(false);
      button.focus();
    });
    document.addEventListener("click", (event) => {
      if (!button.contains(event.target) && !list.contains(event.target)) turn(false);
    });
    bar.querySelector("a.find").before(button, list);
  };

  document.addEventListener("readthedocs-addons-data-ready", (event) => show(event.detail.data()));
  if (window.ReadTheDocsEventData) show(window.ReadTheDocsEventData.data());
})();
