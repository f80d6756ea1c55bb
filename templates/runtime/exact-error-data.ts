import { errorData, type Kind } from "./error-data.ts";
import type { Answer } from "./errors.ts";
import { decodeExactly } from "./exact-json.ts";
import type { AnyShape } from "./shape.ts";

/** The body of an error as its model, which holds bigints; throws as `errorData` does. */
export function exactErrorData<Data>(
  answer: Answer,
  expected: Kind | Readonly<Record<string, Kind>>,
  shape: AnyShape,
): Data {
  errorData(answer, expected);
  return decodeExactly(shape, answer.rawBody);
}
