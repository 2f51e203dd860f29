/** One line under an exported picture of the tab: what made it. Pure. */
import { said } from '../../../core/language';
import { LAB_VERSION } from '../../../experiment/version';
import type { Shown } from '../../run/shown';
import type { CampaignView } from '../use-campaign';
import { provenanceWords as provenance } from '../../text/en-provenance';

export function provenanceOf({ experiment, dataset }: CampaignView, { picture }: Shown): string {
  return [
    provenance.lab(LAB_VERSION),
    dataset && said(dataset.title),
    provenance.seed(picture?.result?.stamp.seed ?? experiment.seed),
    picture && provenance.experiment(picture.digest),
  ]
    .filter(Boolean)
    .join(' · ');
}
