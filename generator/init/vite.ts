import { type Proposal, whole } from "./proposal.ts";
import { textOf } from "./surroundings.ts";

const names = ["ts", "mts", "js", "mjs", "cts", "cjs"].map(
  (extension) => `vite.config.${extension}`,
);

const text = `import { sdkwright } from "sdkwright/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [sdkwright()],
});
`;

const lines = `import { sdkwright } from "sdkwright/vite";

plugins: [sdkwright()],
`;

/** A config with the plugin, or the lines that an existing one, which is a program, is to be given. */
export function viteProposals(force: boolean): readonly Proposal[] {
  const file = names.find((name) => textOf(name) !== undefined);
  if (file === undefined) return [whole(names[0]!, text, undefined, force)];
  const found = textOf(file);
  if (found?.includes("sdkwright/vite")) return [{ kind: "keep", file }];
  return [
    force ? { kind: "write", file, text } : { kind: "by hand", file, lines },
  ];
}
