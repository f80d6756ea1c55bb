import type { Reporter } from "./reporter.ts";

/**
 * A reporter that tells of an error once: what is wrong with a template folder, or with a file that many
 * documents refer to, is wrong for each target of a run.
 */
export function tellingOnce(reporter: Reporter): Reporter {
  const seen = new Set<string>();
  return {
    ...reporter,
    diagnostics(all, sources) {
      const fresh = all.filter(({ severity, code, text, location }) => {
        // Others may be told again by a run that leaves out the target that told of them.
        if (severity !== "error") return true;
        const key = JSON.stringify([code, text, location]);
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
      });
      reporter.diagnostics(fresh, sources);
    },
  };
}
