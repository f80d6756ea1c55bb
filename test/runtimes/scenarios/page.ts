// For a browser: the page waits to be asked.
import { runAll } from "./run.ts";

Object.assign(globalThis, { runAll });
