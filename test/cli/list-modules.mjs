// Loaded before the program: says at its end which modules of files were loaded.
import { register } from "node:module";

register(
  `data:text/javascript,${encodeURIComponent(`
    import { appendFileSync } from "node:fs";
    export async function load(url, context, next) {
      if (url.startsWith("file:")) appendFileSync(${JSON.stringify(process.env.MODULES)}, url + "\\n");
      return next(url, context);
    }`)}`,
);
