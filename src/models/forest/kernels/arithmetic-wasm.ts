/** The loops of arithmetic.wat on the memory of TensorFlow.js's WebAssembly backend: arrays are passed by their addresses in it. */
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import type { Arithmetic } from './arithmetic';
import { arithmeticBytes } from './arithmetic.bytes';
import { scriptArithmetic } from './arithmetic-script';

type Call = (...numbers: number[]) => void;
type Exports = Record<keyof Arithmetic, Call>;

/** The part of `WebAssembly` used here: the layers below the page know no DOM types. */
interface WebAssemblyLike {
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Instance: new (module: object, imports: object) => { exports: unknown };
}

const known = new WeakMap<BackendWasm, Arithmetic>();

/** Script where the backend's memory cannot be had, or a policy refuses the module. */
export function wasmArithmetic(backend: BackendWasm): Arithmetic {
  let arithmetic = known.get(backend);
  if (!arithmetic) {
    arithmetic = start(backend) ?? scriptArithmetic;
    known.set(backend, arithmetic);
  }
  return arithmetic;
}

/** Address of number `at` of an array in the memory. */
const place = (values: Float32Array, at = 0): number => values.byteOffset + 4 * at;

function start(backend: BackendWasm): Arithmetic | undefined {
  const { WebAssembly } = globalThis as { WebAssembly?: WebAssemblyLike };
  // What the backend's own module exports, its memory among it.
  const memory = (backend.wasm as unknown as { asm?: { memory?: object } }).asm?.memory;
  if (!WebAssembly || !memory) return undefined;
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(arithmeticBytes()), { lab: { memory } });
    return arithmeticOf(exports as Exports);
  } catch {
    return undefined;
  }
}

function arithmeticOf(exports: Exports): Arithmetic {
  return {
    product: (A, B, C, rows, columns, depth, fresh) =>
      exports.product(
        rows,
        columns,
        depth,
        place(A.values, A.at),
        4 * A.row,
        4 * A.step,
        place(B.values, B.at),
        4 * B.row,
        4 * B.panel,
        place(C.values, C.at),
        4 * C.row,
        fresh ? 1 : 0,
      ),
    addScaled: (y, yAt, x, xAt, scale, n) => exports.addScaled(place(y, yAt), place(x, xAt), scale, n),
    expRow: (x, at, bias, n, target, out, outAt) =>
      exports.expRow(place(x, at), n, place(bias), target, place(out, outAt)),
    // Four states at a time: other widths are rare.
    gruStep: (g, u, b, h, to, H) =>
      H % 4 === 0
        ? exports.gruStep(
            place(g.values, g.at),
            place(u.values, u.at),
            place(b),
            place(h.values, h.at),
            place(to.values, to.at),
            4 * H,
          )
        : scriptArithmetic.gruStep(g, u, b, h, to, H),
    gruStepBack: (d, carry, from, h, to, H) =>
      H % 4 === 0
        ? exports.gruStepBack(
            place(d.values, d.at),
            place(carry.values, carry.at),
            place(from.values, from.at),
            place(h.values, h.at),
            place(to.values, to.at),
            4 * H,
          )
        : scriptArithmetic.gruStepBack(d, carry, from, h, to, H),
    adam: (weight, gradient, moments, nextWeight, nextMoments, { beta1, beta2, epsilon, pace, scale }) =>
      exports.adam(
        place(weight),
        place(gradient),
        place(moments),
        place(nextWeight),
        place(nextMoments),
        weight.length,
        beta1,
        beta2,
        pace,
        scale,
        epsilon,
      ),
  };
}
