/** The choice that would mend what was found, where there is one. */
import type { Issue } from '../../../core/errors';
import type { ChoiceId, ReadChoice } from '../../../data/read';

export interface Fix {
  id: ChoiceId;
  value: string;
  /** "Events out of order: sort events". */
  label: string;
}

const FIXES: Readonly<Record<string, readonly [ChoiceId, string]>> = {
  'decreasing-time': ['order', 'sort'],
  'similar-names': ['names', 'fold'],
  'cascade-node-repeated': ['repeats', 'first'],
  'conflicting-probabilities': ['duplicates', 'max'],
  'duplicate-edge': ['duplicates', 'first'],
  'self-loop': ['selfLoops', 'drop'],
};

/**
 * The option named for the kind of finding; for a line that stops the import, leaving such lines out. Undefined where the file's
 * choices do not have it, or it is chosen already.
 */
export function fixOf({ code, severity, where }: Issue, choices: readonly ReadChoice[]): Fix | undefined {
  const general = severity === 'stopped' && where?.line !== undefined ? (['badLines', 'skip'] as const) : undefined;
  for (const wanted of [FIXES[code], general]) {
    const choice = wanted && choices.find(({ id }) => id === wanted[0]);
    const option = choice?.options.find(({ value }) => value === wanted?.[1]);
    if (choice && option && choice.value !== option.value)
      return { id: choice.id, value: option.value, label: `${choice.label}: ${option.label}` };
  }
  return undefined;
}
