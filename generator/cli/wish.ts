import type { Wish } from "../config/settle.ts";
import type { Target } from "../config/options.ts";
import type { Invocation } from "./invocation.ts";

/** What a command line asks for, in the words of the config. */
export function wishOf(
  { document, options }: Invocation,
  { needsOutput }: { readonly needsOutput: boolean },
): Wish {
  return {
    document,
    config: options.config,
    targets: options.target ?? [],
    overrides: {
      output: options.output,
      lock: options.lock,
      overlays: options.overlay,
      include: options.include,
      exclude: options.exclude,
      // The parser let nothing pass but the choices of the table.
      naming: options.naming as Target["naming"] | undefined,
      enums: options.enums as Target["enums"] | undefined,
      onUnsupported: options["on-unsupported"] as
        Target["onUnsupported"] | undefined,
      templates: options.templates,
    },
    needsOutput,
  };
}
