import { existsSync } from "node:fs";
import { join } from "node:path";
import { posix } from "node:path";
import { type Proposal, whole } from "./proposal.ts";
import {
  configArgument,
  nearest,
  type PackageManager,
  packageManager,
  placeBelow,
  textOf,
} from "./surroundings.ts";

/** What a workflow has to know of a config. */
export interface Pulled {
  /** Whether a document has a URL that it is pulled from. */
  readonly pulls: boolean;
  /** The variables that headers are made of, which are secrets of the repository. */
  readonly secrets: readonly string[];
  /** Where the config is none that is found by itself. */
  readonly config: string | undefined;
}

/** A workflow that checks pull requests and, where documents have URLs, proposes their changes. */
export function githubProposals(
  pulled: Pulled,
  force: boolean,
): readonly Proposal[] {
  const root = nearest((folder) => existsSync(join(folder, ".git"))) ?? ".";
  const file = posix.join(root, ".github/workflows/sdk.yml");
  const text = workflow(pulled, packageManager(), placeBelow(root));
  return [whole(file, text, textOf(file), force)];
}

function workflow(
  { pulls, secrets, config }: Pulled,
  manager: PackageManager,
  folder: string,
): string {
  return [
    "name: SDK",
    "",
    "on:",
    "  pull_request:",
    ...(pulls
      ? ["  schedule:", '    - cron: "17 3 * * *"', "  workflow_dispatch:"]
      : []),
    "",
    "permissions:",
    "  contents: read",
    "",
    ...(folder === ""
      ? []
      : [
          "defaults:",
          "  run:",
          `    working-directory: ${JSON.stringify(folder)}`,
          "",
        ]),
    "jobs:",
    ...checkJob(manager, pulls, configArgument(config)),
    ...(pulls
      ? ["", ...pullJob(manager, secrets, configArgument(config))]
      : []),
    "",
  ].join("\n");
}

function checkJob(
  manager: PackageManager,
  pulls: boolean,
  config: string,
): string[] {
  return [
    "  check:",
    ...(pulls ? ["    if: github.event_name == 'pull_request'"] : []),
    "    runs-on: ubuntu-latest",
    "    steps:",
    ...installing(manager),
    `      - run: ${manager.run} sdkwright check --format github${config}`,
  ];
}

/** The change is told in Markdown, the lock and the SDK are part of the pull request. */
function pullJob(
  manager: PackageManager,
  secrets: readonly string[],
  config: string,
): string[] {
  const { run } = manager;
  return [
    "  pull:",
    "    if: github.event_name != 'pull_request'",
    "    runs-on: ubuntu-latest",
    "    permissions:",
    "      contents: write",
    "      pull-requests: write",
    "    concurrency: sdkwright-pull",
    "    steps:",
    ...installing(manager),
    `      - run: ${run} sdkwright pull --format markdown${config} > "$RUNNER_TEMP/change.md"`,
    ...(secrets.length === 0
      ? []
      : [
          "        env:",
          ...secrets.map(
            (name) => `          ${name}: \${{ secrets.${name} }}`,
          ),
        ]),
    `      - run: ${run} sdkwright generate${config}`,
    "      - name: Propose what has changed",
    "        env:",
    "          GH_TOKEN: ${{ github.token }}",
    "        run: |",
    "          git add --all",
    "          if git diff --cached --quiet; then exit 0; fi",
    "          git config user.name 'github-actions[bot]'",
    "          git config user.email '41898282+github-actions[bot]@users.noreply.github.com'",
    "          git switch --create sdkwright/pull",
    "          git commit --message 'Update the API'",
    "          git push --force origin sdkwright/pull",
    '          body="$RUNNER_TEMP/change.md"',
    "          if [ -n \"$(gh pr list --head sdkwright/pull --json number --jq '.[].number')\" ]; then",
    '            gh pr edit sdkwright/pull --body-file "$body"',
    "          else",
    "            gh pr create --head sdkwright/pull --title 'Update the API' --body-file \"$body\"",
    "          fi",
  ];
}

function installing({ name, install }: PackageManager): string[] {
  return [
    "      - uses: actions/checkout@v4",
    ...(name === "pnpm" ? ["      - uses: pnpm/action-setup@v4"] : []),
    "      - uses: actions/setup-node@v4",
    "        with:",
    "          node-version: 22",
    ...(name === "yarn" ? ["      - run: corepack enable"] : []),
    `      - run: ${install}`,
  ];
}
