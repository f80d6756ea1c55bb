import type { Random } from "./random.ts";

/** Texts that have broken generators before. */
export const nastyTexts: readonly string[] = [
  "",
  " ",
  'say "hi"',
  "it's",
  `"'`,
  `"it's"`,
  `''"`,
  "back\\slash",
  '\\"',
  "\\'",
  "trailing\\",
  "line\nbreak",
  "\r\n",
  "\t",
  "nul\0",
  "nul\x001",
  "\u2028\u2029",
  "\u007f\u0085\u00a0\u00ad\ufeff",
  "\u202eabc\u2066",
  "*/",
  "/* x */ // y",
  "</script>",
  "<!-- -->",
  "${x}",
  "$",
  "${",
  "`",
  "\\`\\${",
  "é",
  "日本語テキスト",
  "한국어",
  "שלום",
  "emoji 😀",
  "👍🏽 ❤️ 👨‍👩‍👧 #️⃣ 🇩🇪",
  "\ud83d",
  "\ude00x",
  "e\u0301",
  "ⸯ",
  "\u{e0067}",
];

const nastyNames: readonly string[] = [
  ...nastyTexts,
  "user-id",
  "1",
  "01",
  "1.5",
  "1e3",
  "-1",
  "$ref",
  "_",
  "#client",
  "__proto__",
  "constructor",
  "new",
  "get",
  "set",
  "static",
  "readonly",
  "default",
  "async",
  "名前",
  "Größe",
  "𝒳",
  "a b",
];

export function word(random: Random): string {
  const kind = random.below(10);
  if (kind === 0) return letters(random, 15 + random.below(10));
  if (kind === 1) return letters(random, 1 + random.below(76));
  const suffix = random.pick([
    "",
    "",
    "X",
    "Id",
    "LongerSuffix",
    "AnEvenLongerSuffixThatFillsLines",
  ]);
  return letters(random, 1 + random.below(14)) + suffix;
}

function letters(random: Random, length: number): string {
  const start = random.below(10);
  return "abcdefghijklmnopqrstuvwxyz".repeat(4).slice(start, start + length);
}

export function text(random: Random): string {
  if (random.chance(0.2)) return random.pick(nastyTexts);
  return random
    .list(1, 6, () => word(random))
    .join(random.pick([" ", "_", "/"]));
}

export function propertyName(random: Random): string {
  return random.chance(0.1) ? random.pick(nastyNames) : word(random);
}
