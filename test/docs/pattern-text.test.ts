import { expect, test } from "vitest";
import { patternText } from "../../generator/docs/pattern-text.ts";

test.for([
  "^(ak|api_key)_[0-9A-Fa-f]{32}$",
  "^mch_\\w{27}$",
  "^\\+?[1-9]\\d{1,14}$",
  "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$",
  "^[^@\\s]+@[^@\\s]+\\.[a-z]{2,}$",
  "[\\w.-]+",
  "^$",
  "^#[0-9a-f]{6}|[0-9a-f]{3}$",
  "^(a|b)+c{2,}.$",
  "^[-+_]$",
  "^\\d{4}-\\d{2}-\\d{2}$",
])("a text is made that fits %s", (pattern) => {
  expect(patternText(pattern)).toMatch(new RegExp(pattern, "u"));
});

test.for([
  "^(?=.*\\d).{8,}$",
  "^(?!x)a$",
  "(a)\\1",
  "^\\p{L}+$",
  "\\bword\\b",
  "a{999}",
  "(",
  ")",
  "[",
  "a".repeat(201),
  "((((a{99}){99}){99}){99}){99}",
])("none is made where it would be a guess: %s", (pattern) => {
  expect(patternText(pattern)).toBeUndefined();
});
