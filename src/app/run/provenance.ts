import { LAB_VERSION } from '../../experiment/version';
import type { Experiment } from '../../experiment/experiment';
import type { Dataset } from '../../store/state';
import { count } from '../text/format';
import type { Shown } from './shown';

/**
 * One line under an exported picture: what made it.
 * @param page what is open
 * @param t the time it speaks of
 * @param runs whether the number of replicates is that of the picture
 */
export function provenanceLine(
  { experiment, dataset }: { experiment: Experiment; dataset: Dataset | undefined },
  t: number,
  { picture }: Shown,
  runs: boolean,
): string {
  const stamp = picture?.result?.stamp;
  return [
    `Cascade Lab ${LAB_VERSION}`,
    dataset?.title,
    `t = ${t}`,
    runs && picture && `${count(picture.done)} runs`,
    // A picture may be older than the settings.
    `seed ${stamp?.seed ?? experiment.seed}`,
    picture && `experiment ${picture.digest.slice(0, 12)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
