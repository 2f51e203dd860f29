/** The cascades that were kept away, by where they start, and the model that is to predict them. */
import { invariant } from '../../core/errors';
import type { Input, Streams } from '../../core/method';
import {
  GRID_INTERVALS,
  propagationModel,
  timeGrid,
  type PropagationModel,
  type PropagationSettings,
} from './propagation';
import { addCurve, noCurves, type CurveMoments } from './curve-moments';
import { gridPointOf } from './counts';
import { cascadeCount, findUsable, splitCascades, type SplitSettings, type UsableCascades } from './split-cascades';

/** Every cascade says where it starts, and the window how long it is watched: the horizon of the prediction is the window. */
export type HeldOutSettings = SplitSettings &
  Omit<PropagationSettings, 'horizon' | 'initial' | 'sources' | 'randomSources'> & {
    readonly runs: number;
    /** % of the window. */
    readonly at: number;
    /** % of the compared cascades. */
    readonly hiddenBelow: number;
  };

/** Cascades that start from the same nodes, predicted together. */
export interface SourceSet {
  /** Nodes, ascending. */
  nodes: Int32Array;
  /** Their cascades, numbers among the usable ones, ascending. */
  cascades: Int32Array;
  /** Users activated by t_k in them: all that curves of errors need to know. */
  observed: CurveMoments;
}

export interface HeldOutProblem {
  usable: UsableCascades;
  /** Cascades that are judged. */
  judged: number;
  /** By falling number of cascades, then by the first cascade. */
  sets: SourceSet[];
  /** User looked at that every node is, −1 for others; length n of the network. */
  memberOf: Int32Array;
  /** Node of every user looked at, −1 where the network has none. */
  nodeOf: Int32Array;
  /** The model without sources. */
  model: PropagationModel;
}

/** Cascades whose first users are all unknown to the network are left out. Yields every few milliseconds. */
export function* heldOutProblem(
  { network, cascades, cascadeNodes }: Input,
  p: HeldOutSettings,
  streams: Streams,
): Generator<void, HeldOutProblem> {
  invariant(cascades !== undefined && cascadeNodes !== undefined, 'the prediction was given no cascades');
  const usable = yield* findUsable(cascades, p);
  const { kept } = splitCascades(cascadeCount(usable), p.trainShare, streams);
  const nodeOf = Int32Array.from(usable.users, (user) => cascadeNodes[user]);
  const memberOf = new Int32Array(network.n).fill(-1);
  nodeOf.forEach((node, i) => {
    if (node >= 0) memberOf[node] = i;
  });
  const sets: SourceSet[] = [];
  for (const group of bySources(usable, kept, nodeOf)) {
    const observed = noCurves(GRID_INTERVALS + 1);
    for (const c of group.cascades) addCurve(observed, observedCurve(usable, nodeOf, c));
    sets.push({ ...group, observed });
    yield;
  }
  const settings = {
    ...p,
    horizon: usable.window,
    initial: 'random',
    sources: new Int32Array(),
    randomSources: 0,
  } as const;
  return {
    usable,
    judged: sets.reduce((sum, set) => sum + set.cascades.length, 0),
    sets,
    memberOf,
    nodeOf,
    model: propagationModel(network, settings, streams),
  };
}

function bySources(
  { offsets, members, times }: UsableCascades,
  kept: Int32Array,
  nodeOf: Int32Array,
): Omit<SourceSet, 'observed'>[] {
  const groups = new Map<string, { nodes: Int32Array; cascades: number[] }>();
  for (const c of kept) {
    const nodes: number[] = [];
    for (let e = offsets[c]; e < offsets[c + 1] && times[e] === 0; e++)
      if (nodeOf[members[e]] >= 0) nodes.push(nodeOf[members[e]]);
    if (nodes.length === 0) continue;
    const sorted = Int32Array.from(nodes).sort();
    const key = sorted.join(' ');
    const group = groups.get(key) ?? { nodes: sorted, cascades: [] };
    groups.set(key, group);
    group.cascades.push(c);
  }
  const sets = [...groups.values()].map(({ nodes, cascades }) => ({ nodes, cascades: Int32Array.from(cascades) }));
  return sets.sort((a, b) => b.cascades.length - a.cascades.length || a.cascades[0] - b.cascades[0]);
}

/** Users activated by t_k in a cascade, of those that the network has; length 101. */
export function observedCurve(
  { offsets, members, times, window }: UsableCascades,
  nodeOf: Int32Array,
  cascade: number,
): Float64Array {
  const grid = timeGrid(window);
  const curve = new Float64Array(GRID_INTERVALS + 1);
  for (let e = offsets[cascade]; e < offsets[cascade + 1]; e++)
    if (nodeOf[members[e]] >= 0) curve[gridPointOf(grid, times[e])]++;
  for (let k = 1; k < curve.length; k++) curve[k] += curve[k - 1];
  return curve;
}
