import { describe, expect, test } from "vitest";
import { sdkwright } from "../setup/bin.ts";
import { folderWith } from "../setup/folder.ts";
import { shop } from "./documents.ts";

const yaml = `pagination:
  - style: link
targets:
  shop:
    input: shop.yaml
    output: sdk
    pagination:
      - style: none
      - match: [operation:listPets]
        style: url
        next: next
`;

const script = `export default {
  targets: { shop: { input: "shop.yaml", output: "sdk" } },
  pagination: [{ match: ["operation:listPets"], style: "url", next: "next" }],
};
`;

const generate = (files: Record<string, string>) =>
  sdkwright(folderWith({ "shop.yaml": shop, ...files }), ["generate"]);

describe("a rule for pages that does not fit its operation", () => {
  test("is shown where it stands in a YAML config", async () => {
    const files = { "sdkwright.config.yaml": yaml };
    const { code, stderr } = await generate(files);
    expect(stderr).toContain(
      "sdkwright.config.yaml:9:9 error pagination-impossible: listPets cannot be gone through page by page: ",
    );
    expect(stderr).toContain("9 |       - match: [operation:listPets]");
    expect(code).toBe(2);
  });

  test("is shown in a script, as near as can be", async () => {
    const { code, stderr } = await generate({ "sdkwright.config.mjs": script });
    expect(stderr).toMatch(
      /^sdkwright\.config\.mjs:3:\d+ error pagination-impossible: /m,
    );
    expect(code).toBe(2);
  });
});

test("a rule that is no rule is told of", async () => {
  const text = yaml.replace("style: url", "style: uri");
  const { code, stderr } = await generate({ "sdkwright.config.yaml": text });
  expect(stderr).toContain("targets.shop.pagination[1].style must be");
  expect(stderr).toContain("did you mean url?");
  expect(code).toBe(2);
});
