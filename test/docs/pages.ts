import { rmSync } from "node:fs";
import { join } from "node:path";
import {
  type Compilation,
  compile,
  libraries,
  modules,
} from "../compile/compiler.ts";
import { fill } from "../setup/folder.ts";
import { filesBelow } from "../setup/sdk.ts";
import { slug, snippetsIn } from "./snippets.ts";

/** An example of a generated page. */
export interface Example {
  readonly page: string;
  /** A file name: the page, and a number. */
  readonly file: string;
  readonly code: string;
}

/** The pages of an SDK's documentation by path. */
export function pagesOf(sdk: string): ReadonlyMap<string, string> {
  return new Map([...filesBelow(sdk)].filter(([path]) => path.endsWith(".md")));
}

/** All TypeScript of the pages. Each block stands alone: it imports the SDK from a folder beside it. */
export function examplesOf(pages: ReadonlyMap<string, string>): Example[] {
  return [...pages].flatMap(([page, text]) =>
    snippetsIn(text).map(({ code }, index) => ({
      page,
      file: `${slug(page)}-${index}.ts`,
      code,
    })),
  );
}

/** Those that ask a server for something: others only show how a client is made. */
export function callsIn(examples: readonly Example[]): Example[] {
  return examples.filter(
    ({ code }) => /\bawait\b/.test(code) && !code.includes("middleware"),
  );
}

/**
 * Writes the examples beside the folder of the SDK as modules, and gives what a compiler says of all of
 * them together with the SDK.
 */
export async function compileExamples(
  sdk: string,
  examples: readonly Example[],
  compiler: Compilation["compiler"] = "typescript7",
): Promise<string> {
  const folder = join(sdk, "..");
  const below = join(folder, "examples");
  rmSync(below, { recursive: true, force: true });
  fill(below, Object.fromEntries(examples.map(placed)));
  return compile({
    compiler,
    folder,
    name: `examples-${compiler}`,
    include: [below],
    options: {
      ...modules.NodeNext(),
      ...libraries["DOM and @types/node"],
      skipLibCheck: true,
      // Examples are programs: nothing is declared of them.
      isolatedDeclarations: false,
      declaration: false,
      emitDeclarationOnly: false,
      rootDir: folder,
      outDir: join(folder, "js"),
    },
  });
}

/** The folder of the examples as JavaScript, which the compiler left. */
export function compiledExamples(sdk: string): string {
  return join(sdk, "../js/examples");
}

/** As it is written down there, one folder deeper. */
function placed({ file, code }: Example): [string, string] {
  return [
    file,
    code.replace(/from "\.\/[^"]*\/index\.js"/g, 'from "../sdk/index.js"'),
  ];
}
