import { issuesOf } from "./check.ts";
import type { CheckIssue, Rule } from "./rule.ts";

/** Checks values as forms, routers and others want it: Standard Schema, version 1 (https://standardschema.dev). */
export interface StandardSchema<Model> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    /** Gives the value itself where it is right: nothing is changed, added or left out. */
    readonly validate: (value: unknown) => StandardResult<Model>;
    /** For types alone. */
    readonly types?:
      { readonly input: Model; readonly output: Model } | undefined;
  };
}

export type StandardResult<Model> =
  | { readonly value: Model; readonly issues?: undefined }
  | { readonly issues: readonly CheckIssue[] };

/** Checks a value in the form that the SDK takes and gives. */
export function validated<Model>(
  rule: Rule,
  value: unknown,
): StandardResult<Model> {
  const issues = issuesOf(rule, value, "sdk");
  return issues.length > 0 ? { issues } : { value: value as Model };
}
