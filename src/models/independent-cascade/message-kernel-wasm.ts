/** The kernel of message passing in WebAssembly: arrays as views of one memory, loops from message-kernel.wat. */
import { messageKernelBytes } from './message-kernel.bytes';
import type { MessageArrays, MessageKernel, MessageSizes } from './message-kernel';

/** As much of WebAssembly as is used here; this layer knows no browser types. */
interface WebAssemblyLike {
  Module: new (bytes: Uint8Array) => object;
  Memory: new (size: { initial: number; maximum: number }) => Memory;
  Instance: new (module: object, imports: object) => { readonly exports: object };
}

interface Exports {
  pass(firstGroup: number, lastGroup: number, before: number, after: number, marginal: number): void;
}

const PAGE = 65536;
/** Pages of 32-bit addresses. */
const MOST_PAGES = 65536;
const CACHE_LINE = 64;

/** Largest memory kept for the next run (128 MB): its pages need not be fetched again, which costs as much as several steps. */
const KEPT_PAGES = 2048;

interface Memory {
  readonly buffer: ArrayBuffer;
}

let compiled: object | undefined;
/** The memory of a run that has ended. */
let spare: { memory: Memory; pages: number } | undefined;

/** Undefined where WebAssembly is missing or refused (content security policy), or where there is no memory for these sizes. */
export function wasmKernel(sizes: MessageSizes): MessageKernel | undefined {
  const { WebAssembly } = globalThis as { WebAssembly?: WebAssemblyLike };
  if (!WebAssembly) return undefined;
  const { n, slots, widestGroup } = sizes;
  const lengths = {
    groups: sizes.groups + 1,
    offsets: n + 1,
    neighbours: slots,
    places: slots,
    alphaIn: slots,
    initial: n,
    messages: sizes.messages,
    marginals: sizes.marginals,
    x: widestGroup,
    prefixes: widestGroup,
  };
  const starts: Record<string, number> = {};
  let bytes = 0;
  for (const [name, length] of Object.entries(lengths)) {
    starts[name] = bytes;
    bytes += Math.ceil((8 * length) / CACHE_LINE) * CACHE_LINE;
  }
  const needed = Math.max(1, Math.ceil(bytes / PAGE));
  if (needed > MOST_PAGES) return undefined;
  try {
    compiled ??= new WebAssembly.Module(messageKernelBytes());
    const own =
      spare && spare.pages >= needed
        ? spare
        : { memory: new WebAssembly.Memory({ initial: needed, maximum: needed }), pages: needed };
    if (own === spare) spare = undefined;
    const { memory, pages } = own;
    const { exports } = new WebAssembly.Instance(compiled, { lab: { memory, ...starts } });
    const integers = (name: 'groups' | 'offsets' | 'neighbours' | 'places'): Int32Array =>
      new Int32Array(memory.buffer, starts[name], lengths[name]);
    const numbers = (name: 'alphaIn' | 'initial' | 'messages' | 'marginals' | 'x' | 'prefixes'): Float64Array =>
      new Float64Array(memory.buffer, starts[name], lengths[name]);
    const arrays: MessageArrays = {
      groups: integers('groups'),
      offsets: integers('offsets'),
      neighbours: integers('neighbours'),
      places: integers('places'),
      alphaIn: numbers('alphaIn'),
      initial: numbers('initial'),
      messages: numbers('messages'),
      marginals: numbers('marginals'),
      x: numbers('x'),
      prefixes: numbers('prefixes'),
    };
    return {
      arrays,
      pass: passOf(exports as Exports, n, arrays),
      release: () => {
        if (pages <= KEPT_PAGES) spare = own;
      },
    };
  } catch {
    return undefined; // refused by policy, or out of memory: the script has its own ways
  }
}

/** Addresses beyond 2³¹ arrive in WebAssembly as the same 32 bits. */
function passOf(exports: Exports, n: number, arrays: MessageArrays): MessageKernel['pass'] {
  const messages = (shift: number | undefined): number =>
    shift === undefined ? 0 : arrays.messages.byteOffset + 8 * shift;
  return ({ firstGroup, lastGroup, before, after, t }) =>
    exports.pass(firstGroup, lastGroup, messages(before), messages(after), arrays.marginals.byteOffset + 8 * t * n);
}
