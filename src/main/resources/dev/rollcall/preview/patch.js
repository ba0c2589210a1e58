// Puts into an open page what is another in a newer form of it, so that it is seen without loading the page. What scripts have made
// of the page stays, and what they would make of the new is not there: whoever patches loads the page in full when there is time.

const MOST = 400; // children of one element that are compared each with each

/** What is for pages without scripts: nobody sees it here, and the page holds it as text, what is fetched as elements. */
const hollow = (body) => body.querySelectorAll("noscript").forEach((it) => it.replaceChildren());

// The page as it was sent, beside the nodes that came of it: no script of the page has run yet.
const body = document.body.cloneNode(true);
hollow(body);
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

const isBlank = (node) => node.nodeType === Node.TEXT_NODE && node.data.trim() === ""; // is between all, and tells nothing

const isSame = (one, other) => isAlike(one, other) && !isBlank(one) && (Boolean(one.id) || one.isEqualNode(other));

/** Where the longest common row of both stands in them, as pairs of places. */
const common = (were, are) => {
  const pairs = [];
  if (were.length > MOST || are.length > MOST) {
    return pairs;
  }
  const longest = Array.from({ length: were.length + 1 }, () => new Uint16Array(are.length + 1));
  for (let i = were.length - 1; i >= 0; i -= 1) {
    for (let j = are.length - 1; j >= 0; j -= 1) {
      longest[i][j] = isSame(were[i], are[j]) ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
    }
  }
  for (let i = 0, j = 0; longest[i][j] > 0;) {
    if (longest[i + 1][j] === longest[i][j]) {
      i += 1;
    } else if (longest[i][j + 1] === longest[i][j]) {
      j += 1;
    } else {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    }
  }
  return pairs;
};

const details = (sent) => [
  ...(sent.nodeName === "DETAILS" ? [sent] : []),
  ...(sent.querySelectorAll?.("details") ?? []),
];

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
const place = (now, parent, before) => {
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

/** Puts some behind what stands before them in place of others, and notes both if they are not made into each other. */
const exchange = (gone, come, parent, before, swapped) => {
  if (gone.length === come.length && gone.every((it, at) => isAlike(it, come[at]))) {
    gone.forEach((it, at) => renew(it, come[at]));
    return;
  }
  gone.forEach(drop);
  const put = [];
  come.forEach((it) => put.push(place(it, parent, put.at(-1) ?? before)));
  swapped.gone.push(...gone);
  swapped.put.push(...put);
};

/** What a reader opened or closed is so again. */
const unfold = ({ gone, put }) => {
  const old = gone.flatMap(details);
  put.flatMap(details).forEach((it, at) => {
    if (at < old.length && shown.get(old[at]).open !== old[at].open) {
      shown.get(it).open = shown.get(old[at]).open;
    }
  });
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
  let before = were[head - 1];
  let [from, to] = [0, 0];
  const swapped = { gone: [], put: [] };
  for (const [i, j] of common(gone, come)) {
    exchange(gone.slice(from, i), come.slice(to, j), sent, before, swapped);
    renew(gone[i], come[j]);
    before = gone[i];
    [from, to] = [i + 1, j + 1];
  }
  exchange(gone.slice(from), come.slice(to), sent, before, swapped);
  unfold(swapped);
};

/** Shows the newer form; false where that takes loading the page. The page may be half renewed then. */
export const patch = (page) => {
  if (frame(page) !== own) {
    return false;
  }
  hollow(page.body);
  try {
    renew(body, page.body);
  } catch {
    return false;
  }
  document.title = page.title;
  return true;
};
