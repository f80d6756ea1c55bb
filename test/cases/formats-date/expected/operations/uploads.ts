// Generated from an OpenAPI document. Do not edit.

import type { Range } from "../models/range.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import { dateTime } from "../runtime/dates.js";
import type { RequestError } from "../runtime/errors.js";
import type { FileInput } from "../runtime/file-input.js";
import { multipart } from "../runtime/multipart.js";
import { asNothing } from "../runtime/read.js";
import { send } from "../runtime/send.js";
import { encode } from "../runtime/shape.js";
import { rangeShape } from "../shapes.js";

export interface UploadParams {
  file: FileInput;
  /** Format: `date-time`. */
  takenAt: Date;
  exif?: Range | undefined;
}

export type UploadError = RequestError;

export function upload(
  client: ApiClient,
  params: UploadParams,
  options?: RequestOptions,
): ApiPromise<undefined, UploadError> {
  return send(client, options, () => ({
    id: "upload",
    method: "POST",
    path: "/uploads",
    body: multipart({
      file: params.file,
      taken_at: encode(dateTime, params.takenAt),
      exif: encode(rangeShape, params.exif),
    }),
    success: asNothing,
  }));
}
