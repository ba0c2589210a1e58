// Types a query and waits until its results stand; how many milliseconds that took.
([query, opens]) => new Promise((done, fail) => {
  const fault = (event) => fail(new Error(`${query}: ${event.reason ?? "nothing stands after ten minutes"}`));
  addEventListener("unhandledrejection", fault);
  const patience = setTimeout(fault, 600000, {});
  document.querySelectorAll("[data-stand]").forEach((list) => list.removeAttribute("data-stand"));
  const box = () => document.querySelector(opens ? "dialog[open] input" : "input[name=q]");
  let typed = false;
  const look = () => {
    if (!typed && box()) {
      typed = true;
      box().value = query;
      box().dispatchEvent(new Event("input", { bubbles: true }));
    }
    if (typed && document.querySelector("[data-stand]")) {
      watch.disconnect();
      clearTimeout(patience);
      removeEventListener("unhandledrejection", fault);
      done(performance.now() - start);
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
