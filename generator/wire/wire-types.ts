import type { Reading } from "../openapi/document.ts";
import type { Selection } from "../openapi/select.ts";
import { prune } from "./prune.ts";

/**
 * The payloads as they travel, as openapi-typescript describes them. That package, `typescript` and
 * `prettier` are optional peers, loaded for this alone; undefined, and reported, where one is missing
 * or the document is more than it takes.
 */
export async function wireTypes(
  selection: Selection,
  reading: Reading,
): Promise<string | undefined> {
  const { report, document } = reading;
  try {
    const [{ default: openapiTS, astToString }, prettier] = await Promise.all([
      import("openapi-typescript"),
      import("prettier"),
    ]);
    const pruned = prune(selection, reading);
    const nodes = await openapiTS(pruned as never, {
      alphabetize: true,
      defaultNonNullable: false,
      silent: true,
    });
    const text = `${header}\n\n${astToString(nodes)}`;
    return await prettier.format(text, { parser: "typescript" });
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const isMissing = code === "ERR_MODULE_NOT_FOUND";
    report.add(
      isMissing ? "wire-types-missing-package" : "wire-types-failed",
      document.root,
      { reason: message.split("\n")[0]! },
    );
    return undefined;
  }
}

const header = "// Generated from an OpenAPI document. Do not edit.";
