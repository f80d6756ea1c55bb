import type { EnumModel, EnumValue } from "../api/types.ts";
import { identifier, isIdentifier, pascalCase, typeName } from "./casing.ts";
import { strongest, type Claim } from "./claim.ts";
import { closeness } from "./member-names.ts";
import type { EnumConstant } from "./pins.ts";
import { renaming, type Renaming } from "./renaming.ts";
import { RESERVED_KEYS } from "./reserved.ts";
import { Scope } from "./scope.ts";

export interface NamedKeys {
  readonly keys: ReadonlyMap<EnumConstant, string>;
  readonly renamings: readonly Renaming[];
}

/** What the values of an enum are called: as declared, else after themselves. */
export function nameKeys(
  { values, origin }: EnumModel,
  pinned: (value: EnumConstant) => string | undefined,
): NamedKeys {
  const scope = new Scope({ reserved: RESERVED_KEYS });
  scope.settle(values.map((value) => keyClaim(value, pinned(value.value))));
  return {
    keys: new Map(
      values.map(({ value }) => [value, scope.name(claimKey(value))]),
    ),
    renamings: values.flatMap(({ value }) =>
      renaming("key", scope.get(claimKey(value))!, origin),
    ),
  };
}

function keyClaim(
  { value, declaredName }: EnumValue,
  pinned: string | undefined,
): Claim {
  const text = String(value);
  const derived = identifier(pascalCase(text));
  const declared =
    declaredName === undefined ? undefined : keyFrom(declaredName);
  return {
    key: claimKey(value),
    label: text,
    strength: strongest(
      undefined,
      pinned,
      declared === undefined ? "derived" : "declared",
    ),
    order: closeness(text, derived),
    wants: () => pinned ?? declared ?? derived,
    otherwise: () => [
      declared ?? derived,
      derived,
      ...(isIdentifier(text) ? [text] : []),
    ],
  };
}

/** A declared name stays as it is where it can. */
function keyFrom(declaredName: string): string {
  return isIdentifier(declaredName) ? declaredName : typeName(declaredName);
}

/** `1` and `"1"` are two values. */
function claimKey(value: EnumConstant): string {
  return `${typeof value} ${value}`;
}
