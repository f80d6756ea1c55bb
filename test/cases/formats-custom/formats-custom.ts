/** An instant, as a class of one's own. */
export class Instant {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export declare namespace Money {
  interface Decimal {
    readonly digits: string;
  }
}

export const instant = {
  is: (value: unknown): boolean => value instanceof Instant,
  decode: (text: string): Instant => new Instant(text),
  encode: (value: Instant): string => value.text,
};

export const decimal = {
  decode: (digits: string): Money.Decimal => ({ digits }),
  encode: ({ digits }: Money.Decimal): string => digits,
};
