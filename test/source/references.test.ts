import { describe, expect, test } from "vitest";
import { child, type Node } from "../../generator/openapi/node.ts";
import { withReferences } from "./told.ts";

/** The node at a path of keys. */
function at(root: Node, ...keys: string[]): Node {
  return keys.reduce((node, key) => child(node, key)!, root);
}

/** The names of what the members of `use` refer to. */
async function targetsOf(
  files: Record<string, string>,
  options?: { entry?: string; folder?: string },
): Promise<{ ids: (string | undefined)[]; said: string }> {
  const ids: (string | undefined)[] = [];
  const said = await withReferences(
    files,
    (references, root, report) => {
      for (const key of Object.keys(at(root, "use").value as object)) {
        const target = references.follow(at(root, "use", key), report);
        ids.push(target && references.idOf(target));
      }
    },
    options as never,
  );
  return { ids, said };
}

const components = `components:
  schemas:
    Pet: { type: object, properties: { "a/b~c d": { type: string } } }
    Alias: { $ref: "#/components/schemas/Pet" }
    Named: { $anchor: named, type: string }
    "50%": { type: number }
  parameters:
    Limit: { in: query }
paths:
  /pets/{id}:
    get: { parameters: [{ name: id }, { name: limit }] }
`;

describe("references lead to", () => {
  test.each([
    ["#/components/schemas/Pet", "#/components/schemas/Pet"],
    ["#/components/schemas/Alias", "#/components/schemas/Pet"],
    [
      "#/components/schemas/Pet/properties/a~1b~0c%20d",
      "#/components/schemas/Pet/properties/a~1b~0c d",
    ],
    [
      "#/components/schemas/Alias/properties/a~1b~0c d",
      "#/components/schemas/Pet/properties/a~1b~0c d",
    ],
    ["#/components/schemas/50%", "#/components/schemas/50%"],
    ["#/components/schemas/50%25", "#/components/schemas/50%"],
    [
      "#/paths/~1pets~1{id}/get/parameters/1",
      "#/paths/~1pets~1{id}/get/parameters/1",
    ],
    [
      "#/paths/~1pets~1%7Bid%7D/get/parameters/1",
      "#/paths/~1pets~1{id}/get/parameters/1",
    ],
    ["#named", "#/components/schemas/Named"],
    ["a.yaml#/components/schemas/Pet", "#/components/schemas/Pet"],
    ["../spec/a.yaml#/components/schemas/Pet", "#/components/schemas/Pet"],
  ])("%s", async (ref, id) => {
    const text = `use:\n  one: { $ref: "${ref}" }\n${components}`;
    for (const entry of ["spec/a.yaml", "./spec/a.yaml"])
      expect(await targetsOf({ [entry]: text })).toEqual({
        ids: [id],
        said: "",
      });
  });

  test("what is no reference is its own target", async () => {
    const text = `use: { one: { type: string } }`;
    expect((await targetsOf({ "a.yaml": text })).ids).toEqual(["#/use/one"]);
  });

  test("other files, JSON and YAML, whole or in part, and back", async () => {
    const files = {
      "spec/a.yaml": `use:
  whole: { $ref: schemas/pet.json }
  part: { $ref: "./schemas/all.yaml#/Dog" }
  chain: { $ref: "schemas/all.yaml#/Cat" }
  encoded: { $ref: "schemas/my%20pet.yaml" }
  path: { $ref: "#/paths/~1x/get" }
paths:
  /x: { $ref: paths/x.yaml }
components: { schemas: { Back: { type: string } } }
`,
      "spec/schemas/pet.json": `{"type": "object"}`,
      "spec/schemas/all.yaml": `Dog: { $ref: ./pet.json }
Cat: { $ref: "../a.yaml#/components/schemas/Back" }
`,
      "spec/schemas/my pet.yaml": "type: string\n",
      "spec/paths/x.yaml": "get: { operationId: x }\n",
    };
    expect(await targetsOf(files)).toEqual({
      ids: [
        "schemas/pet.json#",
        "schemas/pet.json#",
        "#/components/schemas/Back",
        "schemas/my pet.yaml#",
        "paths/x.yaml#/get",
      ],
      said: "",
    });
  });

  test("names of places do not depend on where the document is", async () => {
    for (const folder of ["", "./", "deep/er/", "../", "/abs/"]) {
      const files = {
        [`${folder}a.yaml`]: "use: { one: { $ref: b/c.yaml#/x } }",
        [`${folder === "./" ? "" : folder}b/c.yaml`]: "x: {}",
      };
      expect((await targetsOf(files)).ids).toEqual(["b/c.yaml#/x"]);
    }
  });

  test("one step at a time, where asked for", async () => {
    await withReferences(
      {
        "a.yaml": `use: { $ref: "#/components/schemas/Alias" }\n${components}`,
      },
      (references, root, report) => {
        const alias = references.target(at(root, "use"), report)!;
        expect(references.idOf(alias)).toBe("#/components/schemas/Alias");
        const pet = references.target(alias, report)!;
        expect(references.idOf(pet)).toBe("#/components/schemas/Pet");
        expect(references.target(pet, report)).toBe(pet);
      },
    );
  });
});

describe("a reference to nothing is told, with what was probably meant", () => {
  const saidOf = async (ref: string) => {
    const text = `use:\n  one: { $ref: ${ref} }\n${components}`;
    const { ids, said } = await targetsOf({ "a.yaml": text });
    expect(ids).toEqual([undefined]);
    return said;
  };

  test("a name spelled wrong", async () => {
    expect(await saidOf('"#/components/schemas/Pett"')).toBe(
      `a.yaml:2:16 error reference-not-found: Nothing is defined at #/components/schemas/Pett.
  2 |   one: { $ref: "#/components/schemas/Pett" }
    |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  note: did you mean #/components/schemas/Pet?  a.yaml:5:5
`,
    );
  });

  test.each([
    ["#/component/schemas/Pet", "#/components/schemas/Pet"],
    ["#/components/schema/Pet", "#/components/schemas/Pet"],
    ["#/components/Pet", "#/components/schemas/Pet"],
    ["#/definitions/Pet", "#/components/schemas/Pet"],
    ["#/components/schemas/Limit", "#/components/parameters/Limit"],
    ["#Pet", "#/components/schemas/Pet"],
  ])("%s", async (ref, meant) => {
    const said = await saidOf(`"${ref}"`);
    expect(said).toContain(
      `reference-not-found: Nothing is defined at ${ref}.`,
    );
    expect(said).toContain(`note: did you mean ${meant}?  a.yaml:`);
  });

  test.each([
    ["Pet", "#/components/schemas/Pet"],
    ["/components/schemas/Pet", "#/components/schemas/Pet"],
    ["components/schemas/Pet", "#/components/schemas/Pet"],
  ])("%s, which lacks its #", async (ref, meant) => {
    const said = await saidOf(ref);
    expect(said).toContain(
      `reference-malformed: ${ref} is no usable reference: it has no #.`,
    );
    expect(said).toContain(`note: did you mean ${meant}?  a.yaml:5:5`);
  });

  test("nothing near: no guess", async () => {
    expect(await saidOf('"#/components/schemas/Invoice"')).not.toContain(
      "mean",
    );
    expect(
      await saidOf('"#/paths/~1pets~1{id}/get/parameters/length"'),
    ).toContain("reference-not-found");
    expect(await saidOf('"#/components/schemas/toString"')).toContain(
      "reference-not-found",
    );
  });

  test("in another file", async () => {
    const files = {
      "a.yaml": 'use: { one: { $ref: "b.yaml#/Dgo" } }\n',
      "b.yaml": "Cat: {}\nDog: {}\n",
    };
    expect((await targetsOf(files)).said).toContain(
      "note: did you mean b.yaml#/Dog?  b.yaml:2:1",
    );
  });
});

describe("references that cannot be followed", () => {
  const saidOf = async (ref: string) => {
    const { ids, said } = await targetsOf({
      "spec/a.yaml": `openapi: 3.1.0\nuse: { one: { $ref: ${ref} } }\n`,
    });
    expect(ids).toEqual([undefined]);
    return said.split("\n")[0];
  };

  test.each([
    ["12", "wrong-type: $ref must be a string, not 12."],
    ["null", "wrong-type: $ref must be a string, not null."],
    ["{ a: 1 }", 'wrong-type: $ref must be a string, not {"a":1}.'],
    [
      '"#"',
      "reference-malformed: # is no usable reference: it is the whole document.",
    ],
    [
      "''",
      "reference-malformed:  is no usable reference: it is the whole document.",
    ],
    [
      "https://example.com/a.yaml#/x",
      "reference-remote: https://example.com/a.yaml#/x is on the network, on a host that is not allowed.",
    ],
    [
      "//example.com/a.yaml",
      "reference-remote: //example.com/a.yaml is on the network, on a host that is not allowed.",
    ],
    [
      "file:///etc/passwd",
      "reference-malformed: file:///etc/passwd is no usable reference: file: cannot be read.",
    ],
    [
      "a%zz.yaml",
      "reference-malformed: a%zz.yaml is no usable reference: its percent-encoding is broken.",
    ],
    ["none.yaml", "file-not-found: There is no file spec/none.yaml."],
    [
      "../other/b.yaml",
      "reference-outside-root: ../other/b.yaml leads out of the folder spec.",
    ],
    [
      "'%2e%2e/other/b.yaml'",
      "reference-outside-root: %2e%2e/other/b.yaml leads out of the folder spec.",
    ],
    ["..", "reference-outside-root: .. leads out of the folder spec."],
    [
      "/etc/passwd",
      "reference-outside-root: /etc/passwd leads out of the folder spec.",
    ],
    [
      "../specs/b.yaml",
      "reference-outside-root: ../specs/b.yaml leads out of the folder spec.",
    ],
  ])("%s", async (ref, expected) => {
    const said = await saidOf(ref);
    expect(said).toMatch(/^spec\/a\.yaml:2:\d+ error /);
    expect(said).toContain(expected);
  });

  test("the folder can be widened", async () => {
    const files = {
      "spec/a.yaml": "use: { one: { $ref: ../other/b.yaml } }\n",
      "other/b.yaml": "type: string\n",
    };
    expect((await targetsOf(files)).ids).toEqual([undefined]);
    expect(await targetsOf(files, { folder: "." })).toEqual({
      ids: ["../other/b.yaml#"],
      said: "",
    });
  });

  test("files outside of the folder are not even read", async () => {
    const read: string[] = [];
    const files = new Proxy<Record<string, string>>(
      { "spec/a.yaml": "use: { one: { $ref: ../b.yaml } }\n" },
      {
        get: (target, name) => {
          if (typeof name === "string" && name !== "read") read.push(name);
          return target[name as string];
        },
      },
    );
    await targetsOf(files, { entry: "spec/a.yaml" });
    expect(read).toEqual(["spec/a.yaml"]);
  });

  test("what is wrong with a file is told where it is, once", async () => {
    const files = {
      "a.yaml": "use: { one: { $ref: b.json }, two: { $ref: b.json#/x } }\n",
      "b.json": '{"a": }',
    };
    expect((await targetsOf(files)).said).toBe(
      `b.json:1:7 error json-syntax: The JSON is broken here: a value is missing before it.
  1 | {"a": }
    |       ^
`,
    );
  });

  test("a file that nothing follows is no problem", async () => {
    const files = {
      "a.yaml":
        "use: {}\nexample: { $ref: none.yaml }\nmore: { $ref: b.yaml }\n",
      "b.yaml": "a: [",
    };
    expect((await targetsOf(files)).said).toBe("");
  });
});

describe("references in a circle", () => {
  test("are told once, with the whole circle, wherever they are entered", async () => {
    const text = `use:
  one: { $ref: "#/b" }
  two: { $ref: "#/c" }
  itself: { $ref: "#/use/itself" }
a: { $ref: "#/b" }
b: { $ref: "#/c" }
c: { $ref: "#/a" }
`;
    const { ids, said } = await targetsOf({ "a.yaml": text });
    expect(ids).toEqual([undefined, undefined, undefined]);
    expect(said).toBe(
      `a.yaml:4:19 error reference-cycle: #/use/itself leads back to itself, through references alone.
  4 |   itself: { $ref: "#/use/itself" }
    |                   ^^^^^^^^^^^^^^
a.yaml:5:12 error reference-cycle: #/b leads back to itself, through references alone.
  5 | a: { $ref: "#/b" }
    |            ^^^^^
  note: by way of  a.yaml:6:12
  note: by way of  a.yaml:7:12
`,
    );
  });

  test("of files, and through themselves, come to an end", async () => {
    const files = {
      "a.yaml":
        'use: { one: { $ref: b.yaml }, two: { $ref: "#/x/y" } }\nx: { $ref: "#/x/y" }\n',
      "b.yaml": "$ref: c.yaml\n",
      "c.yaml": "$ref: b.yaml\n",
    };
    const { ids, said } = await targetsOf(files);
    expect(ids).toEqual([undefined, undefined]);
    expect(said).toContain("b.yaml:1:7 error reference-cycle");
    expect(said).toContain("reference-not-found: Nothing is defined at #/x/y.");
  });

  test("do not matter where a schema holds itself", async () => {
    const text =
      'use: { one: { $ref: "#/tree" } }\ntree: { items: { $ref: "#/tree" } }\n';
    expect(await targetsOf({ "a.yaml": text })).toEqual({
      ids: ["#/tree"],
      said: "",
    });
  });
});
