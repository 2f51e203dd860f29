/** What the edges of the stage are coloured by. Pure. */
import type { Outputs } from '../../core/outputs';
import type { EdgeColours } from '../../network-view/edge-colours';
import { spreadWords } from '../text/en-spread';
import { outputOf, type ColourBy } from './pictures';

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
    return field && { values: field.values, scale: 'signed', label: words.error, missing: words.missing };
  }
  return undefined;
}
