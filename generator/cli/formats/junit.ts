import { type Findings, placeOf, textOf } from "./finding.ts";

/**
 * A report in the form that test runners exchange: an error is a test that fails, a target without
 * errors one that passes, and what does not stop a run is told as a test's output.
 */
export function junit({ diagnostics, targets }: Findings): string {
  const isError = ({ severity }: { readonly severity: string }) =>
    severity === "error";
  const failed = diagnostics.filter(isError).map((diagnostic) => {
    const place = placeOf(diagnostic);
    const { code, message } = diagnostic;
    const name = place === "" ? code : `${place} ${code}`;
    const text =
      place === "" ? textOf(diagnostic) : `${place}\n${textOf(diagnostic)}`;
    return [
      `    <testcase classname="sdkwright" name="${escape(name)}">`,
      `      <failure type="${escape(code)}" message="${escape(message)}">${escape(text)}</failure>`,
      "    </testcase>",
    ];
  });
  const passed = targets
    .filter(({ ok }) => ok)
    .map(({ name }) => [
      `    <testcase classname="sdkwright" name="${escape(name)}" />`,
    ]);
  const remarks = diagnostics
    .filter((diagnostic) => !isError(diagnostic))
    .map((diagnostic) => {
      const place = placeOf(diagnostic);
      const { severity, code } = diagnostic;
      return `${place === "" ? "" : `${place} `}${severity} ${code}: ${textOf(diagnostic)}`;
    });
  const counts = `tests="${failed.length + passed.length}" failures="${failed.length}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="sdkwright" ${counts}>`,
    ...failed.flat(),
    ...passed.flat(),
    ...(remarks.length === 0
      ? []
      : [`    <system-out>${escape(remarks.join("\n"))}</system-out>`]),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

/** Text or the value of an attribute; XML 1.0 has no way at all to write most control characters. */
function escape(text: string): string {
  return text
    .replaceAll(
      /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
      "\ufffd",
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}
