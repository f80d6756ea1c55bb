// Loaded before the program: another time, that runs backwards, other random numbers, and folders that list
// their files in another order.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const seed = Number(process.env.DISORDER);
let now = Date.UTC(1970 + seed * 7, seed % 12, 28, 23, 59, 59);
Date.now = () => (now -= 1000);
globalThis.Date = class extends Date {
  constructor(...args) {
    super(...(args.length === 0 ? [Date.now()] : args));
  }
};
let state = seed;
Math.random = () => (state = (state * 16807) % 2147483647) / 2147483647;

const order = (list) =>
  Array.isArray(list)
    ? list
        .map((entry) => ({ entry, key: Math.random() }))
        .sort((a, b) => a.key - b.key)
        .map(({ entry }) => entry)
    : list;
const { readdirSync } = fs;
fs.readdirSync = (...args) => order(readdirSync(...args));
const { readdir } = fs.promises;
fs.promises.readdir = async (...args) => order(await readdir(...args));
syncBuiltinESMExports();
