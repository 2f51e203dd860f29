/** One line under an exported picture of the page: what made it. Pure. */
import { LAB_VERSION } from '../../experiment/version';
import type { Shown } from '../run/shown';
import type { Forecast } from './use-forecast';
import { provenanceWords as provenance } from '../text/en-provenance';

export function provenanceOf({ experiment }: Forecast, { picture }: Shown): string {
  const stamp = picture?.result?.stamp;
  return [
    provenance.lab(LAB_VERSION),
    (picture?.base ?? experiment).title,
    provenance.seed(stamp?.seed ?? (picture?.base ?? experiment).seed),
    stamp?.device,
    picture && provenance.experiment(picture.digest),
  ]
    .filter(Boolean)
    .join(' · ');
}
