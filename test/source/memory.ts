import type { FileReader } from "../../generator/source/read.ts";

/** Files that exist only in a test, by path. */
export function memory(
  files: Readonly<Record<string, string | Uint8Array>>,
): FileReader {
  return {
    read: async (path) => {
      const content = files[path];
      if (content === undefined)
        throw Object.assign(new Error(path), { code: "ENOENT" });
      return typeof content === "string" ? Buffer.from(content) : content;
    },
  };
}
