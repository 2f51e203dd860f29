/** The kernel of message passing in WebAssembly: arrays as views of one memory, loops from message-kernel.wat. */
import { kernelMemory, type WebAssemblyLike } from './kernel-memory';
import { messageKernelBytes } from './message-kernel.bytes';
import type { MessageArrays, MessageKernel, MessageSizes } from './message-kernel';

interface Exports {
  pass(firstGroup: number, lastGroup: number, before: number, after: number, marginal: number): void;
}

let compiled: object | undefined;

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
  try {
    compiled ??= new WebAssembly.Module(messageKernelBytes());
    const own = kernelMemory<keyof MessageArrays>(WebAssembly, lengths);
    if (!own) return undefined;
    const { integers, numbers } = own;
    const { exports } = new WebAssembly.Instance(compiled, { lab: { memory: own.memory, ...own.starts } });
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
      release: own.release,
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
