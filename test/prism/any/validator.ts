import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { AnyDocument, Schema } from "./document.ts";

/** Says what is wrong with a value; undefined where nothing is. */
export type Validate = (value: unknown) => string | undefined;

/** Checks what is sent against schemas of a document by ajv, which reads them itself. */
export class Validator {
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<Schema, Validate>();

  constructor({ root }: AnyDocument) {
    this.#ajv = new Ajv2020({
      strict: false,
      logger: false,
      validateSchema: false,
      unicodeRegExp: false,
      inlineRefs: false,
    });
    formats.default(this.#ajv);
    // Names of its own in a document would be looked up elsewhere.
    const { $schema: _, ...rest } = root;
    this.#ajv.addSchema({ ...rest, $id: "doc:" });
  }

  /** Undefined where ajv cannot compile the schema. */
  of(schema: Schema): Validate | undefined {
    const known = this.#compiled.get(schema);
    if (known) return known;
    let run: ValidateFunction;
    try {
      run = this.#ajv.compile(
        typeof schema === "boolean" ? schema : absolute(schema),
      );
    } catch {
      return undefined;
    }
    const validate: Validate = (value) =>
      run(value) ? undefined : this.#ajv.errorsText(run.errors);
    this.#compiled.set(schema, validate);
    return validate;
  }
}

/** The schema by itself, with references that lead into the document. */
function absolute(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === "$ref" && typeof value === "string" && value.startsWith("#")
      ? `doc:${value}`
      : value,
  ) as object;
}
