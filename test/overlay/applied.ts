import { formatText } from "../../generator/diagnostics/format-text.ts";
import { Report } from "../../generator/diagnostics/report.ts";
import { applyOverlays } from "../../generator/openapi/overlay/apply.ts";
import type { FileReader } from "../../generator/source/read.ts";
import { Sources } from "../../generator/source/sources.ts";

/** What became of a document. */
export interface Applied {
  /** Undefined where an overlay could not be used. */
  readonly value: unknown;
  /** The document before, read anew: it must not change. */
  readonly before: unknown;
  /** As the command line prints it. */
  readonly said: string;
  readonly codes: readonly string[];
  /** Where in which text a place of the changed document stands: `file:line:column`. */
  readonly origin: (pointer: string) => string;
}

/** Applies overlays to a document, all from the same place. */
export async function applied(
  reader: FileReader,
  file: string,
  overlays: readonly string[],
): Promise<Applied> {
  const report = new Report();
  const sources = new Sources(reader);
  const { value } = await sources.load(file);
  const root = { value, file, pointer: "" };
  const changed = await applyOverlays(root, overlays, sources, report);
  return {
    value: changed?.value,
    before: value,
    said: formatText(report.diagnostics, sources, {
      color: false,
      verbose: false,
    }),
    codes: report.diagnostics.map(({ code }) => code),
    origin(pointer) {
      const place = sources.origins.find({ file, pointer });
      const source = sources.get(place.file)!;
      const { offset } = source.range(place)!;
      const { line, column } = source.position(offset);
      return `${place.file}:${line}:${column}`;
    },
  };
}
