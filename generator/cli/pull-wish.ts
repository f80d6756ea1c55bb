import type { Target } from "../config/options.ts";
import { fromHere } from "../config/paths.ts";
import { settle } from "../config/settle.ts";
import { targetOfDocument } from "../config/targets.ts";
import type { Report } from "../diagnostics/report.ts";
import { mebibyte } from "../fetch/body.ts";
import type { Limits } from "../fetch/fetcher.ts";
import { gitPathOf } from "../source/git-path.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Invocation } from "./invocation.ts";
import type { OptionValues } from "./options.ts";

/** What is to be pulled. */
interface Wish {
  /** Empty where the report holds errors. */
  readonly targets: readonly Target[];
  /** The text of the config. */
  readonly source: SourceFile | undefined;
  readonly limits: Limits;
  readonly hasLock: boolean;
}

/** Finds out what a command line asks to be pulled: a URL, or targets of the config. */
export async function wishToPull(
  { document, options }: Invocation,
  report: Report,
): Promise<Wish> {
  const limits = {
    bytes: number(options, "max-size", 64, report) * mebibyte,
    seconds: number(options, "timeout", 60, report),
  };
  const headers = headersOf(options.header ?? [], report);
  const { targets, source } =
    document === undefined
      ? await fromConfig(options, report)
      : { targets: fromUrl(document, options, report), source: undefined };
  const withHeaders = targets.map((target) => ({
    ...target,
    headers: { ...target.headers, ...headers },
  }));
  return {
    targets: report.hasErrors ? [] : withHeaders,
    source,
    limits,
    hasLock: document === undefined,
  };
}

function fromUrl(
  url: string,
  { output, config, target }: OptionValues,
  report: Report,
): Target[] {
  const conflict = (option: string) =>
    report.add("option-conflict", undefined, { option, other: url });
  if (config !== undefined) conflict("--config");
  if (target !== undefined) conflict("--target");
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    report.add("pull-needs-url", undefined, { argument: url });
    return [];
  }
  if (output === undefined) {
    report.add("pull-needs-file", undefined, { url });
    return [];
  }
  return [{ ...targetOfDocument(fromHere(output), "."), url }];
}

/** The targets that have something on the network. */
async function fromConfig(
  { output, config, target = [] }: OptionValues,
  report: Report,
): Promise<Pick<Wish, "targets" | "source">> {
  if (output !== undefined)
    report.add("pull-needs-url", undefined, { argument: `-o ${output}` });
  const wish = { document: undefined, config, targets: target, overrides: {} };
  const settled = await settle({ ...wish, needsOutput: false }, report);
  const targets = settled.targets.filter(
    ({ url, hosts }) => url !== undefined || hosts.length > 0,
  );
  if (targets.length === 0 && !report.hasErrors)
    report.add("pull-nothing", undefined, {});
  for (const { url, name, input } of targets) {
    if (url !== undefined && !URL.canParse(url))
      report.add("pull-wrong-url", undefined, { target: name });
    if (gitPathOf(input))
      report.add("pull-into-git", undefined, { target: name });
  }
  return { targets, source: settled.source };
}

/** `Name: value`. What is wrong with one is said without its value. */
function headersOf(
  texts: readonly string[],
  report: Report,
): Readonly<Record<string, string>> {
  const headers = texts.flatMap((text) => {
    const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):\s*(.*)$/.exec(text) ?? [];
    if (name !== undefined && value !== undefined) return [[name, value]];
    report.add("header-malformed", undefined, {});
    return [];
  });
  return Object.fromEntries(headers) as Readonly<Record<string, string>>;
}

function number(
  options: OptionValues,
  name: "max-size" | "timeout",
  standard: number,
  report: Report,
): number {
  const text = options[name];
  if (text === undefined) return standard;
  const value = /^\d{1,6}(?:\.\d{1,3})?$/.test(text) ? Number(text) : 0;
  if (value > 0) return value;
  const option = `--${name}`;
  report.add("option-wrong-value", undefined, { option, value: text });
  return standard;
}
