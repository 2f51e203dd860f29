import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { assemble } from '../../../scripts/make-wasm.mjs';
import { stream } from '../../core/rng';
import type { CascadeClass } from './observations';
import { backpropagate, passMessages } from './slicer-adjoint';
import { bestSlicerKernel } from './best-slicer-kernel';
import { makeSlicerEngine } from './slicer-gradient';
import type { SlicerKernel, SlicerSizes } from './slicer-kernel';
import { scriptSlicerKernel } from './slicer-kernel-script';
import { evaluate, learningProblems, type LearningProblem } from './slicer-test-support';
import { networkOf, problems, result } from './test-support';

type MakeKernel = (sizes: SlicerSizes) => SlicerKernel;

const sizes: SlicerSizes = {
  n: 3,
  m: 2,
  slots: 4,
  horizon: 3,
  replicas: 2,
  lanes: 4,
  rows: 3,
  tables: 1,
  widestNode: 2,
};

/** A fresh copy of the kernel's module: it remembers what it has compiled. */
async function freshWasmKernel(): Promise<(sizes: SlicerSizes) => SlicerKernel | undefined> {
  vi.resetModules();
  return (await import('./slicer-kernel-wasm')).wasmSlicerKernel;
}

async function freshKernel(lanes: number): Promise<MakeKernel> {
  const make = await freshWasmKernel();
  return (asked) => {
    const kernel = make({ ...asked, lanes });
    if (kernel?.lanes !== lanes) throw new Error(`no WebAssembly for ${lanes} lanes here`);
    return kernel;
  };
}

afterEach(() => vi.unstubAllGlobals());

describe('the WebAssembly kernels', () => {
  it('are what their texts assemble to', async () => {
    const { slicerKernelBytes } = await import('./slicer-kernel.bytes');
    const { slicerKernelWideBytes } = await import('./slicer-kernel-wide.bytes');
    // `npm run wasm` makes them
    expect(slicerKernelBytes()).toEqual(new Uint8Array(await assemble('slicer-kernel')));
    expect(slicerKernelWideBytes()).toEqual(new Uint8Array(await assemble('slicer-kernel-wide')));
  });

  it('give the bits of the script, one class at a time and four, for any range of classes', async () => {
    const kernels = [await freshKernel(1), await freshKernel(4)];
    fc.assert(
      fc.property(learningProblems(11), fc.nat(11), fc.nat(11), (problem, a, b) => {
        const count = problem.observations.classes.length;
        const [from, to] = [Math.min(a, b, count), Math.min(Math.max(a, b), count)];
        const script = evaluate(problem, { makeKernel: scriptSlicerKernel }, from, to);
        for (const makeKernel of kernels) expect(evaluate(problem, { makeKernel }, from, to)).toEqual(script);
        expect(evaluate(problem, {}, from, to)).toEqual(script);
      }),
      { numRuns: 300 },
    );
  });

  it('give the bits of the script for impossible times and nodes without a count', async () => {
    const kernels = [await freshKernel(1), await freshKernel(4)];
    const path = networkOf(4, [
      [0, 1],
      [1, 2],
    ]);
    const one = (seed: number, node: number, time: number): CascadeClass => ({
      seeds: Int32Array.of(seed),
      cascades: 5,
      nodes: Int32Array.of(seed, node),
      times: Int32Array.of(0, time),
      counts: Float64Array.of(5, 2),
    });
    const classes = [one(0, 2, 1), one(1, 2, 1), one(3, 0, 1), one(2, 0, 2), one(0, 3, 0)];
    const problem: LearningProblem = {
      network: path,
      observations: { n: 4, horizon: 3, observed: Uint8Array.of(1, 0, 1, 1), classes },
      alphas: [Float64Array.of(0.5, 1)],
    };
    const script = evaluate(problem, { makeKernel: scriptSlicerKernel });
    expect(script.floored).toBeGreaterThan(0);
    for (const makeKernel of kernels) expect(evaluate(problem, { makeKernel })).toEqual(script);
  });

  it('give the bits of the script for the derivatives of any function of the marginals', async () => {
    const kernels = [await freshKernel(1), await freshKernel(4)];
    fc.assert(
      fc.property(problems('any', 8, 14), fc.nat(1e6), (problem, seed) => {
        const { n, horizon } = problem;
        const network = networkOf(n, problem.edges, problem.directed);
        const rng = stream(seed, 'slopes');
        const slopes = Float64Array.from({ length: (horizon + 1) * n }, () => rng.uniform() - 0.5);
        const own = (makeKernel: MakeKernel): unknown => {
          const engine = result(makeSlicerEngine(network, horizon + 1, 1, { makeKernel }));
          result(passMessages(engine, Float64Array.from(problem.alpha), Float64Array.from(problem.initial)));
          const adjoint = result(backpropagate(engine, slopes));
          engine.release();
          return adjoint;
        };
        for (const makeKernel of kernels) expect(own(makeKernel)).toEqual(own(scriptSlicerKernel));
      }),
    );
  });

  it('give the bits of the script on a network with hubs, worked off in several pieces', async () => {
    const rng = stream(11, 'slicer-kernel');
    const n = 20_000;
    const edges = new Map<number, [number, number]>();
    for (let v = 1; v < n; v++)
      for (let k = 0; k < 3; k++) {
        const u = Math.floor(v * rng.uniform() ** 3);
        edges.set(u * n + v, [u, v]);
      }
    const list = [...edges.values()];
    const drawn = (count: number): CascadeClass => ({
      ...(count % 2 === 0 ? { seeds: Int32Array.of(rng.below(n)) } : {}),
      cascades: 100,
      nodes: Int32Array.from({ length: 3000 }, (_, k) => 6 * k + rng.below(6)),
      times: new Int32Array(3000).fill(1 + (count % 3)),
      counts: Float64Array.from({ length: 3000 }, () => 1 + rng.below(90)),
    });
    const problem: LearningProblem = {
      network: networkOf(n, list),
      observations: {
        n,
        horizon: 5,
        observed: Uint8Array.from({ length: n }, () => (rng.uniform() < 0.9 ? 1 : 0)),
        initial: Float64Array.from({ length: n }, (_, i) => (i % 100 === 0 ? rng.uniform() : 0)),
        classes: Array.from({ length: 6 }, (_, k) => drawn(k)),
      },
      alphas: [Float64Array.from(list, (_, e) => (e % 50 === 0 ? 1 : rng.uniform() ** 4))],
    };
    const script = evaluate(problem, { makeKernel: scriptSlicerKernel });
    for (const lanes of [1, 4]) expect(evaluate(problem, { makeKernel: await freshKernel(lanes) })).toEqual(script);
  });

  it('are left where WebAssembly is missing, refused by policy, or out of memory', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect((await freshWasmKernel())(sizes)).toBeUndefined();
    expect(bestSlicerKernel(sizes).arrays.received.buffer.byteLength).toBe(8 * 3 * 4);
    vi.unstubAllGlobals();
    const refuse = class {
      constructor() {
        throw new Error('Refused to compile or instantiate WebAssembly module');
      }
    };
    const { Memory, Instance, Module, validate } = WebAssembly;
    vi.stubGlobal('WebAssembly', { Memory, Instance, Module: refuse, validate });
    expect((await freshWasmKernel())(sizes)).toBeUndefined();
    vi.stubGlobal('WebAssembly', { Memory: refuse, Instance, Module, validate });
    expect((await freshWasmKernel())(sizes)).toBeUndefined();
    vi.stubGlobal('WebAssembly', { Memory, Instance, Module, validate: () => false });
    expect((await freshWasmKernel())(sizes)?.lanes).toBe(1);
    vi.unstubAllGlobals();
    expect((await freshWasmKernel())(sizes)?.lanes).toBe(4);
    expect((await freshWasmKernel())({ ...sizes, slots: 2 ** 29 })).toBeUndefined();
  });

  it('have arrays of the lengths asked for, apart from each other', async () => {
    const { arrays } = (await freshKernel(4))(sizes);
    const script = scriptSlicerKernel({ ...sizes, lanes: 1 }).arrays;
    expect(Object.keys(arrays)).toEqual(Object.keys(script));
    expect(arrays.received).toHaveLength(3 * 4 * 4);
    expect(script.received).toHaveLength(3 * 4);
    const spans = Object.values(arrays).map(({ byteOffset, byteLength }) => [byteOffset, byteOffset + byteLength]);
    spans.sort((a, b) => a[0] - b[0]);
    spans.slice(1).forEach(([start], k) => expect(start).toBeGreaterThanOrEqual(spans[k][1]));
  });
});
