import { lazy, Suspense, type ComponentType } from 'react';
import { PartSwitch, partNamed } from '../../../popularity/PartSwitch';
import { resultWords as words } from '../../../text/en-campaign-results';
import type { CampaignView } from '../../use-campaign';
import { ComparePart } from './ComparePart';
import '../../../run/tabs.css';

type PartId = keyof typeof words.parts;
type Part = ComponentType<{ campaign: CampaignView }>;

const PARTS: Readonly<Record<PartId, Part>> = {
  compare: ComparePart,
  budgets: lazy(() => import('./BudgetsPart').then((m) => ({ default: m.BudgetsPart }))),
  one: lazy(() => import('./OneCampaignPart').then((m) => ({ default: m.OneCampaignPart }))),
};
const IDS = Object.keys(PARTS) as PartId[];
const NAMED = IDS.map((id) => ({ id, label: words.parts[id] }));

/** The policies: side by side at this budget, over budgets, and in one campaign. */
export function PoliciesTab({ campaign }: { campaign: CampaignView }) {
  const open = partNamed(campaign.experiment.view?.tab, IDS);
  const Part = PARTS[open];
  return (
    <div className="method-tab">
      <PartSwitch tab="policies" label={words.partsLabel} parts={NAMED} open={open} />
      <Suspense fallback={null}>
        <Part campaign={campaign} />
      </Suspense>
    </div>
  );
}
