import { execFile } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { fill } from "../setup/folder.ts";
import { committedSdk, scratch } from "../setup/sdk.ts";
import { compile, compilers, libraries, modules, slug } from "./compiler.ts";

/** The committed SDK in a package of a user, compiled to JavaScript. */
const packages = {
  "an ES module": {
    folder: scratch("compile/run/module"),
    type: "module",
    load: "const sdk = await import('./dist/index.js');",
    inputType: "module",
  },
  CommonJS: {
    folder: scratch("compile/run/commonjs"),
    type: undefined,
    load: "const sdk = require('./dist/index.js');",
    inputType: "commonjs",
  },
};

describe.for(Object.entries(packages))(
  "in a package that is %s",
  ([, { folder, type, load, inputType }]) => {
    beforeAll(() => {
      rmSync(folder, { recursive: true, force: true });
      fill(folder, { "package.json": JSON.stringify({ type }) });
      cpSync(committedSdk, join(folder, "src"), { recursive: true });
    });

    test.for(compilers)("what %s emits runs", async (compiler) => {
      rmSync(join(folder, "dist"), { recursive: true, force: true });
      const said = await compile({
        compiler,
        folder,
        name: slug(compiler),
        include: ["src"],
        options: {
          ...modules.NodeNext(),
          ...libraries.DOM,
          // It wants `import x = require()` in CommonJS.
          verbatimModuleSyntax: type === "module",
          skipLibCheck: true,
          emitDeclarationOnly: false,
          rootDir: "src",
          outDir: "dist",
        },
      });
      expect(said).toBe("");
      const program = `${load}
        const clerk = new sdk.Clerk({ bearerAuth: "sk" });
        console.log(typeof clerk.signInTokens.create, sdk.SignInTokenStatus.Pending);`;
      const args = [`--input-type=${inputType}`, "-e", program];
      const { stdout } = await promisify(execFile)(process.execPath, args, {
        cwd: folder,
      });
      expect(stdout).toBe("function pending\n");
    });
  },
);
