/** The faster kernel of message passing for a given size; both give the same bits. */
import type { MessageKernel, MessageSizes } from './message-kernel';
import { scriptKernel } from './message-kernel-script';
import { wasmKernel } from './message-kernel-wasm';

/** Below this many messages the script is done before WebAssembly has its memory. */
const SMALL = 20_000;

/** A kernel with arrays of these sizes. */
export function bestKernel(sizes: MessageSizes): MessageKernel {
  return (sizes.messages > SMALL && wasmKernel(sizes)) || scriptKernel(sizes);
}
