/** The JSON Pointer of a member. */
export function below(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The keys that a JSON Pointer leads along. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** `/targets/clerk/include/0` as people write it: `targets.clerk.include[0]`. */
export function nameOf(pointer: string): string {
  return keysOf(pointer).reduce((name, key) => {
    if (/^\d+$/.test(key)) return `${name}[${key}]`;
    return name === "" ? key : `${name}.${key}`;
  }, "");
}
