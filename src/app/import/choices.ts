import type { ReadChoices } from '../../experiment/experiment';

/** Choices that are yes or no in the description and text in the form. */
const BOOLEANS: ReadonlySet<string> = new Set(['directed', 'header', 'decimalComma']);

/** The choices with one of them changed, as the form gives it: by id and text. */
export function withChoice(choices: ReadChoices, id: string, value: string): ReadChoices {
  const given: boolean | string = BOOLEANS.has(id) ? value === 'true' || value === 'yes' : value;
  return { ...choices, [id]: given };
}
