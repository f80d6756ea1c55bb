import { expect, test } from "vitest";
import { commandsPage } from "./reference/commands-page.ts";
import { configPage } from "./reference/config-page.ts";
import { diagnosticsPage } from "./reference/diagnostics-page.ts";

/** Pages that are made of what the code goes by; `-u` writes them. */
test.for([
  ["config", configPage],
  ["commands", commandsPage],
  ["diagnostics", diagnosticsPage],
] as const)("docs/reference/%s.md is as the code has it", ([name, page]) =>
  expect(page()).toMatchFileSnapshot(`../../docs/reference/${name}.md`),
);
