/** Microseconds since 1970. */
export class Moment {
  readonly microseconds: number;

  constructor(microseconds: number) {
    this.microseconds = microseconds;
  }
}

export const moment = {
  is: (value: unknown): boolean => value instanceof Moment,
  decode(microseconds: unknown): Moment {
    if (typeof microseconds !== "number") throw new TypeError("no number");
    return new Moment(microseconds);
  },
  encode: (value: Moment): number => value.microseconds,
};
