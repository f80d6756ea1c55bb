// For platforms that run programs: the address of the server is the last argument, the outcomes go
// to standard output.
import { argv } from "node:process";
import { runAll } from "./run.ts";

console.log(JSON.stringify(await runAll(argv.at(-1)!)));
