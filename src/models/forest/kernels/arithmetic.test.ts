import { tensor1d } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { backendsHere, numbers } from '../device/testing';
import { packPanels, panelLength, PANEL, type Panels } from './arithmetic';
import { scriptArithmetic } from './arithmetic-script';
import { defineKernel, type Host } from './host';

/** Runs loops on the memory that a device's tensors lie in. */
let loops: (host: Host) => void = () => undefined;
const run = defineKernel<'x'>({
  name: 'TestLoops',
  host(host) {
    loops(host);
    return [host.output([1])];
  },
});

const SIZES = [
  [1, 1, 1],
  [4, 8, 5],
  [7, 19, 3],
  [13, 30, 64],
] as const;

describe.each((await backendsHere()).filter(({ name }) => name !== 'webgpu'))('loops on $name', ({ name, use }) => {
  async function on(test: (host: Host) => void): Promise<void> {
    await use();
    loops = test;
    const x = tensor1d([0]);
    for (const one of [x, ...run({ x }, {})]) one.dispose();
  }

  /** A copy of the numbers where the device's tensors lie. */
  function placed(host: Host, values: Float32Array): Float32Array {
    const array = host.floats(host.output([values.length]));
    array.set(values);
    return array;
  }

  it('are WebAssembly where the device is', () =>
    on((host) => expect(host.arithmetic === scriptArithmetic).toBe(name === 'cpu')));

  it.each(SIZES)('multiply %i × %i numbers over a depth of %i', (rows, columns, depth) =>
    on((host) => {
      const [a, b] = [numbers(rows * depth, 1), numbers(depth * columns, 2)];
      const before = numbers(rows * columns, 3);
      const expected = new Float64Array(rows * columns);
      for (let i = 0; i < rows; i++)
        for (let j = 0; j < columns; j++)
          for (let k = 0; k < depth; k++) expected[i * columns + j] += a[i * depth + k] * b[k * columns + j];
      const turned = (x: Float32Array, n: number, m: number) =>
        Float32Array.from(x, (_, at) => x[(at % n) * m + Math.floor(at / n)]);
      // Room first: views end where the memory grows.
      const room = host.output([4 * (rows * depth + depth * columns + rows * columns) + panelLength(columns, depth)]);
      host.release(room);
      const left = placed(host, a);
      const leftTurned = placed(host, turned(a, rows, depth));
      const right = placed(host, b);
      const rightTurned = placed(host, turned(b, depth, columns));
      const panels = placed(host, new Float32Array(panelLength(columns, depth)));
      const c = placed(host, before);
      const A = { values: left, at: 0, row: depth, step: 1 };
      const B: Panels = { values: right, at: 0, row: columns, panel: PANEL };
      const C = { values: c, at: 0, row: columns };
      const check = (added: boolean) =>
        c.forEach((value, at) => expect(value).toBeCloseTo(expected[at] + (added ? before[at] : 0), 5));
      host.arithmetic.product(A, B, C, rows, columns, depth, false);
      check(true);
      host.arithmetic.product(A, B, C, rows, columns, depth, true);
      check(false);
      const fromTurned = { values: leftTurned, at: 0, row: 1, step: rows };
      host.arithmetic.product(fromTurned, B, C, rows, columns, depth, true);
      check(false);
      host.arithmetic.product(A, packPanels(rightTurned, columns, depth, panels), C, rows, columns, depth, true);
      check(false);
    }),
  );

  it('take exponentials of a row to the last digits, and 0 where it is masked', () =>
    on((host) => {
      const n = 203;
      const logits = Float32Array.from({ length: n }, (_, k) => -k / 2 + 3);
      logits[7] = -1e30;
      const bias = Float32Array.from({ length: n }, (_, k) => (k % 5) / 10);
      host.release(host.output([4 * n]));
      const [x, b, out] = [placed(host, logits), placed(host, bias), placed(host, new Float32Array(3))];
      host.arithmetic.expRow(x, 0, b, n, 5, out, 0);
      const sums = logits.map((value, k) => value + bias[k]);
      const largest = Math.max(...sums.subarray(1));
      expect(out[0]).toBe(Math.fround(largest));
      expect(out[2]).toBe(sums[5]);
      expect([x[0], x[7]]).toEqual([0, 0]);
      let total = 0;
      for (let k = 1; k < n; k++) {
        if (k === 7) continue;
        const exact = Math.exp(
          host.arithmetic === scriptArithmetic ? sums[k] - largest : Math.fround(sums[k] - largest),
        );
        // Below −87 the result may be 0, as nearly as a sum of them can tell.
        const error = sums[k] - largest > -87 ? Math.abs(x[k] - exact) / exact : 1e30 * x[k];
        expect(error).toBeLessThan(4e-7);
        total += exact;
      }
      expect(out[1] / total).toBeCloseTo(1, 5);
    }));
});
