/** What came of a scenario: its value, or what it threw. */
export type Outcome =
  | { readonly value: unknown }
  | { readonly thrown: string; readonly message: string };
