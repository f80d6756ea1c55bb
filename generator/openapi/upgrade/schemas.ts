import { child, type Node } from "../node.ts";
import { encodeText, fragmentOf } from "../../source/pointer.ts";
import { isReference } from "../reference-node.ts";
import { made, moved, type Upgrading } from "./upgrading.ts";

/**
 * The schema of a body or a response where it is used. One that several uses share, and one of another
 * file, is referred to: so it is one type everywhere, and references in it mean what they meant.
 */
export function schemaOf(owner: Node, upgrading: Upgrading): unknown {
  const { document } = upgrading;
  const schema = child(owner, "schema");
  if (!schema) return undefined;
  const isHere = schema.file === document.root.file;
  const isShared = /^\/(?:parameters|responses)\//.test(schema.pointer);
  if (isHere && (!isShared || isReference(schema))) {
    return moved(schema, upgrading);
  }
  const $ref = document.references.idOf(schema);
  const hash = $ref.indexOf("#");
  const file = encodeText($ref.slice(0, hash));
  return made(
    { $ref: file + fragmentOf($ref.slice(hash + 1)) },
    schema,
    upgrading,
  );
}
