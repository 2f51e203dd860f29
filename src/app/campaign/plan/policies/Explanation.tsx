import { useMemo } from 'react';
import { ExplainCurve } from '../../../../plots/ExplainCurve';
import { glossaryLink } from '../../../help/links';
import type { CampaignView } from '../../use-campaign';
import { explainPlan } from './explain';
import { planFactsOf } from './facts';

/** What the numbers mean, in two to five sentences. Nothing is said of pictures that are out of date. */
export function Explanation({ campaign }: { campaign: CampaignView }) {
  const { shown, ticked, values } = campaign;
  const paragraphs = useMemo(() => explainPlan(planFactsOf({ shown, ticked, values })), [shown, ticked, values]);
  return (
    <ExplainCurve
      paragraphs={paragraphs.length === 0 ? [] : [paragraphs.flatMap((p, i) => (i === 0 ? p : [' ', ...p]))]}
      glossary={glossaryLink}
    />
  );
}
