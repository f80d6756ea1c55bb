import { children, type Node } from "../node.ts";
import { checkKeywords } from "../keywords/check.ts";
import { mustBeObject, object, text } from "../read.ts";
import { kept, made, moved, type Upgrading } from "./upgrading.ts";

/** `securityDefinitions` as security schemes (OpenAPI 2.0, Security Definitions Object). */
export function convertSecurity(root: Node, upgrading: Upgrading): object {
  const { report } = upgrading;
  const all = object(root, "securityDefinitions", report);
  const schemes = (all ? children(all) : []).flatMap(([name, node]) =>
    mustBeObject(node, "security scheme", report)
      ? [[name, convertScheme(node, upgrading)] as const]
      : [],
  );
  return made(Object.fromEntries(schemes), all ?? root, upgrading);
}

function convertScheme(node: Node, upgrading: Upgrading): unknown {
  const { report } = upgrading;
  checkKeywords(node, "securityScheme", upgrading);
  switch (text(node, "type", report)) {
    case "basic":
      return made(
        { ...kept(node, ["description"]), type: "http", scheme: "basic" },
        node,
        upgrading,
      );
    case "oauth2": {
      const flow = text(node, "flow", report) ?? "implicit";
      const grant = kept(node, ["authorizationUrl", "tokenUrl", "scopes"]);
      const name = flowNames.get(flow) ?? flow;
      const flows = { [name]: made(grant, node, upgrading) };
      return made(
        { ...kept(node, ["description"]), type: "oauth2", flows },
        node,
        upgrading,
      );
    }
    default:
      return moved(node, upgrading);
  }
}

const flowNames: ReadonlyMap<string, string> = new Map([
  ["application", "clientCredentials"],
  ["accessCode", "authorizationCode"],
]);
