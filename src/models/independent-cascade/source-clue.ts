/** What is seen of one cascade whose source is looked for: drawn here or one's own, as a snapshot or as activation times. */
import type { ObservedCascades, Streams } from '../../core/method';
import type { Network } from '../../core/network';
import type { SourceLocalisationSettings } from './application-settings';
import { observedNodes } from './hidden-nodes';
import { beginningOf, stepOf } from './observed-evidence';
import { CascadeSampler, cascadeModel } from './simulate';
import type { Clue } from './source-scores';

export interface TrackedCascade {
  /** Where it started; more than one, or none that the network knows, in cascades of one's own. */
  sources: Int32Array;
  /** Step of activation of every node, −1 for those that are not known to have become active; length n. */
  steps: Int32Array;
}

/** Draws run `replicate` from the source set, or from one that `streams('source', replicate)` draws. Cost: O(n + m) */
export function drawnCascade(
  network: Network,
  alpha: Float64Array,
  { sources, replicate, horizon }: SourceLocalisationSettings,
  streams: Streams,
): TrackedCascade {
  const source = sources.length > 0 ? sources[0] : streams('source', replicate).below(network.n);
  const initial = new Float64Array(network.n);
  initial[source] = 1;
  const sampler = new CascadeSampler(cascadeModel(network, alpha, initial, horizon));
  sampler.run(streams('run', replicate));
  const steps = new Int32Array(network.n).fill(-1);
  for (let t = 0, k = 0; t <= horizon; t++) for (; k < sampler.reached[t]; k++) steps[sampler.order[k]] = t;
  return { sources: Int32Array.of(source), steps };
}

/**
 * A cascade of one's own: steps since its first event; the nodes of step 0 are its sources. Of several events of a node the first
 * counts; events of users that the network does not have are left out. O(n + events of the cascade)
 */
export function openCascade(
  { set, nodes }: ObservedCascades,
  n: number,
  { cascade, stepWidth }: Pick<SourceLocalisationSettings, 'cascade' | 'stepWidth'>,
): TrackedCascade {
  const steps = new Int32Array(n).fill(-1);
  const sources: number[] = [];
  const beginning = beginningOf(set, cascade - 1);
  for (let e = set.offsets[cascade - 1]; e < set.offsets[cascade]; e++) {
    const node = set.users[e] < 0 ? -1 : nodes[set.users[e]];
    if (node < 0 || steps[node] >= 0) continue;
    // Steps far beyond every horizon need no more than to be far beyond.
    steps[node] = Math.min(0x7fffffff, stepOf(set.times[e] - beginning, stepWidth));
    if (steps[node] === 0) sources.push(node);
  }
  return { sources: Int32Array.from(sources), steps };
}

/** What of it is seen: hidden nodes say nothing, and neither does the source where it may not be seen. O(n) */
export function clueOf(
  { sources, steps }: TrackedCascade,
  p: Pick<
    SourceLocalisationSettings,
    'clue' | 'snapshotTime' | 'horizon' | 'hiddenShare' | 'hiddenNodes' | 'sourceSeen'
  >,
  streams: Streams,
): Clue {
  const observed = observedNodes(steps.length, p.hiddenShare / 100, p.hiddenNodes, streams);
  if (!p.sourceSeen) for (const source of sources) observed[source] = 0;
  const time = p.clue === 'snapshot' ? p.snapshotTime : p.horizon;
  const known =
    p.clue === 'snapshot'
      ? (step: number) => (step >= 0 && step <= time ? 1 : 0)
      : (step: number) => (step >= 0 ? Math.min(step, time) : time);
  return { kind: p.clue, time, seen: steps.map((step, i) => (observed[i] ? known(step) : -1)) };
}
