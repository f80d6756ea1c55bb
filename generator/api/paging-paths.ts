import type { MemberPath } from "./paging.ts";

/**
 * A way to a value, as configs and vendors write it: `meta.next`, `$.data[-1].id`, `$response.items`,
 * `$['next page']`. Undefined where it is none.
 */
export function pathOf(text: string): MemberPath | undefined {
  const bare = text.trim().replace(/^\$(?:response|request)?(?=[.[]|$)/, "");
  const steps: (string | number)[] = [];
  const step = new RegExp(
    [
      String.raw`\[(?:-1:?|\(@\.length ?- ?1\))\]`,
      String.raw`\[(?:'([^']+)'|"([^"]+)")\]`,
      String.raw`(?:\.|(?<![^]))([^.[\]]+)`,
    ].join("|"),
    "y",
  );
  while (step.lastIndex < bare.length) {
    const found = step.exec(bare);
    if (!found) return undefined;
    const [, single, double, plain] = found;
    steps.push(single ?? double ?? plain ?? -1);
  }
  return steps;
}

/** The same for people: `data[-1].id`. */
export function textOf(path: MemberPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}
