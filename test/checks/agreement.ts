import { issuesOf } from "../../templates/runtime/check.ts";
import type { CheckIssue, Rule } from "../../templates/runtime/rule.ts";
import { judgeOf } from "./judge.ts";
import { Values } from "./values.ts";

/** A value of which the check and ajv hold different things. */
export interface Disagreement {
  readonly component: string;
  readonly value: unknown;
  /** What the check says; nothing where the value is right. */
  readonly ours: readonly CheckIssue[];
  /** What ajv says. */
  readonly theirs: string;
}

/** Compares the verdicts on random values, right ones and nearly right ones, of every component. */
export function compare(
  root: Readonly<Record<string, unknown>>,
  rules: ReadonlyMap<string, unknown>,
  count: number,
): { disagreements: Disagreement[]; right: number; wrong: number } {
  const judge = judgeOf(root);
  const disagreements: Disagreement[] = [];
  let [right, wrong] = [0, 0];
  const section = root["components"] ? "components/schemas" : "definitions";
  for (const [component, rule] of rules) {
    const validate = judge(component);
    const values = new Values(root, 7);
    const name = component.replaceAll("~", "~0").replaceAll("/", "~1");
    const schema = { $ref: `#/${section}/${encodeURIComponent(name)}` };
    for (let round = 0; round < count; round++) {
      let value = values.of(schema);
      for (let change = 0; change < round % 4; change++) {
        value = values.changed(value);
      }
      const isRight = validate(value);
      const ours = issuesOf(rule as Rule, value, "wire");
      if (isRight) right++;
      else wrong++;
      if (isRight === (ours.length === 0)) continue;
      const theirs = (validate.errors ?? [])
        .map(({ instancePath, message }) => `${instancePath} ${message}`)
        .join("; ");
      disagreements.push({ component, value, ours, theirs });
    }
  }
  return { disagreements, right, wrong };
}
