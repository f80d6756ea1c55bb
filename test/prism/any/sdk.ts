import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import type {
  AnswerChoice,
  SecurityScheme,
} from "../../../generator/api/api.ts";
import { credentialNames } from "../../../generator/typescript/credentials.ts";
import { sdkwright } from "../../setup/bin.ts";
import { generateInto, project } from "../../setup/sdk.ts";
import type { AnyCall } from "./call.ts";
import { essence } from "./document.ts";

/** A function of an SDK, and what it is called with. */
export interface Offered {
  readonly function: string;
  readonly method: string;
  readonly path: string;
  /** Of the body; undefined where none is sent. */
  readonly mediaType: string | undefined;
  /** What it sets itself. */
  readonly choice: AnswerChoice | undefined;
  readonly request: RequestNames;
}

interface RequestNames {
  readonly shape: "flat" | "body" | "none";
  readonly body: string;
  readonly parameters: { readonly [key: string]: string };
  readonly members: { readonly [wire: string]: string };
}

interface Inspected {
  readonly api: {
    readonly operations: readonly {
      readonly id: string;
      readonly method: string;
      readonly path: string;
      readonly choice?: AnswerChoice;
      readonly body?: {
        readonly media: readonly { readonly mediaType: string }[];
      };
    }[];
    readonly securitySchemes: readonly SecurityScheme[];
  };
  readonly names: {
    readonly operations: {
      readonly [id: string]: {
        readonly function: string;
        readonly request: RequestNames;
      };
    };
  };
}

/** An SDK that keeps the names of the wire, loaded. */
export interface AnySdk {
  readonly offered: readonly Offered[];
  call(offered: Offered, call: AnyCall, baseUrl: string): Promise<unknown>;
}

const options = ["--naming", "preserve", "--on-unsupported", "skip"];

/** Generates as a user does, by the command line, and asks `inspect` for the names. */
export async function anySdk(
  document: string,
  folder: string,
): Promise<AnySdk> {
  await generateInto(folder, document, options);
  const { api, names } = await inspected(document);
  const sdk = await loaded(folder);
  const client = sdk["createClient"]!({
    ...credentials(api.securitySchemes),
    retries: 0,
    baseUrl: "http://127.0.0.1:9",
  });
  return {
    offered: api.operations.map(({ id, method, path, choice, body }) => ({
      ...names.operations[id]!,
      method,
      path,
      choice,
      mediaType: body && essence(body.media[0]!.mediaType),
    })),
    async call(offered, call, baseUrl) {
      const params = paramsOf(offered.request, call);
      const run = sdk[offered.function]!;
      // What takes nothing has its options in their place.
      const hasParams =
        call.operation.parameters.length > 0 ||
        offered.request.shape !== "none";
      const more = { baseUrl, timeout: 60_000 };
      return hasParams ? run(client, params, more) : run(client, more);
    },
  };
}

type Exported = Record<string, (...args: readonly unknown[]) => unknown>;

/** As one module: an SDK can have thousands. */
async function loaded(folder: string): Promise<Exported> {
  const bundler = await rolldown({ input: join(folder, "index.ts") });
  const file = `${folder}.mjs`;
  await bundler.write({ file, format: "esm" });
  await bundler.close();
  const url = pathToFileURL(file).href;
  return (await import(/* @vite-ignore */ url)) as Exported;
}

async function inspected(document: string): Promise<Inspected> {
  const { code, stdout, stderr } = await sdkwright(project, [
    "inspect",
    document,
    ...options,
    "--json",
  ]);
  if (code !== 0) throw new Error(stderr);
  const { targets } = JSON.parse(stdout) as { targets: [Inspected] };
  return targets[0];
}

/** A credential for each scheme that there is one for. */
function credentials(schemes: readonly SecurityScheme[]): object {
  const names = credentialNames(schemes);
  return Object.fromEntries(
    schemes.map(({ name, kind }) => [
      names.get(name)!,
      kind === "basic" ? { username: "user", password: "secret" } : "secret",
    ]),
  );
}

/** The one object that the function takes. */
function paramsOf(names: RequestNames, { values, body }: AnyCall): object {
  const members: [string, unknown][] = values.map(({ parameter, value }) => [
    names.parameters[`${parameter.in}:${parameter.name}`] ?? parameter.name,
    value,
  ]);
  if (body !== undefined) {
    if (names.shape === "flat") {
      for (const [wire, value] of Object.entries(body.value as object)) {
        members.push([names.members[wire] ?? wire, value]);
      }
    } else members.push([names.body, body.value]);
  }
  return Object.fromEntries(members);
}
