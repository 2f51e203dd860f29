import { count } from '../text/format';
import { LAB_VERSION } from '../../experiment/version';
import type { Spread } from './use-spread';

/** One line under an exported picture: what made it. `shown`: the run that is drawn, Monte Carlo's where several are. */
export function provenanceOf({ sampled, experiment, dataset }: Spread, t: number, shown = sampled): string {
  const { picture } = shown;
  const stamp = picture?.result?.stamp;
  return [
    `Cascade Lab ${LAB_VERSION}`,
    dataset?.title,
    `t = ${t}`,
    shown === sampled && picture && `${count(picture.done)} runs`,
    // A picture may be older than the settings.
    `seed ${stamp?.seed ?? experiment.seed}`,
    picture && `experiment ${picture.digest.slice(0, 12)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
