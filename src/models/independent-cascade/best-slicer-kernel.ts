/** The fastest kernel of learning that there is here; all give the same bits. */
import type { SlicerKernel, SlicerSizes } from './slicer-kernel';
import { scriptSlicerKernel } from './slicer-kernel-script';
import { wasmSlicerKernel } from './slicer-kernel-wasm';

/** A kernel with arrays of these sizes. */
export function bestSlicerKernel(sizes: SlicerSizes): SlicerKernel {
  return wasmSlicerKernel(sizes) ?? scriptSlicerKernel(sizes);
}
