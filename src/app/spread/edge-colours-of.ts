/** What the edges of the stage are coloured by. Pure. */
import type { Outputs } from '../../core/outputs';
import type { EdgeColours } from '../../network-view/edge-colours';
import { spreadWords } from '../text/en-spread';
import { outputOf } from '../run/shown';
import { type ColourBy } from './pictures';

const words = spreadWords.edgeColours;

/** Colourings of edges for which there are numbers. */
export function edgeChoices(outputs: Outputs | undefined): ColourBy[] {
  return [
    ...(outputOf(outputs, 'learned', 'edge-field') ? (['learned-alpha'] as const) : []),
    ...(outputOf(outputs, 'alpha-error', 'edge-field') ? (['alpha-error'] as const) : []),
  ];
}

/** @param outputs of the estimate that is shown; undefined where edges have no colour */
export function edgeColoursOf(by: ColourBy, outputs: Outputs | undefined): EdgeColours | undefined {
  if (by === 'learned-alpha') {
    const field = outputOf(outputs, 'learned', 'edge-field');
    return field && { values: field.values, scale: 'probability', label: words.learned, missing: words.missing };
  }
  if (by === 'alpha-error') {
    const field = outputOf(outputs, 'alpha-error', 'edge-field');
    if (!field) return undefined;
    const limit = mostWithin(field.values);
    return { values: field.values, scale: 'signed', limit, label: words.error, missing: words.missing };
  }
  return undefined;
}

/** Share of the errors that the scale holds: a single one far out would leave all others without a colour. */
const HELD = 0.95;

/** Least multiple of 0.05 that most errors stay within. O(m log m). */
function mostWithin(errors: Float64Array): number {
  const sizes = errors
    .filter((error) => !Number.isNaN(error))
    .map(Math.abs)
    .sort();
  if (sizes.length === 0) return 0.05;
  const size = sizes[Math.min(sizes.length - 1, Math.floor(HELD * sizes.length))];
  return Math.max(0.05, Math.ceil(size * 20 - 1e-9) / 20);
}
