// Generated from an OpenAPI document. Do not edit.

import { decimal, instant } from "../formats-custom.js";
import type { FileModel } from "./models/file-model.js";
import {
  type Shape,
  base64,
  base64Url,
  decodeEither,
  encodeEither,
  unixMilliseconds,
  unixSeconds,
} from "./runtime.js";

export const fileModelShape: Shape<FileModel> = {
  content: ["content", base64],
  signature: ["signature", base64Url],
  stored_at: ["storedAt", instant],
  price: ["price", decimal],
  created_at: ["createdAt", unixMilliseconds],
  expires_at: ["expiresAt", unixSeconds],
  either: [
    "either",
    { string: instant, decode: decodeEither, encode: encodeEither },
  ],
};
