/**
 * The part of a block as text that gives it back bit for bit: a tree of plain JSON, and apart from it the numbers as bytes. Numbers
 * that JSON has no word for are in the tree as objects with a key that begins with `$`.
 */
import { LabError } from '../../experiment/lab-error';

type Numbers =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array;

const KINDS = {
  i8: Int8Array,
  u8: Uint8Array,
  c8: Uint8ClampedArray,
  i16: Int16Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
  f64: Float64Array,
  i64: BigInt64Array,
  u64: BigUint64Array,
} as const;

/** Kind of numbers, and how many. */
export type ArrayShape = readonly [kind: string, length: number];

export interface Taken {
  tree: unknown;
  /** Their bytes follow the tree, in this order. */
  arrays: Numbers[];
}

/** Plain arrays of numbers from this length on go as bytes too. */
const MANY = 16;

/** Takes a value of plain objects, arrays, maps, sets and typed arrays apart. Throws LabError `internal` for anything else. */
export function takeApart(value: unknown): Taken {
  const arrays: Numbers[] = [];
  const put = (numbers: Numbers): number => arrays.push(numbers) - 1;
  const walk = (one: unknown): unknown => {
    if (one === undefined) return { $undefined: true };
    if (typeof one === 'bigint') return { $bigint: String(one) };
    if (typeof one === 'number')
      return Number.isFinite(one) && !Object.is(one, -0) ? one : { $number: Object.is(one, -0) ? '-0' : String(one) };
    if (one === null || typeof one === 'string' || typeof one === 'boolean') return one;
    if (typeof one !== 'object') throw strange(typeof one);
    if (ArrayBuffer.isView(one)) {
      if (one instanceof DataView) throw strange('DataView');
      return { $array: put(one as Numbers) };
    }
    if (Array.isArray(one)) {
      if (one.length >= MANY && one.every((x) => typeof x === 'number'))
        return { $numbers: put(Float64Array.from(one as number[])) };
      return Array.from(one, walk);
    }
    if (one instanceof Map) return { $map: Array.from(one, ([key, item]) => [walk(key), walk(item)]) };
    if (one instanceof Set) return { $set: Array.from(one, walk) };
    const prototype: unknown = Object.getPrototypeOf(one);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw strange('an object of a class');
    const entries = Object.entries(one).map(([key, item]) => [key, walk(item)] as const);
    return entries.some(([key]) => key.startsWith('$')) ? { $object: entries } : Object.fromEntries(entries);
  };
  return { tree: walk(value), arrays };
}

/** `Int32Array` and its length, as it stands in a part. */
export function shapeOf(numbers: Numbers): ArrayShape {
  const kind = Object.keys(KINDS).find((one) => numbers instanceof KINDS[one as keyof typeof KINDS]);
  if (kind === undefined) throw strange('an array of unknown numbers');
  return [kind, numbers.length];
}

/** Room for numbers; undefined for a shape that there is not. */
export function roomFor(shape: unknown): Numbers | undefined {
  if (!Array.isArray(shape) || shape.length !== 2) return undefined;
  const [kind, length] = shape as [unknown, unknown];
  if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind)) return undefined;
  if (typeof length !== 'number' || !Number.isInteger(length) || length < 0) return undefined;
  return new KINDS[kind as keyof typeof KINDS](length);
}

/** Puts together what was taken apart. */
export function putTogether(tree: unknown, arrays: readonly Numbers[]): unknown {
  const walk = (one: unknown): unknown => {
    if (one === null || typeof one !== 'object') return one;
    if (Array.isArray(one)) return one.map(walk);
    const entries = Object.entries(one);
    const [key, item] = entries[0] ?? ['', undefined];
    if (!key.startsWith('$')) return Object.fromEntries(entries.map(([name, inner]) => [name, walk(inner)]));
    switch (key) {
      case '$undefined':
        return undefined;
      case '$bigint':
        return BigInt(item as string);
      case '$number':
        return Number(item);
      case '$array':
        return arrays[item as number];
      case '$numbers':
        return Array.from(arrays[item as number] as Float64Array);
      case '$map':
        return new Map((item as [unknown, unknown][]).map(([name, inner]) => [walk(name), walk(inner)]));
      case '$set':
        return new Set((item as unknown[]).map(walk));
      default:
        return Object.fromEntries((item as [string, unknown][]).map(([name, inner]) => [name, walk(inner)]));
    }
  };
  return walk(tree);
}

function strange(what: string): LabError {
  return new LabError({ code: 'internal', message: `A part of this method holds ${what}, which cannot be written.` });
}
