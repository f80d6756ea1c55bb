/** What `printLock` writes around the entries of the targets. */
const before = '{\n  "format": 1,\n  "targets": {\n';
const after = "  }\n}\n";
const none = '{\n  "format": 1,\n  "targets": {}\n}\n';

/** A key of the targets, on a line of its own. */
const opening = /^ {4}("(?:[^"\\]|\\.)*"): (\{\}?)(,?)$/;

/**
 * The text of each target's entry, where a lock is just as it is printed; undefined where somebody has
 * edited it, or a merge has torn it. Fifty targets share a lock: one that is read needs its own entry.
 */
export function chunksOf(
  text: string,
): ReadonlyMap<string, string> | undefined {
  if (text === none) return new Map();
  if (!text.startsWith(before) || !text.endsWith(after)) return undefined;
  const chunks = new Map<string, string>();
  let name: string | undefined;
  let lines: string[] = [];
  const close = (line: string) => {
    if (name === undefined || chunks.has(name)) return false;
    chunks.set(name, [...lines, line].join("\n"));
    name = undefined;
    return true;
  };
  const inside = text.slice(before.length, -after.length - 1).split("\n");
  for (const [index, line] of inside.entries()) {
    const isLast = index === inside.length - 1;
    if (line.startsWith("      ")) {
      lines.push(line);
      continue;
    }
    const [, key, brace, comma] = opening.exec(line) ?? [];
    if (key !== undefined && name === undefined) {
      name = nameIn(key);
      lines = ["{"];
      if (brace === "{") continue;
      lines = [];
      if ((comma === ",") === isLast || !close("{}")) return undefined;
      continue;
    }
    if (line !== (isLast ? "    }" : "    },") || !close("    }"))
      return undefined;
  }
  return name === undefined ? chunks : undefined;
}

/** The text of a lock with these entries, sorted as they are given. */
export function joinChunks(chunks: ReadonlyMap<string, string>): string {
  if (chunks.size === 0) return none;
  const entries = [...chunks].map(
    ([name, chunk]) => `    ${JSON.stringify(name)}: ${chunk}`,
  );
  return `${before}${entries.join(",\n")}\n${after}`;
}

function nameIn(quoted: string): string | undefined {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return undefined;
  }
}
