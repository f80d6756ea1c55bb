// Loaded before the program: says at its end how much JSON it has read and how often it wrote to the disk.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { appendFileSync } = fs;
const { parse } = JSON;
let bytes = 0;
let writes = 0;
JSON.parse = (text, ...rest) => {
  bytes += Buffer.byteLength(text);
  return parse(text, ...rest);
};
for (const name of ["mkdirSync", "renameSync", "unlinkSync", "writeFileSync"]) {
  const original = fs[name];
  fs[name] = (...args) => {
    writes++;
    return original(...args);
  };
}
syncBuiltinESMExports();
process.on("exit", () =>
  appendFileSync(process.env.COUNTS, JSON.stringify({ bytes, writes })),
);
