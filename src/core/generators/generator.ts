/**
 * What every network generator is: a parameter table, a check, an estimate of the size and a seeded construction.
 * All networks are simple: no self-loops, no repeated edges.
 */
import type { Issue } from '../errors';
import { buildNetwork, type Network } from '../network';
import type { BooleanParameter, ChoiceParameter, NumberParameter, ParameterTable, ParameterValue } from '../parameters';
import type { Rng } from '../rng';

/** Largest networks that are generated, and that every method accepts. */
export const LARGEST = { n: 1_000_000, m: 5_000_000 } as const;

type GeneratorValue<P> = P extends NumberParameter
  ? number
  : P extends ChoiceParameter<infer V>
    ? V
    : P extends BooleanParameter
      ? boolean
      : ParameterValue;

/** Values as `checkValues` gives them back. */
export type GeneratorValues<T extends ParameterTable> = { readonly [K in keyof T]: GeneratorValue<T[K]> };

export interface Generator<T extends ParameterTable = ParameterTable> {
  id: string;
  title: string;
  /** One sentence: how the network comes about. */
  summary: string;
  /** Publication of the model or of the algorithm. */
  source: string;
  parameters: T;
  /** Problems that need several parameters at once; the values themselves are already within their ranges. */
  check?(values: GeneratorValues<T>): Issue[];
  /** Number of nodes, and of edges (expected number where it is random). O(1) or O(largest degree). */
  estimate(values: GeneratorValues<T>): { n: number; m: number };
  /** Values must have passed the table, `check` and the limits. Time O(n + m) unless the generator says otherwise. */
  generate(values: GeneratorValues<T>, rng: Rng): Network;
}

/** Keeps the parameter table's exact type while checking the rest. */
export function defineGenerator<const T extends ParameterTable>(generator: Generator<T>): Generator<T> {
  return generator;
}

/** The number of nodes N, as every generator offers it. */
export function nodeCount(settings: { min: number; max?: number; default?: number }): NumberParameter {
  const max = settings.max ?? LARGEST.n;
  return {
    kind: 'number',
    label: 'Nodes',
    symbol: 'N',
    help: 'How many nodes the network has.',
    min: settings.min,
    max,
    slider: [Math.max(settings.min, 10), Math.min(max, 10_000)],
    step: 1,
    integer: true,
    scale: 'log',
    default: settings.default ?? 300,
  };
}

/** An issue about one parameter of a generator; `parameter` becomes the path. */
export function parameterIssue(
  code: string,
  parameter: string,
  found: number,
  expected: string,
  message: string,
): Issue {
  return {
    code,
    severity: 'stopped',
    message,
    where: { path: `parameters.${parameter}` },
    found: found.toLocaleString('en'),
    expected,
    hint: `Choose ${expected}.`,
  };
}

/** Edges as they are found: two typed arrays that double when full. */
export class EdgeList {
  private from: Int32Array;
  private to: Int32Array;
  private count = 0;

  /** @param capacity expected number of edges; more may be added */
  constructor(capacity = 16) {
    const size = Math.max(16, Math.ceil(capacity));
    this.from = new Int32Array(size);
    this.to = new Int32Array(size);
  }

  get length(): number {
    return this.count;
  }

  add(u: number, v: number): void {
    if (this.count === this.from.length) {
      const from = new Int32Array(2 * this.count);
      const to = new Int32Array(2 * this.count);
      from.set(this.from);
      to.set(this.to);
      this.from = from;
      this.to = to;
    }
    this.from[this.count] = u;
    this.to[this.count] = v;
    this.count++;
  }

  /** The network of the edges so far, undirected unless said otherwise; the list must not be used afterwards. O(n + m). */
  toNetwork(
    n: number,
    { directed = false, positions }: { directed?: boolean; positions?: Float32Array } = {},
  ): Network {
    const from = this.from.subarray(0, this.count);
    const to = this.to.subarray(0, this.count);
    // a buffer that is more than a quarter empty is worth a copy
    const trim = this.count < 0.75 * this.from.length;
    return buildNetwork({
      n,
      directed,
      from: trim ? from.slice() : from,
      to: trim ? to.slice() : to,
      ...(positions ? { positions } : {}),
    });
  }
}

/** n places on a circle of circumference n (neighbours about 1 apart), first at the top, clockwise; x, y interleaved. */
export function circlePositions(n: number): Float32Array {
  const positions = new Float32Array(2 * n);
  const radius = n / (2 * Math.PI);
  for (let i = 0; i < n; i++) {
    const angle = (2 * Math.PI * i) / n;
    positions[2 * i] = radius * Math.sin(angle);
    positions[2 * i + 1] = radius * Math.cos(angle);
  }
  return positions;
}
