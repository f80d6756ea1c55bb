// Loaded before the program: counts its calls that change the disk, and kills it at one of them. A text
// counts twice: before it is written, and when half of it is. With PAUSE each call takes so many
// milliseconds longer; the first one says so.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { KILL_AT = "0", PAUSE = "0" } = process.env;
const calls = [
  "mkdirSync",
  "renameSync",
  "rmdirSync",
  "rmSync",
  "unlinkSync",
  "utimesSync",
  "writeFileSync",
];
let count = 0;

for (const name of calls) {
  const original = fs[name];
  fs[name] = (...args) => {
    if (count === 0 && PAUSE !== "0") fs.writeSync(2, "writing\n");
    sleep(Number(PAUSE));
    dieAt(() => {});
    if (name === "writeFileSync") {
      const [file, text, options] = args;
      dieAt(() => original(file, text.slice(0, text.length / 2), options));
    }
    return original(...args);
  };
}
syncBuiltinESMExports();

function dieAt(last) {
  if (++count !== Number(KILL_AT)) return;
  last();
  process.kill(process.pid, "SIGKILL");
  sleep(60_000);
}

function sleep(milliseconds) {
  if (milliseconds > 0)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
