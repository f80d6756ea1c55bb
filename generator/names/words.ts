import { symbolWords } from "./symbol-words.ts";

/**
 * What a word may hold: letters, marks and digits that every JavaScript engine and compiler takes in
 * identifiers. Beyond the basic plane only Chinese characters, as compilers lag behind Unicode there.
 * Nothing invisible: two names that look alike must not differ.
 */
export const WORD_CHARACTER =
  "(?:(?![\\p{Default_Ignorable_Code_Point}\\u2e2f\\u{10000}-\\u{1ffff}\\u{2ebe1}-\\u{10ffff}])" +
  "[\\p{L}\\p{Nl}\\p{Mn}\\p{Mc}\\p{Nd}])";

/** How words are found in a text: what its letters are, and where one begins inside of a run of them. */
interface Alphabet {
  readonly runs: RegExp;
  readonly humps: RegExp;
}

const UNICODE = alphabet(
  {
    upper: "[\\p{Lu}\\p{Lt}]",
    digit: "\\p{Nd}",
    other: "[^\\p{Lu}\\p{Lt}\\p{Nd}]",
  },
  `${WORD_CHARACTER}+`,
);

/** The same for the text that nearly all names are, in a tenth of the time. */
const ASCII = alphabet(
  { upper: "[A-Z]", digit: "[0-9]", other: "[a-z]" },
  "[A-Za-z0-9]+",
);

function alphabet(
  {
    upper,
    digit,
    other,
  }: Readonly<Record<"upper" | "digit" | "other", string>>,
  run: string,
): Alphabet {
  const flags = run.includes("\\p") ? "gu" : "g";
  const humps = [
    // `URLs`, `APIsOf…`: the plural of an acronym.
    `${upper}{2,}s(?!${other})`,
    // `SAML` of `SAMLAccount`, `M2M` of `M2MToken`: the last capital begins the next word.
    `${upper}(?:${upper}|${digit})*(?=${upper}${other})`,
    // `ID` of `userID`: capitals and digits to the end.
    `${upper}(?:${upper}|${digit})*(?!${upper}|${digit}|${other})`,
    // `SHA256` of `SHA256sum`; one capital stays with what follows (`K8s`, `I18n`).
    `${upper}{2,}${digit}+(?=${other})`,
    // `Account`, `account2`, `K8s`, `2fa`.
    `${upper}?${digit}*${other}(?:${other}|${digit})*`,
    `${upper}?${digit}+|${upper}`,
  ];
  return {
    runs: new RegExp(run, flags),
    humps: new RegExp(humps.join("|"), flags),
  };
}

/**
 * The words of any text, never none: `SAMLAccount` → `SAML`, `Account`; `verification_otp` →
 * `verification`, `otp`. Letters keep their case, unless the text has no lower-case letter.
 */
export function words(text: string): readonly string[] {
  const isPlain = isAscii(text);
  const { runs, humps } = isPlain ? ASCII : UNICODE;
  const normal = (isPlain ? text : text.normalize("NFKC")).replace(/['’]/g, "");
  const letters = isShouted(normal) ? normal.toLowerCase() : normal;
  const found = spellSigns(letters)
    .match(runs)
    ?.flatMap((run) => run.match(humps) ?? []);
  return found ?? symbolWords(text);
}

/** `SIGN_IN`: capitals that carry no meaning. */
export function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/** Signs that tell `+1` from `-1`, `-created_at` from `created_at` and `<1y` from `>1y` are words. */
function spellSigns(text: string): string {
  const compared = text.replace(
    /[<>]=?(?=\s*[0-9])/g,
    (sign) => ` ${COMPARISONS[sign]!} `,
  );
  return compared.replace(/[+-]/g, (sign, index: number) => {
    const before = index === 0 ? "start" : kindOf(compared[index - 1]!);
    const after = kindOf(compared[index + 1] ?? "");
    const isSign =
      before === "start"
        ? after !== "none"
        : after === "digit" && (sign === "+" || before === "none");
    if (!isSign) return sign;
    return sign === "+" ? " plus " : " minus ";
  });
}

const COMPARISONS: Readonly<Record<string, string>> = {
  "<": "less than",
  "<=": "at most",
  ">": "more than",
  ">=": "at least",
};

function kindOf(character: string): "letter" | "digit" | "none" {
  if (/^[a-z]/i.test(character)) return "letter";
  if (/^[0-9]/.test(character)) return "digit";
  if (isAscii(character)) return "none";
  if (/^\p{Nd}/u.test(character)) return "digit";
  return /^[\p{L}\p{M}\p{Nl}]|^[\ud800-\udfff]/u.test(character)
    ? "letter"
    : "none";
}
