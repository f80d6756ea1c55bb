import { child, children, items, type Node } from "../openapi/node.ts";
import { isObject, text, wrongType } from "../openapi/read.ts";
import type { EnumValue } from "./types.ts";
import type { SchemaReader } from "./schemas.ts";

type Told = Omit<EnumValue, "value">;
type Words = ReadonlyMap<string, string>;

/**
 * What extensions tell of the values of an enum: `x-enum-varnames` and its kin, lists in the order of
 * the values, or maps by value; and `x-ms-enum`, which lists the values anew.
 */
export function toldOfValues(
  schema: Node,
  reader: SchemaReader,
): (value: EnumValue["value"], index: number) => Told {
  const names = wordsOf(schema, nameKeywords, reader);
  const descriptions = wordsOf(schema, descriptionKeywords, reader);
  const detailed = detailsOf(schema, reader);
  return (value, index) => {
    const detail = detailed.get(value);
    const find = (words: Words) =>
      words.get(String(value)) ?? words.get(positionKey(index));
    return {
      declaredName: find(names) ?? detail?.declaredName,
      description: find(descriptions) ?? detail?.description,
    };
  };
}

const nameKeywords = ["x-enum-varnames", "x-enumNames", "x-enum-names"];
const descriptionKeywords = ["x-enum-descriptions", "x-enumDescriptions"];

/** By value, or by `positionKey`; the first keyword that has a word for a value counts. */
function wordsOf(
  schema: Node,
  keywords: readonly string[],
  { report }: SchemaReader,
): Words {
  const words = new Map<string, string>();
  for (const keyword of keywords) {
    const stated = child(schema, keyword);
    if (!stated) continue;
    const entries = Array.isArray(stated.value)
      ? items(stated).map((item, index) => [positionKey(index), item] as const)
      : children(stated);
    for (const [key, word] of entries) {
      if (typeof word.value === "string") {
        if (!words.has(key)) words.set(key, word.value);
      } else if (word.value !== null) {
        wrongType(word, keyword, "a string", report);
      }
    }
  }
  return words;
}

/** No value is written so: it would be text before it is a position. */
function positionKey(index: number): string {
  return `\0${index}`;
}

/** The `values` of AutoRest's extension. */
function detailsOf(
  schema: Node,
  { report }: SchemaReader,
): ReadonlyMap<unknown, Told> {
  const extension = child(schema, "x-ms-enum");
  const values = extension && child(extension, "values");
  return new Map(
    (values ? items(values) : [])
      .filter(({ value }) => isObject(value))
      .map((node) => [
        child(node, "value")?.value,
        {
          declaredName: text(node, "name", report),
          description: text(node, "description", report),
        },
      ]),
  );
}
