import type {
  JsonDiagnostic,
  JsonPlace,
} from "../../diagnostics/format-json.ts";
import { type Findings, textOf } from "./finding.ts";

/** A log in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS). */
export function sarif({ diagnostics }: Findings): string {
  const rules = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "sdkwright", rules: rules.map((id) => ({ id })) },
        },
        // Section 3.14.17: columns count as in JavaScript.
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((each) => resultOf(each, rules)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(diagnostic: JsonDiagnostic, rules: readonly string[]) {
  const { code, severity, notes = [] } = diagnostic;
  const related = notes.flatMap((note) => {
    const [location] = locationsOf(note);
    return location ? [{ ...location, message: { text: note.message } }] : [];
  });
  return {
    ruleId: code,
    ruleIndex: rules.indexOf(code),
    level: severity,
    message: { text: textOf(diagnostic) },
    locations: locationsOf(diagnostic),
    ...(related.length === 0 ? {} : { relatedLocations: related }),
  };
}

function locationsOf({ file, line, column, endLine, endColumn }: JsonPlace) {
  if (file === undefined) return [];
  const uri = file.split("/").map(encodeURIComponent).join("/");
  const region =
    line === undefined
      ? {}
      : {
          region: {
            startLine: line,
            startColumn: column,
            endLine,
            endColumn,
          },
        };
  return [{ physicalLocation: { artifactLocation: { uri }, ...region } }];
}
