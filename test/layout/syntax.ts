import type { ImportedSymbol } from "../../generator/typescript/symbols.ts";
import type {
  CommentSyntax,
  EntrySyntax,
  ExpressionSyntax,
  ParameterSyntax,
  PropertySyntax,
  TypeSyntax,
} from "../../generator/typescript/syntax.ts";
import { typeKey } from "../../generator/layout/key.ts";
import { stringLiteral } from "../../generator/layout/literal.ts";
import type { Scope } from "../../generator/layout/scope.ts";

/** Names symbols as they are called. */
export const scope: Scope = { nameOf: ({ name }) => name };

export function symbol(name: string): ImportedSymbol {
  return { name, module: `models/${name}`, kind: "value" };
}

/** A type as text on one line, but for comments, which need lines of their own. */
export function flatType(type: TypeSyntax): string {
  switch (type.kind) {
    case "keyword":
      return type.name;
    case "literal":
      return typeof type.value === "string"
        ? flatString(type.value)
        : String(type.value);
    case "named":
      return type.symbol.name + flatArguments(type.arguments);
    case "local":
      return type.name + flatArguments(type.arguments);
    case "array":
      return `${type.readonly ? "readonly " : ""}${inParentheses(type.items)}[]`;
    case "tuple": {
      const rest = type.rest ? [`...${inParentheses(type.rest)}[]`] : [];
      const { items, required = items.length } = type;
      const texts = items.map((item, index) =>
        index < required ? flatType(item) : `${inParentheses(item)}?`,
      );
      return `${type.readonly ? "readonly " : ""}[${[...texts, ...rest].join(",")}]`;
    }
    case "object":
      return `{${flatMembers(type.members)}}`;
    case "union":
    case "intersection":
      return type.types
        .map((part) =>
          part.kind === type.kind ? flatType(part) : inParentheses(part),
        )
        .join(type.kind === "union" ? "|" : "&");
    case "valuesOf":
      return `(typeof ${type.name})[keyof typeof ${type.name}]`;
  }
}

function inParentheses(type: TypeSyntax): string {
  return `(${flatType(type)})`;
}

function flatArguments(types: readonly TypeSyntax[] = []): string {
  return types.length === 0 ? "" : `<${types.map(flatType).join(",")}>`;
}

export function flatMembers(members: readonly PropertySyntax[]): string {
  return members
    .map((member) => {
      const readonly = member.readonly ? "readonly " : "";
      const optional = member.optional ? "?" : "";
      const name = flatKey(member.name);
      return `${flatComment(member.comment)}${readonly}${name}${optional}:${flatType(member.type)};`;
    })
    .join("");
}

/** Comments in tests have a single plain line: how others are written is for `comment.test.ts`. */
function flatComment(comment: CommentSyntax | undefined): string {
  return comment === undefined ? "" : `\n/** ${comment.paragraphs[0]} */\n`;
}

/** In quotes that may be needless. */
function flatKey(name: string): string {
  const key = typeKey(name);
  return key.includes("\\u") ? key : flatString(name);
}

/** In double quotes, whatever the text. */
function flatString(text: string): string {
  const characters = [...text].map((character) =>
    character === '"' ? '\\"' : stringLiteral(character).slice(1, -1),
  );
  return `"${characters.join("")}"`;
}

export function flatParameters(parameters: readonly ParameterSyntax[]): string {
  return parameters
    .map(({ name, optional, type, default: initial }) =>
      initial === undefined
        ? `${name}${optional ? "?" : ""}:${flatType(type)}`
        : `${name}:${flatType(type)}=${flatExpression(initial)}`,
    )
    .join(",");
}

/** An expression as text on one line, but for objects that are to be expanded. */
export function flatExpression(expression: ExpressionSyntax): string {
  switch (expression.kind) {
    case "literal":
      return typeof expression.value === "string"
        ? flatString(expression.value)
        : String(expression.value);
    case "symbol":
      return expression.symbol.name;
    case "local":
      return expression.name;
    case "member": {
      const dot = expression.optional ? "?." : ".";
      const object = flatExpression(expression.object);
      if (/^[A-Za-z_$][\w$]*$/.test(expression.name))
        return object + dot + expression.name;
      return `${object}${expression.optional ? "?." : ""}[${flatString(expression.name)}]`;
    }
    case "index":
      return `${flatExpression(expression.object)}[${flatString(expression.name)}]`;
    case "call":
      return `${flatExpression(expression.callee)}(${expression.arguments.map(flatExpression).join(",")})`;
    case "object":
      return `{${expression.expanded ? "\n" : ""}${flatEntries(expression.entries)}}`;
    case "array":
      return `[${expression.items.map(flatExpression).join(",")}]`;
    case "thunk":
      return `()=>(${flatExpression(expression.body)})`;
    case "template":
      return flatTemplate(expression.parts);
  }
}

export function flatEntries(entries: readonly EntrySyntax[]): string {
  return entries
    .map(({ name, value }) => {
      const key = flatKey(name);
      return `${name === "__proto__" ? `[${key}]` : key}:${flatExpression(value)}`;
    })
    .join(",");
}

function flatTemplate(parts: readonly (string | ExpressionSyntax)[]): string {
  if (parts.every((part) => typeof part === "string"))
    return flatString(parts.join(""));
  const texts = parts.map((part) => {
    if (typeof part !== "string") return `\${${flatExpression(part)}}`;
    const escaped = flatString(part).slice(1, -1).replaceAll('\\"', '"');
    return escaped.replaceAll("`", "\\`").replaceAll("${", "\\${");
  });
  return `\`${texts.join("")}\``;
}
