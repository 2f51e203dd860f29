/** How large a network the exact chain can hold. */
import type { Issue } from '../../core/errors';
import type { RecoveryModel } from './propagation';

/** States at most: 2ⁿ up to n = 16, 3ⁿ up to n = 10. */
const MOST_STATES = 65_536;

export function mostStates(model: RecoveryModel, n: number): number {
  return Math.min(MOST_STATES, (model === 'SIR' ? 3 : 2) ** n);
}

export function checkStates(model: RecoveryModel, n: number): Issue[] {
  const base = model === 'SIR' ? 3 : 2;
  const most = model === 'SIR' ? 10 : 16;
  if (n <= most) return [];
  return [
    {
      code: 'too-many-states',
      severity: 'stopped',
      message: `The exact chain holds ${base}ⁿ states; with ${n.toLocaleString('en')} nodes that cannot be held.`,
      where: { path: 'inputs.network' },
      found: `${n.toLocaleString('en')} nodes`,
      expected: `at most ${most} nodes`,
      hint: 'Use a tiny network, or Monte Carlo.',
    },
  ];
}
