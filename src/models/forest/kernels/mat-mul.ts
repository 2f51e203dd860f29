/** Matrix products that are fast on every device, their gradients too. */
import { getBackend, matMul as productOfBackend, registerGradient, type Tensor2D } from '@tensorflow/tfjs-core';
import { invariant } from '../../../core/errors';
import { packPanels, panelLength, PANEL, type Factor, type Panels } from './arithmetic';
import { defineKernel } from './host';

interface Transposes {
  [name: string]: boolean;
  transposeA: boolean;
  transposeB: boolean;
}

/** Rows and depth of the blocks that a product is cut into, so that what is used again stays near. */
const ROWS = 256;
const DEPTH = 256;

/** TensorFlow.js's own takes twelve times as long on WebAssembly where a factor is to be transposed, and packs the second every time. */
const kernel = defineKernel<'a' | 'b', Transposes>({
  name: 'ForestMatMul',
  host(host, { a, b }, { transposeA, transposeB }) {
    const [rows, depth] = transposeA ? [a.shape[1], a.shape[0]] : a.shape;
    const columns = transposeB ? b.shape[0] : b.shape[1];
    const result = host.output([rows, columns]);
    const packed = transposeB ? host.output([panelLength(columns, depth)]) : undefined;
    const A: Factor = {
      values: host.floats(a),
      at: 0,
      row: transposeA ? 1 : depth,
      step: transposeA ? rows : 1,
    };
    const B: Panels = packed
      ? packPanels(host.floats(b), columns, depth, host.floats(packed))
      : { values: host.floats(b), at: 0, row: columns, panel: PANEL };
    const C = { values: host.floats(result), at: 0, row: columns };
    if (depth === 0) C.values.fill(0);
    for (let first = 0; first < rows; first += ROWS)
      for (let k = 0; k < depth; k += DEPTH)
        host.arithmetic.product(
          { ...A, at: first * A.row + k * A.step },
          { ...B, at: k * B.row },
          { ...C, at: first * columns },
          Math.min(ROWS, rows - first),
          columns,
          Math.min(DEPTH, depth - k),
          k === 0,
        );
    if (packed) host.release(packed);
    return [result];
  },
});

registerGradient({
  kernelName: 'ForestMatMul',
  inputsToSave: ['a', 'b'],
  gradFunc: (dy, saved, attributes) => {
    const { transposeA, transposeB } = attributes as unknown as Transposes;
    invariant(!transposeA && !transposeB, 'Only plain products have a gradient.');
    const [a, b, d] = [...saved, dy] as Tensor2D[];
    return { a: () => product(d, b, false, true), b: () => product(a, d, true, false) };
  },
});

/** a · b, or with the transposes of them, which have no gradient. */
export function product(a: Tensor2D, b: Tensor2D, transposeA = false, transposeB = false): Tensor2D {
  return getBackend() === 'webgpu'
    ? productOfBackend(a, b, transposeA, transposeB)
    : (kernel({ a, b }, { transposeA, transposeB })[0] as Tensor2D);
}

/**
 * a · b.
 * @param a [n, k]
 * @param b [k, m]
 * @returns [n, m], with gradients to both
 */
export const matMul = (a: Tensor2D, b: Tensor2D): Tensor2D => product(a, b);
