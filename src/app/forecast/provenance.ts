/** One line under an exported picture of the page: what made it. Pure. */
import { LAB_VERSION } from '../../experiment/version';
import type { Shown } from '../run/shown';
import type { Forecast } from './use-forecast';

export function provenanceOf({ experiment }: Forecast, { picture }: Shown): string {
  const stamp = picture?.result?.stamp;
  return [
    `Cascade Lab ${LAB_VERSION}`,
    (picture?.base ?? experiment).title,
    `seed ${stamp?.seed ?? (picture?.base ?? experiment).seed}`,
    stamp?.device,
    picture && `experiment ${picture.digest.slice(0, 12)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
