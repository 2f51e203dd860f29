import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { assemble } from '../../../scripts/make-wasm.mjs';
import { stream } from '../../core/rng';
import { messagePassing, type MessagePassing } from './dmp';
import { bestKernel } from './best-kernel';
import type { MessageKernel, MessageSizes } from './message-kernel';
import { scriptKernel } from './message-kernel-script';
import { networkOf, problems, result, type Problem } from './test-support';

const sizes: MessageSizes = { n: 3, slots: 4, marginals: 6, messages: 8, groups: 1, widestGroup: 8 };

/** A fresh copy of the WebAssembly kernel's module: it remembers what it has compiled. */
async function freshWasmKernel(): Promise<(sizes: MessageSizes) => MessageKernel | undefined> {
  vi.resetModules();
  return (await import('./message-kernel-wasm')).wasmKernel;
}

const solve = (
  { n, edges, directed, alpha, initial, horizon }: Problem,
  keep: boolean,
  makeKernel?: (sizes: MessageSizes) => MessageKernel,
): MessagePassing =>
  result(
    messagePassing(
      networkOf(n, edges, directed),
      Float64Array.from(alpha),
      Float64Array.from(initial),
      horizon,
      keep,
      makeKernel,
    ),
  );

afterEach(() => vi.unstubAllGlobals());

describe('the WebAssembly kernel', () => {
  it('is what its text assembles to', async () => {
    const { messageKernelBytes } = await import('./message-kernel.bytes');
    expect(messageKernelBytes(), 'run `npm run wasm`').toEqual(new Uint8Array(await assemble('message-kernel')));
  });

  it('gives the bits of the script', async () => {
    const wasmKernel = await freshWasmKernel();
    fc.assert(
      fc.property(problems('any', 9, 24), fc.boolean(), (problem, keep) => {
        const own = solve(problem, keep, (asked) => {
          const kernel = wasmKernel(asked);
          if (!kernel) throw new Error('no WebAssembly here');
          return kernel;
        });
        expect(own).toEqual(solve(problem, keep, scriptKernel));
      }),
    );
  });

  it('gives the bits of the script on a network of many groups, with hubs and both kinds of α', async () => {
    const rng = stream(11, 'kernel');
    const n = 4000;
    const edges = new Map<number, [number, number]>();
    for (let v = 1; v < n; v++)
      for (let k = 0; k < 4; k++) {
        const u = Math.floor(v * rng.uniform() ** 3);
        edges.set(u * n + v, [u, v]);
      }
    const list = [...edges.values()];
    const problem: Problem = {
      n,
      directed: false,
      edges: list,
      alpha: list.map((_, e) => (e % 50 === 0 ? 1 : rng.uniform() ** 4)),
      initial: Array.from({ length: n }, (_, i) => (i % 100 === 0 ? rng.uniform() : 0)),
      horizon: 6,
    };
    const wasmKernel = await freshWasmKernel();
    const used: MessageKernel[] = [];
    const chosen = solve(problem, false, (asked) => {
      const kernel = wasmKernel(asked) ?? scriptKernel(asked);
      used.push(kernel);
      return kernel;
    });
    expect(used[0].arrays.messages.byteOffset).toBeGreaterThan(0);
    expect(chosen).toEqual(solve(problem, false, scriptKernel));
    expect(chosen).toEqual(solve(problem, false));
  });

  it('is left where WebAssembly is missing, refused by policy, or out of memory', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect((await freshWasmKernel())(sizes)).toBeUndefined();
    vi.unstubAllGlobals();
    const refuse = class {
      constructor() {
        throw new Error('Refused to compile or instantiate WebAssembly module');
      }
    };
    const { Memory, Instance, Module } = WebAssembly;
    vi.stubGlobal('WebAssembly', { Memory, Instance, Module: refuse });
    expect((await freshWasmKernel())(sizes)).toBeUndefined();
    vi.stubGlobal('WebAssembly', { Memory: refuse, Instance, Module });
    expect((await freshWasmKernel())(sizes)).toBeUndefined();
    vi.unstubAllGlobals();
    expect((await freshWasmKernel())({ ...sizes, messages: 2 ** 29 })).toBeUndefined();
  });

  it('has arrays of the sizes asked for, apart from each other', async () => {
    const { arrays } = (await freshWasmKernel())(sizes)!;
    const lengths = Object.fromEntries(Object.entries(arrays).map(([name, array]) => [name, array.length]));
    expect(lengths).toEqual({
      groups: 2,
      offsets: 4,
      neighbours: 4,
      places: 4,
      alphaIn: 4,
      initial: 3,
      messages: 8,
      marginals: 6,
      x: 8,
      prefixes: 8,
    });
    const spans = Object.values(arrays).map(({ byteOffset, byteLength }) => [byteOffset, byteOffset + byteLength]);
    spans.sort((a, b) => a[0] - b[0]);
    spans.slice(1).forEach(([start], k) => expect(start).toBeGreaterThanOrEqual(spans[k][1]));
  });

  it('takes up the memory of a run that has ended, and of no other', async () => {
    const wasmKernel = await freshWasmKernel();
    const first = wasmKernel(sizes)!;
    const second = wasmKernel(sizes)!;
    expect(second.arrays.x.buffer).not.toBe(first.arrays.x.buffer);
    first.release();
    const third = wasmKernel(sizes)!;
    expect(third.arrays.x.buffer).toBe(first.arrays.x.buffer);
    expect(wasmKernel(sizes)!.arrays.x.buffer).not.toBe(first.arrays.x.buffer);
  });

  it('gives the bits of the script whatever the run before left behind, and when two runs take turns', async () => {
    const wasmKernel = await freshWasmKernel();
    const make = (asked: MessageSizes): MessageKernel => wasmKernel(asked) ?? scriptKernel(asked);
    fc.assert(
      fc.property(problems('any', 9, 24), problems('any', 9, 24), (one, other) => {
        const steps = [one, other].map(({ n, edges, directed, alpha, initial, horizon }) =>
          messagePassing(
            networkOf(n, edges, directed),
            Float64Array.from(alpha),
            Float64Array.from(initial),
            horizon,
            false,
            make,
          ),
        );
        const results: unknown[] = [undefined, undefined];
        while (results.includes(undefined))
          steps.forEach((run, k) => {
            const step = run.next();
            if (step.done) results[k] ??= step.value;
          });
        expect(results).toEqual([solve(one, false, scriptKernel), solve(other, false, scriptKernel)]);
      }),
    );
  });
});

describe('bestKernel', () => {
  it('takes the script for small networks, WebAssembly for larger ones, the script again where there is none', () => {
    expect(bestKernel(sizes).arrays.x.buffer.byteLength).toBe(64);
    const large: MessageSizes = { ...sizes, messages: 100_000 };
    expect(bestKernel(large).arrays.x.buffer.byteLength).toBeGreaterThan(800_000);
    vi.stubGlobal('WebAssembly', undefined);
    expect(bestKernel(large).arrays.x.buffer.byteLength).toBe(64);
  });
});
