/**
 * The campaign: network and settings compiled into what all bounds, searches and policies know – preferences b, influence weights w,
 * and who has said yes before the first push (PDC, definition 1; specification, section 1).
 */
import { irregularEdges } from '../../core/irregular-edges';
import type { Steps } from '../../core/method';
import type { Network } from '../../core/network';
import { atOnce, inPieces, oncePer, type Once } from '../../core/once';
import { stream } from '../../core/rng';
import { areAscending, sortByWeight, transposed, type ArcLists } from './arc-order';

/** Settings that say what b and w are; see `parameters`. */
export interface CampaignSettings {
  readonly preference: 'drawn' | 'equal' | 'given';
  readonly influence: 'drawn' | 'equal' | 'given';
  readonly theta: number;
  readonly drawSeed: number;
  readonly rescale: boolean;
  readonly budget: number;
  /** Users who have said yes before the first push. */
  readonly start: Int32Array;
}

/** A user who is active raises the chance of those she points at. Arrays are shared: not to be changed. */
export interface Campaign {
  /** Number of users; users are the nodes 0 … n−1. */
  readonly n: number;
  /** Preference of every user, 0 … 1; length n. */
  readonly b: Float64Array;
  /** Out-edges of v are `outOffsets[v] … outOffsets[v+1]−1`, by ascending target; length n + 1. */
  readonly outOffsets: Int32Array;
  readonly outTargets: Int32Array;
  /** w_vu of every out-edge. */
  readonly outWeights: Float64Array;
  /** In-edges of u, by descending weight (ties: lowest source first); length n + 1. */
  readonly inOffsets: Int32Array;
  readonly inSources: Int32Array;
  readonly inWeights: Float64Array;
  /** w(v): sum of the out-weights of v; length n. */
  readonly outSums: Float64Array;
  /** Active before the first push, ascending, each once. */
  readonly start: Int32Array;
}

/** Chances may exceed 1 by so much through rounding: they are accepted, and count as 1. */
export const SLACK = 1e-9;

/** Two scores that are no further apart count as equal: the lowest user wins. */
export const TIE = 1e-12;

/** Names of node values that are preferences, and of edge values that are influence: the first one that the network has. */
export const PREFERENCE_COLUMNS = ['preference', 'b'] as const;
export const INFLUENCE_COLUMNS = ['influence', 'weight'] as const;

export const columnOf = (
  values: Readonly<Record<string, Float64Array>>,
  names: readonly string[],
): Float64Array | undefined => names.map((name) => values[name]).find((column) => column !== undefined);

/** Arcs that count, grouped by their tail as in a network. Arrays are shared: not to be changed. */
export interface CampaignArcs {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** The edge that every arc belongs to. */
  readonly edges: Int32Array;
}

/**
 * The arcs of a network without self-loops, and of arcs with the same two ends the first alone (specification, section 1.1).
 * O(n + m) the first time; the network's own arrays where nothing is to be left out.
 */
export const campaignArcs: Once<Network, CampaignArcs> = oncePer(function* (network: Network) {
  const { n, offsets, targets, edges } = network;
  const { loops, repeated } = yield* irregularEdges.inSteps(network);
  if (loops === 0 && repeated === 0) return { offsets, targets, edges };
  const keptOffsets = new Int32Array(n + 1);
  const keptTargets = new Int32Array(targets.length);
  const keptEdges = new Int32Array(targets.length);
  const stamp = new Int32Array(n).fill(-1);
  let at = 0;
  yield* inPieces(
    n,
    (begin, end) => {
      for (let v = begin; v < end; v++) {
        for (let a = offsets[v]; a < offsets[v + 1]; a++) {
          const u = targets[a];
          if (u === v || stamp[u] === v) continue;
          stamp[u] = v;
          keptTargets[at] = u;
          keptEdges[at++] = edges[a];
        }
        keptOffsets[v + 1] = at;
      }
    },
    20_000,
  );
  return { offsets: keptOffsets, targets: keptTargets.slice(0, at), edges: keptEdges.slice(0, at) };
});

/** b of every user and w of every arc of {@link campaignArcs}, before anything is scaled. */
export interface Chances {
  readonly b: Float64Array;
  readonly w: Float64Array;
}

/**
 * An undirected edge is two arcs; a column gives both the same weight, chance draws one for each.
 *
 * Drawn (specification, section 1.1): b_u = θ U, in the order of users, from `stream(drawSeed, 'preference')`; w_vu = (1−θ) U / d_in(u),
 * in the order of the arcs that count, from `stream(drawSeed, 'influence')`. Equal: U is ½ everywhere. Columns that are missing count as 0
 * (`check` refuses them before). O(n + m).
 */
export const chancesOf = (network: Network, settings: ChanceSettings): Chances =>
  atOnce(chancesInSteps(network, settings));

type ChanceSettings = Pick<CampaignSettings, 'preference' | 'influence' | 'theta' | 'drawSeed'>;

function* chancesInSteps(network: Network, settings: ChanceSettings): Generator<void, Chances> {
  const { influence, theta, drawSeed } = settings;
  const { targets, edges } = yield* campaignArcs.inSteps(network);
  const arcs = targets.length;
  const w = new Float64Array(arcs);
  if (influence === 'given') {
    const column = columnOf(network.edgeValues, INFLUENCE_COLUMNS);
    if (column) for (let a = 0; a < arcs; a++) w[a] = column[edges[a]];
  } else {
    const inDegree = new Int32Array(network.n);
    for (let a = 0; a < arcs; a++) inDegree[targets[a]]++;
    const rng = stream(drawSeed, 'influence');
    const draw = influence === 'equal' ? () => 0.5 : () => rng.uniform();
    yield* inPieces(arcs, (begin, end) => {
      for (let a = begin; a < end; a++) w[a] = ((1 - theta) * draw()) / inDegree[targets[a]];
    });
  }
  return { b: preferences(network, settings), w };
}

/**
 * The campaign of a network: {@link chancesOf} on {@link campaignArcs}. With `rescale`, in-weights of users whose b_u + Σ w exceeds 1 are
 * multiplied by (1 − b_u)/Σ w. O(n + m log d), in steps of some milliseconds.
 */
export function* compileInSteps(
  network: Network,
  settings: Omit<CampaignSettings, 'budget'>,
): Generator<void, Campaign> {
  const { n } = network;
  const { offsets, targets } = yield* campaignArcs.inSteps(network);
  const { b, w } = yield* chancesInSteps(network, settings);
  if (settings.rescale) rescale(targets, b, w);

  let out: ArcLists = { offsets, ends: targets, weights: w };
  const into = yield* transposed(n, out);
  if (!areAscending(out)) {
    out = yield* transposed(n, into);
    yield;
  }
  const outSums = sumsOf(out);
  yield;
  yield* sortByWeight(n, into);
  const start = Int32Array.from(new Set(settings.start)).sort();
  return {
    n,
    b,
    outOffsets: offsets,
    outTargets: out.ends,
    outWeights: out.weights,
    inOffsets: into.offsets,
    inSources: into.ends,
    inWeights: into.weights,
    outSums,
    start,
  };
}

function sumsOf({ offsets, weights }: ArcLists): Float64Array {
  const sums = new Float64Array(offsets.length - 1);
  for (let g = 0; g < sums.length; g++) {
    let sum = 0;
    for (let a = offsets[g]; a < offsets[g + 1]; a++) sum += weights[a];
    sums[g] = sum;
  }
  return sums;
}

/** The same at once. */
export const compileCampaign = (network: Network, settings: Omit<CampaignSettings, 'budget'>): Campaign =>
  atOnce(compileInSteps(network, settings));

function preferences({ n, nodeValues }: Network, { preference, theta, drawSeed }: ChanceSettings): Float64Array {
  if (preference === 'given') return columnOf(nodeValues, PREFERENCE_COLUMNS)?.slice() ?? new Float64Array(n);
  if (preference === 'equal') return new Float64Array(n).fill(theta / 2);
  const rng = stream(drawSeed, 'preference');
  const b = new Float64Array(n);
  for (let u = 0; u < n; u++) b[u] = theta * rng.uniform();
  return b;
}

/** Multiplies the in-weights of users above 1 by (1 − b_u)/Σ w: changes the model, and is done only when asked for. */
export function rescale(targets: Int32Array, b: Float64Array, w: Float64Array): void {
  const sums = new Float64Array(b.length);
  for (let a = 0; a < w.length; a++) sums[targets[a]] += w[a];
  for (let a = 0; a < w.length; a++) {
    const u = targets[a];
    if (b[u] + sums[u] > 1 + SLACK) w[a] *= Math.max(0, 1 - b[u]) / sums[u];
  }
}

const compiled = new WeakMap<Network, Map<string, Campaign>>();

/** The campaign, made once per network and settings in each thread. */
export const campaignOf = (network: Network, settings: Omit<CampaignSettings, 'budget'>): Campaign =>
  atOnce(knownCampaign(network, settings));

/** The same for a run: nothing is waited for longer than some milliseconds. */
export function* campaignSteps(network: Network, settings: Omit<CampaignSettings, 'budget'>): Steps<Campaign> {
  const steps = knownCampaign(network, settings);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield { done: 0, stage: 'Preparing' };
  }
}

function* knownCampaign(network: Network, settings: Omit<CampaignSettings, 'budget'>): Generator<void, Campaign> {
  const { preference, influence, theta, drawSeed, rescale: scaled, start } = settings;
  const key = JSON.stringify([preference, influence, theta, drawSeed, scaled, [...start]]);
  const before = compiled.get(network)?.get(key);
  if (before) return before;
  const campaign = yield* compileInSteps(network, settings);
  const known = compiled.get(network) ?? new Map<string, Campaign>();
  // A form that is being typed into leaves many behind: only the last few are kept.
  if (known.size > 4) known.clear();
  known.set(key, campaign);
  compiled.set(network, known);
  return campaign;
}

/** A campaign from plain numbers, as fixtures and tests give it. Edges are [v, u, w]: an active v raises the chance of u by w. */
export function campaignFrom(
  b: readonly number[],
  edges: readonly (readonly [number, number, number])[],
  start: readonly number[] = [],
): Campaign {
  const n = b.length;
  const offsets = new Int32Array(n + 1);
  for (const [v] of edges) offsets[v + 1]++;
  for (let v = 0; v < n; v++) offsets[v + 1] += offsets[v];
  const targets = new Int32Array(edges.length);
  const numbers = new Int32Array(edges.length);
  const next = offsets.slice(0, n);
  edges.forEach(([v, u], e) => {
    targets[next[v]] = u;
    numbers[next[v]++] = e;
  });
  return compileCampaign(
    {
      n,
      m: edges.length,
      directed: true,
      from: Int32Array.from(edges, ([v]) => v),
      to: Int32Array.from(edges, ([, u]) => u),
      offsets,
      targets,
      edges: numbers,
      edgeValues: { influence: Float64Array.from(edges, ([, , w]) => w) },
      nodeValues: { preference: Float64Array.from(b) },
    },
    {
      preference: 'given',
      influence: 'given',
      theta: 0.2,
      drawSeed: 0,
      rescale: false,
      start: Int32Array.from(start),
    },
  );
}
