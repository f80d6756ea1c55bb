// Runs examples as programs, one after the other: `node run-examples.mjs URL BASE FILE…`. Their requests go
// to URL, with the path behind BASE; what each of them threw, and what was asked, is printed as JSON.
import { pathToFileURL } from "node:url";

const [url, base, ...files] = process.argv.slice(2);
const { fetch } = globalThis;
const asked = [];
const failures = [];

globalThis.fetch = (input, init) => {
  const { pathname, search } = new URL(input);
  const path = pathname.slice(base.length) + search;
  asked.push(`${init?.method ?? "GET"} ${path}`);
  return fetch(new URL(path, url), init);
};

const print = console.log;
console.log = () => {};
console.error = () => {};

for (const file of files) {
  const before = asked.length;
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    failures.push(`${file}: ${error}`);
  }
  if (asked.length === before) failures.push(`${file} asks for nothing`);
}
print(JSON.stringify({ failures, asked }));
