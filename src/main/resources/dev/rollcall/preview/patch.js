// Puts into an open page what is another in a newer form of it, so that it is seen without loading the page. What scripts have made
// of the page stays, and what they would make of the new is not there: whoever patches loads the page in full when there is time.

// The page as it was sent, beside the nodes that came of it: no script of the page has run yet.
const body = document.body.cloneNode(true);
const shown = new Map();
const learn = (sent, node) => {
  shown.set(sent, node);
  sent.childNodes.forEach((child, at) => learn(child, node.childNodes[at]));
};
learn(body, document.body);

const frame = (page) => JSON.stringify([
  [...page.scripts].map((it) => it.getAttribute("src")),
  ["lang", "dir", "class"].map((name) => page.documentElement.getAttribute(name)),
]);
const own = frame(document);

const standing = (sent) => {
  const node = shown.get(sent);
  if (!node?.isConnected) {
    throw new Error("a script has taken it away");
  }
  return node;
};

const isAlike = (one, other) => one.nodeName === other.nodeName && one.id === other.id;

const dress = (sent, now, node) => {
  for (const { name } of [...sent.attributes]) {
    if (!now.hasAttribute(name)) {
      sent.removeAttribute(name);
      node.removeAttribute(name);
    }
  }
  for (const { name, value } of now.attributes) {
    if (sent.getAttribute(name) !== value) {
      sent.setAttribute(name, value);
      node.setAttribute(name, value);
    }
  }
};

const drop = (sent) => {
  standing(sent).remove();
  sent.remove();
};

/** Puts something behind what stands before it, or at the beginning. */
const put = (now, parent, before) => {
  const sent = document.importNode(now, true);
  const node = sent.cloneNode(true);
  learn(sent, node);
  if (before) {
    standing(before).after(node);
    before.after(sent);
  } else {
    standing(parent).prepend(node);
    parent.prepend(sent);
  }
  return sent;
};

const renew = (sent, now) => {
  if (sent.isEqualNode(now)) {
    return;
  }
  const node = standing(sent);
  if (sent.nodeType !== Node.ELEMENT_NODE) {
    sent.data = now.data;
    node.data = now.data;
    return;
  }
  dress(sent, now, node);
  const were = [...sent.childNodes];
  const are = [...now.childNodes];
  const least = Math.min(were.length, are.length);
  let head = 0;
  while (head < least && were[head].isEqualNode(are[head])) {
    head += 1;
  }
  let tail = 0;
  while (tail < least - head && were.at(-1 - tail).isEqualNode(are.at(-1 - tail))) {
    tail += 1;
  }
  const gone = were.slice(head, were.length - tail);
  const come = are.slice(head, are.length - tail);
  if (gone.length === come.length && gone.every((it, at) => isAlike(it, come[at]))) {
    gone.forEach((it, at) => renew(it, come[at]));
  } else {
    gone.forEach(drop);
    come.reduce((before, it) => put(it, sent, before), were[head - 1]);
  }
};

/** Shows the newer form; false where that takes loading the page. The page may be half renewed then. */
export const patch = (page) => {
  if (frame(page) !== own) {
    return false;
  }
  try {
    renew(body, page.body);
  } catch {
    return false;
  }
  document.title = page.title;
  return true;
};
