// Generated from an OpenAPI document. Do not edit.

import type { Node } from "./node.js";

export type OtherName = Node;
