/**
 * The campaign: network and settings compiled into what all bounds, searches and policies know – preferences b, influence weights w,
 * and who has said yes before the first push (PDC, definition 1; specification, section 1).
 */
import type { Network } from '../../core/network';
import { stream } from '../../core/rng';

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

/**
 * The campaign of a network. An undirected edge is two arcs; a column gives both the same weight, chance draws one for each.
 *
 * Drawn (specification, section 1.1): b_u = θ U, in the order of users, from `stream(drawSeed, 'preference')`; w_vu = (1−θ) U / d_in(u),
 * in the order of the network's arcs, from `stream(drawSeed, 'influence')`. Equal: U is ½ everywhere. With `rescale`, in-weights of users
 * whose b_u + Σ w exceeds 1 are multiplied by (1 − b_u)/Σ w. Columns that are missing count as 0 (`check` refuses them before).
 * O(n + m log d).
 */
export function compileCampaign(network: Network, settings: Omit<CampaignSettings, 'budget'>): Campaign {
  const { n, offsets, targets } = network;
  const arcs = targets.length;
  const inOffsets = new Int32Array(n + 1);
  for (let a = 0; a < arcs; a++) inOffsets[targets[a] + 1]++;
  for (let u = 0; u < n; u++) inOffsets[u + 1] += inOffsets[u];

  const { b, w } = chancesOf(network, settings);

  // Out-edges by ascending target.
  const outTargets = new Int32Array(arcs);
  const outWeights = new Float64Array(arcs);
  const outSums = new Float64Array(n);
  const inSources = new Int32Array(arcs);
  const inWeights = new Float64Array(arcs);
  const order: number[] = [];
  for (let v = 0; v < n; v++) {
    order.length = 0;
    for (let a = offsets[v]; a < offsets[v + 1]; a++) order.push(a);
    order.sort((x, y) => targets[x] - targets[y]);
    let at = offsets[v];
    for (const a of order) {
      outTargets[at] = targets[a];
      outWeights[at++] = w[a];
      outSums[v] += w[a];
    }
  }
  const next = inOffsets.slice(0, n);
  for (let v = 0; v < n; v++)
    for (let a = offsets[v]; a < offsets[v + 1]; a++) {
      const at = next[outTargets[a]]++;
      inSources[at] = v;
      inWeights[at] = outWeights[a];
    }
  for (let u = 0; u < n; u++) {
    order.length = 0;
    for (let a = inOffsets[u]; a < inOffsets[u + 1]; a++) order.push(a);
    order.sort((x, y) => inWeights[y] - inWeights[x] || inSources[x] - inSources[y]);
    const sources = order.map((a) => inSources[a]);
    const weights = order.map((a) => inWeights[a]);
    inSources.set(sources, inOffsets[u]);
    inWeights.set(weights, inOffsets[u]);
  }
  const start = Int32Array.from(new Set(settings.start)).sort();
  return { n, b, outOffsets: offsets, outTargets, outWeights, inOffsets, inSources, inWeights, outSums, start };
}

/** b of every user, and w of every arc in the order of the network: the campaign before anything of it is sorted. O(n + m). */
export function chancesOf(
  network: Network,
  settings: Omit<CampaignSettings, 'budget' | 'start'>,
): { b: Float64Array; w: Float64Array } {
  const { n, targets, edges } = network;
  const { theta, drawSeed } = settings;
  const b = preferences(network, settings);
  const w = new Float64Array(targets.length);
  if (settings.influence === 'given') {
    const column = columnOf(network.edgeValues, INFLUENCE_COLUMNS);
    if (column) for (let a = 0; a < w.length; a++) w[a] = column[edges[a]];
  } else {
    const rng = stream(drawSeed, 'influence');
    const equal = settings.influence === 'equal';
    const inDegree = new Int32Array(n);
    for (const u of targets) inDegree[u]++;
    for (let a = 0; a < w.length; a++) w[a] = ((1 - theta) * (equal ? 0.5 : rng.uniform())) / inDegree[targets[a]];
  }
  if (settings.rescale) rescale(network, b, w);
  return { b, w };
}

function preferences(
  { n, nodeValues }: Network,
  { preference, theta, drawSeed }: Pick<CampaignSettings, 'preference' | 'theta' | 'drawSeed'>,
): Float64Array {
  if (preference === 'given') return columnOf(nodeValues, PREFERENCE_COLUMNS)?.slice() ?? new Float64Array(n);
  if (preference === 'equal') return new Float64Array(n).fill(theta / 2);
  const rng = stream(drawSeed, 'preference');
  return Float64Array.from({ length: n }, () => theta * rng.uniform());
}

/** Multiplies the in-weights of users above 1 by (1 − b_u)/Σ w: changes the model, and is done only when asked for. */
function rescale({ n, targets }: Network, b: Float64Array, w: Float64Array): void {
  const sums = new Float64Array(n);
  for (let a = 0; a < w.length; a++) sums[targets[a]] += w[a];
  for (let a = 0; a < w.length; a++) {
    const u = targets[a];
    if (b[u] + sums[u] > 1 + SLACK) w[a] *= Math.max(0, 1 - b[u]) / sums[u];
  }
}

const compiled = new WeakMap<Network, Map<string, Campaign>>();

/** The same, made once per network and settings in each thread. */
export function campaignOf(network: Network, settings: Omit<CampaignSettings, 'budget'>): Campaign {
  const { preference, influence, theta, drawSeed, rescale: scaled, start } = settings;
  const key = JSON.stringify([preference, influence, theta, drawSeed, scaled, [...start]]);
  const known = compiled.get(network) ?? new Map<string, Campaign>();
  const campaign = known.get(key) ?? compileCampaign(network, settings);
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
