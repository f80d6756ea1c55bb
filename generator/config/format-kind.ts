import { choices } from "./defaults.ts";
import type { Kind } from "./kinds.ts";
import { dotted, identifier, module } from "./text-kinds.ts";

/** What values of a format become: one of the conversions there are, or a codec of the user's. */
export const formatKind: Kind = {
  kind: "shorthand",
  text: { kind: "choice", values: choices.formats },
  object: {
    kind: "object",
    options: {
      type: {
        description:
          "The type of the values, a global or what `typeFrom` exports: `Temporal.Instant`.",
        value: dotted,
        required: true,
      },
      typeFrom: {
        description:
          "The module that exports the type: a package, or a path relative to the config.",
        value: module,
      },
      codec: {
        description:
          "The exported object with `decode`, `encode` and, for unions, `is`.",
        value: identifier,
        required: true,
      },
      from: {
        description:
          "The module that exports it: a package, or a path such as `./codecs.ts`, relative to the config.",
        value: module,
        required: true,
      },
    },
  },
};
