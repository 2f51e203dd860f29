/** What other rules cost, as tables. */
import type { Outputs } from '../../../core/outputs';
import type { FixedSequence } from './fixed-sequence';

export interface Rule {
  readonly name: string;
  /** Expected yeses; NaN: not worked out yet. */
  readonly value: number;
}

/**
 * @param optimum at once
 * @param rules in the order of the table
 * @param sequence absent: not found yet
 * @param users the user that every number of the sequence means
 */
export function variantsOutputs(
  optimum: number,
  rules: readonly Rule[],
  sequence: FixedSequence | undefined,
  users: readonly number[],
): Outputs {
  const pushes = sequence?.sequence ?? [];
  const gains = sequence?.gains ?? [];
  return {
    table: {
      kind: 'table',
      columns: [
        { id: 'rule', label: 'Rule', values: rules.map(({ name }) => name) },
        { id: 'value', label: 'Expected yeses', unit: 'users', values: Float64Array.from(rules, ({ value }) => value) },
        {
          id: 'loss',
          label: 'Less than the optimum at once',
          unit: 'users',
          values: Float64Array.from(rules, ({ value }) => Math.max(0, optimum - value)),
        },
        {
          id: 'share',
          label: 'Share of the optimum',
          values: Float64Array.from(rules, ({ value }) => (optimum > 0 ? value / optimum : NaN)),
        },
      ],
    },
    sequence: {
      kind: 'table',
      columns: [
        { id: 'push', label: 'Push', values: Float64Array.from(pushes, (_, t) => t + 1) },
        { id: 'user', label: 'User', values: Float64Array.from(pushes, (u) => users[u]), refersTo: 'node' },
        { id: 'gain', label: 'Expected yeses', unit: 'users', values: Float64Array.from(gains) },
      ],
    },
    gap: { kind: 'scalar', value: sequence && sequence.value > 0 ? optimum / sequence.value : NaN },
  };
}
