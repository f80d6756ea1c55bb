// Loaded before the program: notes which documents and templates it reads to use them, one a line.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { readFile } = fs.promises;
const { appendFileSync } = fs;
fs.promises.readFile = (path, ...more) => {
  appendFileSync(process.env.READS, `${path}\n`);
  return readFile(path, ...more);
};
syncBuiltinESMExports();
