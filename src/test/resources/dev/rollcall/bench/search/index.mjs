// Builds the index of MiniSearch: DOCUMENTS INDEX MINISEARCH, three files.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { options } from "./options.mjs";

const [documents, index, script] = process.argv.slice(2);
const { default: MiniSearch } = await import(pathToFileURL(script));
const engine = new MiniSearch(options);
engine.addAll(JSON.parse(readFileSync(documents, "utf8")));
writeFileSync(index, JSON.stringify(engine));
