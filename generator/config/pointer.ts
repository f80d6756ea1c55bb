import { escapeToken, keysOf } from "../source/pointer.ts";

/** The JSON Pointer of a member. */
export function below(pointer: string, key: string): string {
  return `${pointer}/${escapeToken(key)}`;
}

/** `/targets/clerk/include/0` as people write it: `targets.clerk.include[0]`. */
export function nameOf(pointer: string): string {
  return keysOf(pointer).reduce((name, key) => {
    if (/^\d+$/.test(key)) return `${name}[${key}]`;
    return name === "" ? key : `${name}.${key}`;
  }, "");
}
