/**
 * Computes one share of an experiment and writes it as a part.
 */
import { digestExperiment } from '../../experiment/digest';
import { registry } from '../../experiment/lab-registry';
import { LAB_VERSION } from '../../experiment/version';
import { writeLine } from '../json-lines';
import type { LoadedLab } from '../loaded-lab';
import { runPoint, writeResult } from '../loaded-lab';
import type { Streams } from '../streams';
import { PART_FORMAT, digestLines, writeBlock, writePartLine } from './part-file';
import { planShare, sayShare, type Share } from './share';

/** Exit code: 0 done, 130 stopped, with a part that is not complete. Rejects with LabError. */
export async function runShare(lab: LoadedLab, share: Share, streams: Streams): Promise<number> {
  const { experiment, lines } = lab;
  const { units, pieces } = await planShare(experiment, lab, registry, share);
  const { out, err } = streams;
  err(`Share ${sayShare(share)}: ${(units.to - units.from).toLocaleString('en')} of ${say(units.total, 'unit')}\n`);
  const digest = digestExperiment(experiment, registry);
  const data = digestLines(lines);
  const split = pieces.some(({ blocks }) => blocks !== undefined);
  const about = { format: PART_FORMAT, lab: LAB_VERSION, digest, share: sayShare(share), units, data, blocks: split };
  writePartLine({ part: { ...about, experiment } }, out);
  for (const line of lines) writeLine(line, out);
  for (const { number, point, blocks } of pieces) {
    writePartLine({ piece: { number, ...(blocks ? { blocks } : {}) } }, out);
    const take = (index: number, part: unknown): void => writeBlock(index, part, out);
    const { stopped, result } = await runPoint(lab, point, streams, blocks ? { blocks: { ...blocks, take } } : {});
    if (stopped || !result) return 130;
    if (!blocks) writeResult(point, result, out);
    else writePartLine({ computed: { engine: result.stamp.engine, wallMs: result.stamp.wallMs } }, out);
  }
  writePartLine({ end: { units: units.to - units.from } }, out);
  return 0;
}

const say = (count: number, what: string): string => `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
