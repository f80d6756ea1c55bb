import { parseEvents, YAMLException, type Event } from "js-yaml";
import type { Report } from "../diagnostics/report.ts";
import { deepest } from "./json.ts";
import { nowhere, type Locate } from "./range.ts";
import { compose } from "./yaml-compose.ts";
import { yamlOutline } from "./yaml-outline.ts";
import { joinBrackets, secondOpinion, type YamlFault } from "./yaml-syntax.ts";

export interface ParsedYaml {
  /** Worth nothing where there are errors, which are all in the report. */
  readonly value: unknown;
  readonly outline: () => Locate;
}

/**
 * Reads a text of YAML 1.2 with js-yaml, which is several times as fast as `yaml`. The latter is
 * asked only where js-yaml refuses: it finds all errors, and allows what is not quite one.
 */
export async function parseYaml(
  file: string,
  text: string,
  report: Report,
): Promise<ParsedYaml> {
  const events = eventsOf(text);
  if (Array.isArray(events)) return composed(file, text, events, report);
  if (events.problem.startsWith("nesting exceeded")) {
    const { offset, length } = events;
    const params = { limit: deepest };
    report.add("nested-too-deeply", { file, offset, length }, params);
    return failed;
  }
  const { faults, shallowBrackets } = await secondOpinion(text);
  if (faults.length === 0 && shallowBrackets.length > 0) {
    const joined = joinBrackets(text, shallowBrackets);
    const again = eventsOf(joined);
    if (Array.isArray(again)) return composed(file, joined, again, report);
  }
  const all = faults.length > 0 ? faults : [events];
  for (const { problem, offset, length } of all)
    report.add("yaml-syntax", { file, offset, length }, { problem });
  return failed;
}

const failed: ParsedYaml = { value: undefined, outline: () => nowhere };

function eventsOf(text: string): Event[] | YamlFault {
  try {
    return parseEvents(text, { maxDepth: deepest });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { reason, mark } = error;
    const problem =
      reason === "deficient indentation"
        ? "this needs a deeper indent than the key that it belongs to"
        : reason;
    return { problem, offset: mark?.position ?? 0, length: 1 };
  }
}

function composed(
  file: string,
  text: string,
  events: readonly Event[],
  report: Report,
): ParsedYaml {
  if (events.length === 0) {
    // Nothing but comments.
    report.add("file-empty", { file }, { file });
    return failed;
  }
  const value = compose(file, text, events, report);
  return { value, outline: () => yamlOutline(text) };
}
