// Types a query and waits until its results stand; how long that took, and how many there are.
([query, opens]) => new Promise((done, fail) => {
  const fault = (event) => fail(new Error(`${query}: ${event.reason ?? "nothing stands after a minute"}`));
  addEventListener("unhandledrejection", fault);
  const patience = setTimeout(fault, 60000, {});
  document.querySelectorAll("[data-stand]").forEach((list) => list.removeAttribute("data-stand"));
  const box = () => document.querySelector(opens ? "dialog[open] input" : "input[name=q]");
  let typed = false;
  const look = () => {
    if (!typed && box()) {
      typed = true;
      box().value = query;
      box().dispatchEvent(new Event("input", { bubbles: true }));
    }
    const list = document.querySelector("[data-stand=true]");
    if (typed && list) {
      watch.disconnect();
      clearTimeout(patience);
      removeEventListener("unhandledrejection", fault);
      done({ ms: performance.now() - start, hits: list.querySelectorAll("li.hit, li[role=option]").length });
    }
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { subtree: true, childList: true, attributes: true });
  const start = performance.now();
  if (opens && !box()) {
    document.querySelector("a.find").click();
  }
  look();
})
