import { lazy, Suspense, type ComponentType } from 'react';
import { PartSwitch, partNamed } from '../../../popularity/PartSwitch';
import { resultWords } from '../../../text/en-campaign-results';
import type { CampaignView } from '../../use-campaign';
import { BestPart } from './BestPart';
import '../../../run/tabs.css';

const words = resultWords.optimum;
type PartId = keyof typeof words.parts;
type Part = ComponentType<{ campaign: CampaignView }>;

const PARTS: Readonly<Record<PartId, Part>> = {
  best: BestPart,
  rules: lazy(() => import('./RulesPart').then((m) => ({ default: m.RulesPart }))),
  bound: lazy(() => import('./PrintedBoundPart').then((m) => ({ default: m.PrintedBoundPart }))),
};
const IDS = Object.keys(PARTS) as PartId[];
const NAMED = IDS.map((id) => ({ id, label: words.parts[id] }));

/** How much there is to reach: the optimum or its bracket, other rules, and the bound that misleads. */
export function OptimumTab({ campaign }: { campaign: CampaignView }) {
  const open = partNamed(campaign.experiment.view?.tab, IDS);
  const Part = PARTS[open];
  return (
    <div className="method-tab">
      <PartSwitch tab="optimum" label={words.partsLabel} parts={NAMED} open={open} />
      <Suspense fallback={null}>
        <Part campaign={campaign} />
      </Suspense>
    </div>
  );
}
