import { said } from '../../core/language';
import { LAB_VERSION } from '../../experiment/version';
import type { Experiment } from '../../experiment/experiment';
import type { Dataset } from '../../store/state';
import type { Shown } from './shown';
import { provenanceWords as provenance } from '../text/en-provenance';

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
    provenance.lab(LAB_VERSION),
    dataset && said(dataset.title),
    `t = ${t}`,
    runs && picture && provenance.runs(picture.done),
    // A picture may be older than the settings.
    provenance.seed(stamp?.seed ?? experiment.seed),
    picture && provenance.experiment(picture.digest),
  ]
    .filter(Boolean)
    .join(' · ');
}
