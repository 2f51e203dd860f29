/** Spread against seeds for every method, and yeses against pushes, on the same axes. Pure. */
import type { Outputs } from '../../../core/outputs';
import type { LineSeries } from '../../../plots/line-layout';
import { outputOf } from '../../run/shown';
import { seedsWords } from '../../text/en-campaign-seeds';

const ROLES = [
  ['degree', 'rnd'],
  ['degree-discount', 'b3'],
  ['opim', 'b2'],
  ['imm', 'b1'],
  ['greedy', 'opt'],
] as const;

/** What is drawn last lies above: methods without a guarantee come first, the campaign last. */
export function seedLines(outputs: Outputs | undefined): LineSeries[] {
  const lines: LineSeries[] = [];
  for (const [id, role] of ROLES) {
    const output = outputOf(outputs, `${id}-spread`, 'series');
    if (output && output.x.length > 0)
      lines.push({ id, label: seedsWords.lines[id], role, output, draw: drawn(output.x) });
  }
  const campaign = outputOf(outputs, 'campaign', 'series');
  if (campaign)
    lines.push({
      id: 'campaign',
      label: seedsWords.lines.campaign,
      role: 'own',
      output: campaign,
      draw: drawn(campaign.x),
    });
  return lines;
}

/** Values that belong to counts are dots, as long as they can be told apart. */
const drawn = ({ length }: Float64Array): 'line' | 'dotted-line' => (length <= 30 ? 'dotted-line' : 'line');
