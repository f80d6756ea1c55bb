/** How the items of a stream are told apart, and what each of them is. */
export type Streaming =
  /** Bytes as they arrive. */
  | { readonly kind: "bytes" }
  /** JSON, a value a line. */
  | { readonly kind: "lines" }
  /** JSON between record separators (RFC 7464). */
  | { readonly kind: "sequence" }
  | {
      readonly kind: "events";
      readonly item: EventItem;
      /** The data that ends the stream. */
      readonly sentinel: string | undefined;
    };

/** What is given of a server-sent event. */
export type EventItem =
  /** The event as it was sent: nothing is known of its data. */
  | { readonly kind: "raw" }
  /** The value that its data is as JSON. */
  | { readonly kind: "data" }
  /** The event, its data from JSON: never, always, or where it has one of these names. */
  | { readonly kind: "event"; readonly json: boolean | readonly string[] };
