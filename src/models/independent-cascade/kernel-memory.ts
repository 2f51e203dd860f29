/** WebAssembly memory for kernels: arrays as views of one memory, which is kept for the next run. This layer knows no browser types. */

/** As much of WebAssembly as is used here. */
export interface WebAssemblyLike {
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Memory: new (size: { initial: number; maximum: number }) => Memory;
  Instance: new (module: object, imports: object) => { readonly exports: object };
  validate(bytes: Uint8Array<ArrayBuffer>): boolean;
}

interface Memory {
  readonly buffer: ArrayBuffer;
}

export interface KernelMemory<Name extends string> {
  readonly memory: Memory;
  /** Byte address of every array. */
  readonly starts: Readonly<Record<Name, number>>;
  integers(name: Name): Int32Array;
  numbers(name: Name): Float64Array;
  /** Nothing may use the arrays any more. */
  release(): void;
}

const PAGE = 65536;
/** Pages of 32-bit addresses. */
const MOST_PAGES = 65536;
const CACHE_LINE = 64;
/** Largest memory kept for the next run (128 MB): its pages need not be fetched again, which costs as much as several steps. */
const KEPT_PAGES = 2048;

/** The memory of a run that has ended. */
let spare: { memory: Memory; pages: number } | undefined;

/**
 * Memory with arrays of these lengths, the first at address 0; undefined where 32-bit addresses do not suffice. Throws where there
 * is none to be had.
 */
export function kernelMemory<Name extends string>(
  { Memory }: WebAssemblyLike,
  lengths: Readonly<Record<Name, number>>,
): KernelMemory<Name> | undefined {
  const starts = {} as Record<Name, number>;
  let bytes = 0;
  for (const name of Object.keys(lengths) as Name[]) {
    starts[name] = bytes;
    bytes += Math.ceil((8 * lengths[name]) / CACHE_LINE) * CACHE_LINE;
  }
  const needed = Math.max(1, Math.ceil(bytes / PAGE));
  if (needed > MOST_PAGES) return undefined;
  const fits = spare !== undefined && spare.pages >= needed;
  const own = fits && spare ? spare : { memory: new Memory({ initial: needed, maximum: needed }), pages: needed };
  if (own === spare) spare = undefined;
  const { memory, pages } = own;
  return {
    memory,
    starts,
    integers: (name) => new Int32Array(memory.buffer, starts[name], lengths[name]),
    numbers: (name) => new Float64Array(memory.buffer, starts[name], lengths[name]),
    release: () => {
      if (pages <= KEPT_PAGES) spare = own;
    },
  };
}
