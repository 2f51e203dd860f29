/** One line under an exported picture of the tab: what made it. Pure. */
import { LAB_VERSION } from '../../../experiment/version';
import type { Shown } from '../../run/shown';
import type { CampaignView } from '../use-campaign';

export function provenanceOf({ experiment, dataset }: CampaignView, { picture }: Shown): string {
  return [
    `Cascade Lab ${LAB_VERSION}`,
    dataset?.title,
    `seed ${picture?.result?.stamp.seed ?? experiment.seed}`,
    picture && `experiment ${picture.digest.slice(0, 12)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
