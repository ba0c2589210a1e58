// Files of the index are scripts that hand their text to a queue: file:// and strict policies allow no more.
const MOST_FILES = 200;
const arrived = new Map();
const arrive = (file) => arrived.set(...[].concat(file));
const early = globalThis.rollcallFiles;
globalThis.rollcallFiles = { push: arrive };
if (Array.isArray(early)) early.forEach(arrive);

const onDisk = () => globalThis.location?.protocol === "file:";
const faulty = (fault) => Object.assign(new Error(`search: ${fault}`), { fault });

const request = (folder, name) => new Promise((resolve, reject) => {
  const taken = (fault) => {
    script.remove();
    if (arrived.has(name)) resolve(arrived.get(name));
    else reject(faulty(fault));
    arrived.delete(name);
  };
  const script = document.createElement("script");
  if (arrived.has(name)) return taken();
  script.async = true;
  script.onload = () => taken("damaged");
  script.onerror = () => taken(navigator.onLine === false && !onDisk() ? "offline" : "missing");
  script.src = `${folder}${name}.js`;
  document.head.append(script);
});

async function inflated(base64) {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

// Asks for each file once and keeps the last used ones; one that failed is asked for again.
function shelf(folder) {
  const kept = new Map();
  const read = async (name, decode) => {
    const data = await request(folder, name);
    try {
      return decode(await inflated(data));
    } catch {
      throw faulty("damaged");
    }
  };
  const get = (name, decode) => {
    const file = kept.get(name) || { promise: read(name, decode) };
    kept.delete(name);
    kept.set(name, file);
    if (kept.size > MOST_FILES) kept.delete(kept.keys().next().value);
    file.promise.then((it) => { file.value = it; }, () => kept.delete(name));
    return file.promise;
  };
  return { get, peek: (name) => kept.get(name)?.value, forget: (name) => kept.delete(name) };
}
