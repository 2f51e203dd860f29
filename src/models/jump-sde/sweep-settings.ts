/** Settings of the sweep of errors, and what they cannot do. */
import type { Issue } from '../../core/errors';
import type { Network } from '../../core/network';
import type { PropagationSettings } from './propagation';
import type { SchemeSettings } from './scheme-settings';

export type SweepSettings = PropagationSettings &
  SchemeSettings & {
    readonly samples: number;
    readonly delaySamples: number;
    readonly labelSets: number;
    readonly referenceRuns: number;
    readonly repeats: number;
    readonly sweepOver: 'sources' | 'random-arcs' | 'small-world' | 'scale-free';
    readonly largestSourceSet: number;
  };

/** Networks that are made have no columns, and need a few nodes. */
export function checkSweep(p: Pick<SweepSettings, 'sweepOver' | 'rateLaw'>, { n }: Network): Issue[] {
  if (p.sweepOver === 'sources') return [];
  const issues: Issue[] = [];
  if (p.rateLaw === 'file' || p.rateLaw === 'weight')
    issues.push({
      code: 'missing-edge-value',
      severity: 'stopped',
      message: 'Networks of growing density are made, so their edges have no column from which rates could come.',
      where: { path: 'parameters.rateLaw' },
      found: p.rateLaw,
      expected: 'one value for all, or random rates',
      hint: 'Choose one value or random rates, or go over sources.',
    });
  if (n < 10)
    issues.push({
      code: 'network-too-small',
      severity: 'stopped',
      message: `Networks of growing density have as many nodes as this one, and ${n.toLocaleString('en')} ${n === 1 ? 'node is' : 'nodes are'} too few for several densities.`,
      where: { path: 'inputs.network' },
      found: n.toLocaleString('en'),
      expected: '10 nodes or more',
      hint: 'Use a larger network, or go over sources.',
    });
  return issues;
}
