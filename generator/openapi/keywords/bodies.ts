import {
  alsoIn,
  comment,
  effect,
  ignored,
  only,
  since,
  unsupported,
  type Keywords,
} from "./keyword.ts";

/** Request Body Object (OpenAPI 3.2.0, 4.13). */
export const requestBodyKeywords: Keywords = {
  description: since("3.0", comment),
  content: since("3.0", effect),
  required: since("3.0", effect),
};

const wholeBody = ignored(
  "An example of a whole body fits into no comment; the documentation of an SDK shows those of requests.",
);

/** Media Type Object (OpenAPI 3.2.0, 4.14). */
export const mediaTypeKeywords: Keywords = {
  description: since("3.2", ignored("What holds the content tells of it.")),
  schema: since("3.0", effect),
  itemSchema: alsoIn(["3.0", "3.1"], since("3.2", effect)),
  encoding: since("3.0", effect),
  prefixEncoding: alsoIn(["3.0", "3.1"], since("3.2", effect)),
  itemEncoding: alsoIn(["3.0", "3.1"], since("3.2", effect)),
  example: since("3.0", wholeBody),
  examples: since("3.0", wholeBody),
};

const nested = unsupported("There is no writer for forms in forms.");

/** Encoding Object (OpenAPI 3.2.0, 4.15). */
export const encodingKeywords: Keywords = {
  contentType: since("3.0", effect),
  headers: since("3.0", effect),
  style: since("3.0", effect),
  explode: since("3.0", effect),
  allowReserved: since(
    "3.0",
    ignored("Whoever reads a form reads the same with and without."),
  ),
  encoding: since("3.2", nested),
  prefixEncoding: since("3.2", nested),
  itemEncoding: since("3.2", nested),
};

const answer = ignored(
  "Every answer has one, and most say no more than the status does.",
);

/** Response Object (OpenAPI 3.2.0, 4.17). */
export const responseKeywords: Keywords = {
  summary: since("3.2", answer),
  description: answer,
  headers: effect,
  content: since("3.0", effect),
  links: since("3.0", comment),
  schema: only("2.0", effect),
  examples: only("2.0", wholeBody),
};
