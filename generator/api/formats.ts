import type { Format } from "../config/options.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Place } from "../source/place.ts";
import type { Api } from "./api.ts";
import { convertible } from "./convertible.ts";
import { mapApi } from "./map-api.ts";
import { mapLeaves } from "./map-types.ts";
import type { Type } from "./types.ts";

/**
 * The API with what the config says of formats: texts and numbers know what they become. Where a
 * union has variants that its values do not tell apart, they stay what they are on the wire.
 */
export function withFormats(
  api: Api,
  formats: ReadonlyMap<string, Format>,
  report: Report,
): Api {
  if (formats.size === 0) return api;
  const used = new Set<string>();
  const marked = mapApi(api, (type, origin) =>
    mapLeaves(type, (leaf) => {
      if (leaf.kind !== "string" && leaf.kind !== "number") return leaf;
      if (leaf.format === undefined) return leaf;
      const wanted = formats.get(leaf.format);
      if (wanted === undefined) return leaf;
      used.add(leaf.format);
      if (wanted === leaf.kind) return leaf;
      if (wanted !== "string" && wanted !== "number" && fits(wanted, leaf)) {
        return { ...leaf, as: wanted };
      }
      tellOtherType(leaf, wanted, origin, report);
      return leaf;
    }),
  );
  for (const format of formats.keys()) {
    if (!used.has(format)) report.add("format-unused", undefined, { format });
  }
  return convertible(marked, report);
}

/** Whether values of a type can become what is wanted; a codec of the user's takes what there is. */
function fits(
  wanted: Format,
  { kind }: Type & { kind: "string" | "number" },
): boolean {
  switch (wanted) {
    case "Date":
    case "bytes":
      return kind === "string";
    case "unixSeconds":
    case "unixMilliseconds":
      return kind === "number";
    default:
      return true;
  }
}

function tellOtherType(
  { kind, format }: Type & { kind: "string" | "number" },
  wanted: Format,
  origin: Place,
  report: Report,
): void {
  report.add("format-of-other-type", origin, {
    type: kind,
    format: format!,
    wanted: typeof wanted === "string" ? wanted : wanted.type,
  });
}
