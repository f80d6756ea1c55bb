// Generated from an OpenAPI document. Do not edit.

import type { FileInput } from "../runtime.js";

export interface Upload {
  fileContent: FileInput;
}
