import { child, children, type Node } from "../node.ts";
import { checkKeywords, followed } from "../keywords/check.ts";
import { entries, has, list, mustBeObject, texts, shown } from "../read.ts";
import { fragmentOf } from "../../source/pointer.ts";
import { requestBody } from "./bodies.ts";
import { convertParameter, isPlain } from "./parameters.ts";
import { convertResponses } from "./responses.ts";
import { convertServers } from "./servers.ts";
import { kept, made, type Upgrading } from "./upgrading.ts";

/** The paths with their operations in the form of OpenAPI 3. */
export function convertPaths(root: Node, upgrading: Upgrading): object {
  const { report } = upgrading;
  const paths = entries(root, "paths", report).map(([path, entry]) => {
    if (path.startsWith("x-")) return [path, entry.value] as const;
    const node = followed(entry, "pathItem", upgrading);
    if (!node || !mustBeObject(node, path, report)) return [path, {}] as const;
    return [path, convertPathItem(node, root, upgrading)] as const;
  });
  const place = child(root, "paths") ?? root;
  return made(Object.fromEntries(paths), place, upgrading);
}

/** As in `operations.ts`; 2.0 has no `trace`. */
const methods = ["get", "put", "post", "delete", "options", "head", "patch"];

function convertPathItem(node: Node, root: Node, upgrading: Upgrading): object {
  const shared = parametersAt(node, upgrading);
  const members = children(node).map(([key, value]) => {
    if (key === "parameters") {
      const plain = shared.filter(({ target }) => isPlain(target));
      return [key, plain.map((one) => parameterValue(one, upgrading))] as const;
    }
    if (!methods.includes(key)) return [key, value.value] as const;
    if (!mustBeObject(value, key, upgrading.report)) return [key, {}] as const;
    return [key, convertOperation(value, shared, root, upgrading)] as const;
  });
  return made(Object.fromEntries(members), node, upgrading);
}

function convertOperation(
  node: Node,
  inherited: readonly Found[],
  root: Node,
  upgrading: Upgrading,
): object {
  checkKeywords(node, "operation", upgrading);
  const own = parametersAt(node, upgrading);
  const isOwn = ({ target }: Found) =>
    own.some((other) => keyOf(other.target) === keyOf(target));
  const inBody = [...inherited.filter((one) => !isOwn(one)), ...own]
    .map(({ target }) => target)
    .filter((target) => !isPlain(target));
  const plain = own.filter(({ target }) => isPlain(target));
  return made(
    {
      ...kept(node, [
        "tags",
        "summary",
        "description",
        "externalDocs",
        "operationId",
        "deprecated",
        "security",
      ]),
      parameters: plain.map((one) => parameterValue(one, upgrading)),
      requestBody: requestBody(
        inBody,
        mediaTypes("consumes", node, root, upgrading),
        upgrading,
      ),
      responses: convertResponses(
        node,
        mediaTypes("produces", node, root, upgrading),
        upgrading,
      ),
      servers: convertServers(node, root, upgrading),
    },
    node,
    upgrading,
  );
}

/** A parameter as it is listed, and what it is. */
interface Found {
  readonly entry: Node;
  readonly target: Node;
}

function parametersAt(owner: Node, upgrading: Upgrading): Found[] {
  const { report } = upgrading;
  return list(owner, "parameters", report).flatMap((entry) => {
    const target = followed(entry, "parameter", upgrading);
    if (!target || !mustBeObject(target, "parameter", report)) return [];
    return [{ entry, target }];
  });
}

/** Parameters are told apart by name and place; there is one body. */
function keyOf(parameter: Node): string {
  const place = shown(child(parameter, "in")?.value);
  return place === "body"
    ? place
    : `${place}:${shown(child(parameter, "name")?.value)}`;
}

/** A parameter of the document itself stays shared, and keeps its name. */
function parameterValue(
  { entry, target }: Found,
  upgrading: Upgrading,
): object {
  const { root } = upgrading.document;
  const isShared =
    target.file === root.file && /^\/parameters\/[^/]+$/.test(target.pointer);
  return isShared
    ? made(
        { $ref: fragmentOf(`/components${target.pointer}`) },
        entry,
        upgrading,
      )
    : convertParameter(target, upgrading);
}

/** What an operation states of media types, else the document (OpenAPI 2.0, Operation Object). */
function mediaTypes(
  key: "consumes" | "produces",
  node: Node,
  root: Node,
  { report }: Upgrading,
): string[] {
  return texts(has(node, key) ? node : root, key, report);
}
