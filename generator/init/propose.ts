import { existsSync } from "node:fs";
import { configForms, configNames, formOf } from "../config/discover.ts";
import { fromHere } from "../config/paths.ts";
import { settle, type Wish } from "../config/settle.ts";
import type { Report } from "../diagnostics/report.ts";
import { listInputs } from "../inputs.ts";
import { configText, targetName } from "./config-text.ts";
import { findDocuments } from "./find-documents.ts";
import { githubProposals } from "./github.ts";
import { nxProposals } from "./nx.ts";
import { type Proposal, whole } from "./proposal.ts";
import { textOf } from "./surroundings.ts";
import { turboProposals } from "./turbo.ts";
import { viteProposals } from "./vite.ts";

/** What a config is asked for with. */
export interface ConfigWish {
  /** The document; one that is found nearby where none is named. */
  readonly document: string | undefined;
  readonly config: string | undefined;
  readonly output: string | undefined;
  readonly force: boolean;
}

/** A config for a document, unless there is one already. */
export function configProposals(
  { document, config, output = "sdk", force }: ConfigWish,
  report: Report,
): readonly Proposal[] {
  const file = fromHere(config ?? "sdkwright.config.ts");
  const form = formOf(file);
  if (form === undefined) {
    const reason = `its name ends with none of ${configForms.join(", ")}`;
    report.add("config-unreadable", { file }, { reason });
    return [];
  }
  const other =
    config === undefined ? configNames().find(existsSync) : undefined;
  if (other !== undefined && !(force && other === file))
    return [{ kind: "keep", file: other }];
  const input = inputOf(document, report);
  if (input === undefined) return [];
  const text = configText(form, targetName(input), input, fromHere(output));
  return [whole(file, text, textOf(file), force)];
}

function inputOf(
  document: string | undefined,
  report: Report,
): string | undefined {
  if (document !== undefined) {
    if (existsSync(document)) return fromHere(document);
    report.add("init-no-such-document", undefined, { document });
    return undefined;
  }
  const [first, ...others] = findDocuments();
  if (first === undefined) report.add("init-no-document", undefined, {});
  if (others.length === 0) return first;
  report.add(
    "init-many-documents",
    undefined,
    { count: others.length + 1, document: first ?? "" },
    [first ?? "", ...others].slice(0, 10).map((text) => ({ text })),
  );
  return undefined;
}

/** What a tool is asked to be wired with. */
export interface ToolWish {
  readonly tool: "turbo" | "nx" | "vite" | "github";
  readonly config: string | undefined;
  readonly force: boolean;
}

/** What a tool needs to run sdkwright. */
export async function toolProposals(
  { tool, config, force }: ToolWish,
  report: Report,
): Promise<readonly Proposal[]> {
  if (tool === "nx") {
    const proposals = nxProposals();
    if (!proposals) report.add("init-no-workspace", undefined, {});
    return proposals ?? [];
  }
  if (config === undefined && !configNames().some(existsSync)) {
    report.add("init-no-config", undefined, {});
    return [];
  }
  const wish: Wish = {
    document: undefined,
    config,
    targets: [],
    overrides: {},
    needsOutput: true,
  };
  if (tool === "vite") return viteProposals(force);
  if (tool === "turbo") {
    const { diagnostics, targets } = await listInputs(wish, true);
    report.append(diagnostics);
    for (const { report: own } of targets)
      report.append(
        own.diagnostics.filter(({ severity }) => severity === "error"),
      );
    if (report.hasErrors) return [];
    const inputs = targets.flatMap(({ inputs }) => inputs ?? []);
    return turboProposals(inputs, config, force);
  }
  const { targets } = await settle(wish, report);
  if (report.hasErrors) return [];
  const headers = targets.flatMap(({ headers }) => Object.values(headers));
  const secrets = headers.flatMap((text) =>
    [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name = ""]) => name),
  );
  const pulled = {
    pulls: targets.some(({ url }) => url !== undefined),
    secrets: [...new Set(secrets)].sort(),
    config,
  };
  return githubProposals(pulled, force);
}
