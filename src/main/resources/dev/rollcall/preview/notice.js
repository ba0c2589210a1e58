// What is wrong with the sources of a page, on the page.

let notice = null;
let folded = false;

/** Whether somebody wants to see no more of it than that there is something. */
export const isFolded = () => folded;
export const fold = (wanted) => { folded = wanted; };

/** Shows what is wrong in a notice on the page. */
export const tell = ({ stale, faults }) => {
  if (!stale && faults.length === 0) {
    notice?.host.remove();
    notice = null;
    folded = false;
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
    folded = hidden;
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
  hide(folded);
  head.append(news, close);
  panel.append(head, words, list);
  root.append(look, panel);
  document.body.append(host);
  return { host, panel, title, words, list };
};
