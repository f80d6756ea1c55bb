/**
 * How a model travels: the wire names that differ from the members' names and,
 * for a member that holds other models, its name and their shape. What a shape
 * does not mention passes through as it is, so free-form maps and members that
 * the document does not know are never touched.
 */
export type Shape<Model = never> = {
  readonly [wireName: string]:
    Name<Model> | readonly [name: Name<Model>, shape: AnyShape];
};

export type AnyShape = Shape | ShapeOf | AnyCodec | Either;

type Name<Model> = [Model] extends [never]
  ? string
  : Extract<keyof Model, string>;

/** Tells the shape of a value: of one variant of a union, or of what is declared further down. */
export type ShapeOf = (value: Members) => Shape | ShapeOf | undefined;

/**
 * How a single value travels, a date for instance; it is never asked for null,
 * and of a list for each item, unless it has a `list` of its own.
 */
export interface Codec<Value, Wire> {
  readonly list?: unknown;
  decode(wire: Wire): Value;
  encode(value: Value): Wire;
}

/** A codec that knows its own values among others. */
export interface TellingCodec<Value, Wire> extends Codec<Value, Wire> {
  is(value: unknown): boolean;
}

/**
 * The shape of a union that holds single values: `decode: decodeEither, encode:
 * encodeEither` beside what a text, a number, a list and an object is. On the
 * wire these tell themselves apart, in the program the codecs know their own.
 */
export interface Either extends Codec<unknown, unknown> {
  readonly string?: TellingCodec<unknown, unknown>;
  readonly number?: TellingCodec<unknown, unknown>;
  readonly list?: () => AnyShape | undefined;
  readonly object?: () => AnyShape | undefined;
  /** Values of the wire that stay what they are. */
  readonly known?: readonly unknown[];
}

export type AnyCodec = Codec<unknown, unknown>;

/** An object as JSON knows it. */
export type Members = { [name: string]: unknown };

/** From the wire to the model. A list has the shape of its items. */
export function decode<Model>(
  shape: AnyShape | undefined,
  value: unknown,
): Model {
  return convert(value, shape, <Same>(same: Same) => same) as Model;
}

/** From the model to the wire. A list has the shape of its items. */
export function encode(shape: AnyShape | undefined, value: unknown): unknown {
  return convert(value, shape, invert);
}

/** The shape of a map: its keys stay, each value has the given shape. */
export function mapOf(shape: AnyShape): ShapeOf {
  return openOf({}, shape);
}

/** The shape of an object with listed members, all of which `listed` names, and others of one shape. */
export function openOf(listed: Shape, others: AnyShape): ShapeOf {
  return (value) => {
    const shape: Table = {};
    for (const key in value) {
      if (key !== "__proto__") shape[key] = [key, others];
    }
    return givingWay(Object.assign(shape, listed), value);
  };
}

/**
 * The shape of a value that several shapes apply to: the parts of an
 * intersection, or variants that nothing tells apart. Of two names for one
 * member the one that differs from the wire counts.
 */
export function joined(...shapes: readonly (Shape | ShapeOf)[]): ShapeOf {
  return (value) => {
    const result: Table = {};
    for (const shape of shapes) {
      const table = shapeFor(value, shape) ?? {};
      for (const wireName in table) {
        // Not `??`: "constructor" finds what every object inherits.
        const known = Object.hasOwn(result, wireName) && result[wireName];
        const entries = [known || wireName, table[wireName]!];
        const name = entries.map(nameIn).find((one) => one !== wireName);
        const held = entries.flatMap((entry) =>
          typeof entry === "string" ? [] : [entry[1]],
        );
        const [first, second] = held;
        const inner =
          first && second && isOfObject(first) && isOfObject(second)
            ? joined(first, second)
            : first;
        const called = name ?? wireName;
        result[wireName] = inner ? [called, inner] : called;
      }
    }
    return givingWay(result, value);
  };
}

type Table = { [wireName: string]: Shape[string] };

/** What stands in a table only since the value has it gives way to a listed member whose name it has. */
function givingWay(table: Table, value: Members): Table {
  for (const [wireName, entry] of Object.entries(table)) {
    const name = nameIn(entry);
    const other = Object.hasOwn(table, name) && table[name];
    if (name === wireName || !other || nameIn(other) !== name) continue;
    if (typeof other === "object" && Object.hasOwn(value, wireName)) {
      table[name] = [wireName, other[1]];
    } else delete table[name];
  }
  return table;
}

function isOfObject(shape: AnyShape): shape is Shape | ShapeOf {
  return !isCodec(shape);
}

/** A member may be called "decode" too, but it is no function. */
export function isCodec(shape: AnyShape): shape is AnyCodec {
  return typeof (shape as AnyCodec).decode === "function";
}

function nameIn(entry: Shape[string]): string {
  return typeof entry === "string" ? entry : entry[0];
}

function shapeFor(
  value: Members,
  shape: Shape | ShapeOf | undefined,
): Shape | undefined {
  while (typeof shape === "function") shape = shape(value);
  return shape;
}

/** The discriminator's value, whichever way the object travels. */
export function tagOf(value: Members, wireName: string, name: string): unknown {
  return value[wireName] ?? value[name];
}

/** Turns what leads from the wire to the model round, or leaves it. */
interface Direction {
  (table: Shape): Shape;
  (codec: AnyCodec): AnyCodec;
}

function convert(
  value: unknown,
  shape: AnyShape | undefined,
  direction: Direction,
): unknown {
  if (!shape || value === undefined || value === null) return value;
  if (isCodec(shape) && (shape.list || !Array.isArray(value))) {
    return direction(shape).decode(value);
  }
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) {
    return value.map((item) => convert(item, shape, direction));
  }
  const members = value as Members;
  const table = shapeFor(members, shape as Shape | ShapeOf);
  if (!table) return value;
  const names = direction(table);
  const result: Members = {};
  for (const key in members) {
    const entry = names[key];
    const isName = typeof entry === "string";
    // Not just whether it is there: "constructor" finds what every object inherits.
    if (isName || Array.isArray(entry)) {
      const name = isName ? entry : entry[0];
      const value = members[key];
      result[name] = isName ? value : convert(value, entry[1], direction);
      // It has the name of one that nobody documents: they change places.
      if (name in members && !(name in names)) {
        result[key] = members[name];
      }
    } else if (key !== "__proto__" && !Object.hasOwn(result, key)) {
      result[key] = members[key];
    }
  }
  return result;
}

let inverses: WeakMap<Shape, Shape> | undefined;

function invert(table: Shape): Shape;
function invert(codec: AnyCodec): AnyCodec;
function invert(shape: Shape | AnyCodec): Shape | AnyCodec {
  if (isCodec(shape)) {
    return {
      decode: (value) => shape.encode(value),
      encode: (wire) => shape.decode(wire),
    };
  }
  inverses ??= new WeakMap();
  let inverse: { [name: string]: Shape[string] } | undefined =
    inverses.get(shape);
  if (!inverse) {
    inverse = {};
    for (const wireName in shape) {
      const name = shape[wireName]!;
      if (typeof name === "string") inverse[name] = wireName;
      else inverse[name[0]] = [wireName, name[1]];
    }
    inverses.set(shape, inverse);
  }
  return inverse;
}
