/** Positions of a network's nodes: its own, remembered ones, or ForceAtlas2 in a worker. */
import type { Network } from '../../core/network';
import { drawnPart } from '../drawn-part';
import type { LayoutTask } from './force';
import type { FromLayoutWorker, ToLayoutWorker } from './layout-messages';
import { startLayoutWorker } from './start-worker';

/** Where finished layouts are kept; keyed by the network's digest. */
export interface LayoutCache {
  get(key: string): Promise<Float32Array | undefined>;
  set(key: string, positions: Float32Array): Promise<void>;
}

export interface LayoutOptions {
  /** Stops the layout where it is: the promise then resolves with the positions so far. */
  readonly signal?: AbortSignal;
  /** Positions while they settle, `fraction` in 0 … 1; the array is reused by the next call. */
  readonly onProgress?: (positions: Float32Array, fraction: number) => void;
  readonly cache?: LayoutCache;
  readonly key?: string;
  /** Width / height of the stage; default 1.1. */
  readonly aspect?: number;
  readonly seed?: number;
  readonly limitMs?: number;
  /** Nodes to lay out where the network is too large to be drawn whole. */
  readonly around?: readonly number[];
  readonly startWorker?: () => Worker;
}

/** Largest piece that is laid out: networks beyond the size rules get positions for their drawn sample only, NaN elsewhere. */
function taskOf(network: Network, options: LayoutOptions): { task: LayoutTask; nodes: Int32Array | null } {
  const { seed = 1, aspect = 1.1 } = options;
  const part = drawnPart(network, options.around);
  if (part.size !== 'beyond')
    return { task: { n: network.n, from: network.from.slice(), to: network.to.slice(), seed, aspect }, nodes: null };
  const local = new Int32Array(network.n).fill(-1);
  part.nodes.forEach((node, i) => (local[node] = i));
  const from = Int32Array.from(part.edges, (e) => local[network.from[e]]);
  const to = Int32Array.from(part.edges, (e) => local[network.to[e]]);
  return { task: { n: part.nodes.length, from, to, seed, aspect }, nodes: part.nodes };
}

/** Positions of a sample spread over all n nodes, NaN for the others. */
function spreadOut(n: number, nodes: Int32Array | null, positions: Float32Array): Float32Array {
  if (!nodes) return positions;
  const all = new Float32Array(2 * n).fill(NaN);
  nodes.forEach((node, i) => {
    all[2 * node] = positions[2 * i];
    all[2 * node + 1] = positions[2 * i + 1];
  });
  return all;
}

function layOut(network: Network, options: LayoutOptions): Promise<{ positions: Float32Array; stopped: boolean }> {
  const { task, nodes } = taskOf(network, options);
  const worker = (options.startWorker ?? startLayoutWorker)();
  const say = (message: ToLayoutWorker, transfer: Transferable[] = []): void => worker.postMessage(message, transfer);
  const stop = (): void => say({ type: 'stop' });
  return new Promise<{ positions: Float32Array; stopped: boolean }>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromLayoutWorker>) => {
      switch (data.type) {
        case 'moved':
          options.onProgress?.(spreadOut(network.n, nodes, new Float32Array(data.buffer)), data.done / data.total);
          afterRest(() => say({ type: 'drawn', buffer: data.buffer }, [data.buffer]));
          break;
        case 'done':
          resolve({
            positions: spreadOut(network.n, nodes, new Float32Array(data.buffer)),
            stopped: options.signal?.aborted ?? false,
          });
          break;
        case 'failed':
          reject(new Error(data.message));
          break;
      }
    };
    worker.onerror = (event) => reject(new Error(event.message || 'The layout worker stopped.'));
    options.signal?.addEventListener('abort', stop);
    const buffer = new ArrayBuffer(8 * task.n);
    say({ type: 'start', task, limitMs: options.limitMs ?? 20_000, buffer }, [
      task.from.buffer as ArrayBuffer,
      task.to.buffer as ArrayBuffer,
      buffer,
    ]);
    if (options.signal?.aborted) stop();
  }).finally(() => {
    options.signal?.removeEventListener('abort', stop);
    worker.terminate();
  });
}

/** Drawing a settling layout takes at most one part in four of the page's time. */
const REST = 3;
const LONGEST_REST_MS = 3000;

/** Calls back when the page has drawn what it was just given and has rested {@link REST} times as long as that took. */
function afterRest(then: () => void): void {
  const start = performance.now();
  requestAnimationFrame(() =>
    requestAnimationFrame(() => setTimeout(then, Math.min(LONGEST_REST_MS, REST * (performance.now() - start)))),
  );
}

/**
 * Positions (x, y interleaved, length 2n, y downwards, arbitrary unit). The network's own if it has them, else the cache's, else
 * ForceAtlas2 in a worker: seeded, ends by itself, stoppable. A finished layout is put into the cache, a stopped one is not.
 */
export async function layoutOf(network: Network, options: LayoutOptions = {}): Promise<Float32Array> {
  if (network.positions) return network.positions;
  if (network.n === 0) return new Float32Array(0);
  const { cache, key } = options;
  if (cache && key !== undefined) {
    const known = await cache.get(key).catch(() => undefined); // a cache that fails is a cache that misses
    if (known?.length === 2 * network.n) return known;
  }
  const { positions, stopped } = await layOut(network, options);
  if (cache && key !== undefined && !stopped) await cache.set(key, positions).catch(() => undefined);
  return positions;
}
