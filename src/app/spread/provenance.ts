import { count } from '../text/format';
import { LAB_VERSION } from '../../experiment/version';
import type { Spread } from './use-spread';

/** One line under an exported picture: what made it. */
export function provenanceOf({ sampled, experiment, dataset }: Spread, t: number): string {
  const runs = sampled.picture ? `${count(sampled.picture.done)} runs` : 'no runs';
  const digest = sampled.picture?.result?.stamp.digest;
  return [
    `Cascade Lab ${LAB_VERSION}`,
    dataset?.title,
    `t = ${t}`,
    runs,
    `seed ${experiment.seed}`,
    digest && `experiment ${digest.slice(0, 12)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
