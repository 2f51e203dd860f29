/** Why seeds cannot be chosen, before it is tried, and what should be known of it. */
import type { Issue } from '../../core/errors';
import type { Network } from '../../core/network';
import { gigabytes, MEMORY_LIMIT_BYTES } from '../memory-limit';
import { checkCampaign } from './check';
import { greedyBytes, liveArcsOf, methodsOf, type SeedSettings } from './seeds/seed-settings';

const number = (x: number): string => x.toLocaleString('en');

export function checkSeeds(p: SeedSettings, network: Network): Issue[] {
  const { n } = network;
  const arcs = network.targets.length;
  const issues: Issue[] = [...checkCampaign(p, network)];
  if (n < 2)
    issues.push({
      code: 'too-few-users',
      severity: 'stopped',
      message: n === 0 ? 'The network has no users.' : 'The network has a single user: there is nothing to choose.',
      where: { path: 'inputs.network' },
      found: number(n),
      expected: 'at least 2 users',
      hint: 'Choose a larger network.',
    });
  else if (p.count > n)
    issues.push({
      code: 'more-seeds-than-users',
      severity: 'stopped',
      message: `${number(p.count)} seeds are asked for, but there are ${number(n)} users.`,
      where: { path: 'parameters.count' },
      found: number(p.count),
      expected: `at most ${number(n)}`,
      hint: 'Choose fewer seeds.',
    });
  if (methodsOf(p).length === 0)
    issues.push({
      code: 'no-methods',
      severity: 'stopped',
      message: 'No method is ticked, so no seeds are chosen.',
      where: { path: 'parameters.greedy' },
      hint: 'Tick at least one method.',
    });
  const bytes = greedyBytes(p, n, liveArcsOf(p, n, arcs));
  if (p.greedy && bytes > MEMORY_LIMIT_BYTES)
    issues.push({
      code: 'greedy-too-large',
      severity: 'stopped',
      message: `Greedy keeps ${number(p.greedyRuns)} samples of ${number(n)} users: ${gigabytes(bytes)} of memory.`,
      where: { path: 'parameters.greedyRuns' },
      found: gigabytes(bytes),
      expected: `at most ${gigabytes(MEMORY_LIMIT_BYTES)}`,
      hint: `Untick Greedy – IMM and OPIM-C keep no such samples – or take ${number(mostRuns(p, bytes))} runs per estimate at most.`,
    });
  if (p.start.length > 0)
    issues.push({
      code: 'seeds-start-from-nobody',
      severity: 'note',
      message: 'IC and LT start from the seeds alone; those who said yes before count in the campaign only.',
      where: { path: 'parameters.count' },
    });
  return issues;
}

const mostRuns = (p: SeedSettings, bytes: number): number => Math.floor((p.greedyRuns * MEMORY_LIMIT_BYTES) / bytes);
