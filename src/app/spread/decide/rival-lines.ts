/** What was chosen beside what others would choose, as lines over the number chosen. Pure. */
import type { MethodId } from '../../../core/method';
import type { Outputs, SeriesOutput } from '../../../core/outputs';
import type { LineSeries } from '../../../plots/line-layout';
import type { Pin } from '../../../store/state';
import { decideWords } from '../../text/en-decide';
import { outputOf } from '../../run/shown';

const words = decideWords.lines;

/** Chosen and simulated, expected by message passing, by degree, at random, and what was pinned of the same method. */
export function rivalLines(outputs: Outputs | undefined, pins: readonly Pin[], method: MethodId): LineSeries[] {
  const list: LineSeries[] = [];
  const add = (id: string, label: string, role: LineSeries['role'], broken = false): void => {
    const output = outputOf(outputs, id, 'series');
    if (output) list.push({ id, label, role, output, draw: 'dotted-line', ...(broken ? { broken } : {}) });
  };
  const simulated = outputOf(outputs, 'simulated', 'series');
  add('simulated', words.chosen, 'own');
  add('influence', words.messages, 'own', simulated !== undefined);
  add('by-degree', words.degree, 'b1');
  add('random', words.random, 'rnd');
  for (const pin of pins) {
    const kept = pin.visible ? outputOf(pin.outputs[method], 'simulated', 'series') : undefined;
    if (kept && kept !== simulated)
      list.push({
        id: `pin-${pin.id}`,
        label: pin.name,
        role: 'opt',
        output: withoutErrors(kept),
        draw: 'dotted-line',
      });
  }
  return list;
}

const withoutErrors = ({ standardError: _error, ...rest }: SeriesOutput): SeriesOutput => rest;
