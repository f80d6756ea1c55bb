import { error, note, warning } from "../row.ts";

/** What is wrong with a schema, or cannot be made a type of: exit code 3. */
export const schemaMessages = {
  "unknown-type": error`There is no type ${"type"}.`,
  "empty-enum": warning`The enum has no values; it is ignored.`,
  "enum-value-of-other-type": warning`${"value"} is not of the type ${"type"} that stands beside the enum.`,
  "required-not-listed": note`${"name"} is required, yet no member is called so; it is ignored.`
    .many`${"count"} required members are not listed anywhere; they are ignored.`,
  "conflicting-all-of": warning`${"name"} cannot be ${"type"} and ${"other"} at once; it is taken as the latter.`,
  "union-undecided": warning`The variants of ${"name"} cannot be told apart; what is received keeps its wire names.`,
  "format-of-other-type": warning`A ${"type"} of the format ${"format"} cannot become ${"wanted"}; it stays what it is.`,
  "format-undecided": warning`Values of the format ${"format"} stay what they are on the wire here: nothing tells them from the other variants.`,
  "pattern-not-checked": note`The pattern ${"pattern"} is none of JavaScript; it is not checked.`
    .many`${"count"} patterns are none of JavaScript; they are not checked.`,
  "discriminator-not-found": error`${"variant"} has no ${"property"}, which is to tell the variants apart.`,
  "discriminator-mapping-unused": warning`${"tag"} is mapped to ${"target"}, which is no variant.`,
};
