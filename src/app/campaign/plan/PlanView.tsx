import { lazy, Suspense, useEffect, useMemo } from 'react';
import { lab } from '../../../store/lab';
import { withoutPicture } from '../../run/shown';
import { planWords as words } from '../../text/en-campaign-plan';
import { frameWords } from '../../text/en-workspace';
import { Frame } from '../../ui/Frame';
import { methods } from '../../../models/push-driven-cascade/all';
import { checkValue } from '../../../core/parameters';
import { ONE_CAMPAIGN, OPTIMUM } from '../methods';
import { USUAL_BUDGET } from '../mode';
import type { CampaignView } from '../use-campaign';
import { ofOneCampaign } from './compared';
import { Results } from './Results';
import { Setup } from './Setup';
import { Stage } from './Stage';
import { Time } from './Time';
import { useReplay } from './use-replay';
import { useUsers } from './use-users';
import './plan.css';

const Explanation = lazy(() => import('./policies/Explanation').then((m) => ({ default: m.Explanation })));

/** *Whom to notify next, and what is it worth?* – policies on any network, beside the optimum or a bracket that holds it. */
export function PlanView({ campaign: given }: { campaign: CampaignView }) {
  const campaign = useCompared(given);
  const { experiment, shown, values } = campaign;
  const users = useUsers(campaign);
  const wanted = shown[ONE_CAMPAIGN].picture?.base.parameters.budget ?? values.budget;
  const pushes = Number.isInteger(Number(wanted)) ? Math.max(1, Number(wanted)) : 1;
  useReplay(pushes);
  // Methods have defaults of their own; on this page all of them have the same number of pushes.
  const silent = experiment.parameters.budget === undefined && !campaign.playing;
  useEffect(() => {
    if (!silent) return;
    lab.getState().amend((e) => ({ ...e, parameters: { budget: USUAL_BUDGET, ...e.parameters } }));
  }, [silent]);
  return (
    <Frame
      stageLabel={frameWords.stage}
      title={words.title}
      setup={<Setup campaign={campaign} />}
      stage={<Stage campaign={campaign} users={users} pushes={pushes} />}
      timeline={<Time campaign={campaign} pushes={pushes} />}
      explain={
        <div className="panel-scroll">
          <Suspense fallback={null}>
            <Explanation campaign={campaign} />
          </Suspense>
        </div>
      }
      results={<Results campaign={campaign} users={users} />}
    />
  );
}

/** Results of one campaign alone; an optimum of other pushes than those on the page – its budget is smaller – is none to compare with. */
function useCompared(campaign: CampaignView): CampaignView {
  return useMemo(() => {
    const own = campaign.shown[OPTIMUM];
    const budget = own.picture?.base.parameters.budget;
    const { parameters } = methods[OPTIMUM];
    const shown =
      budget === undefined || !checkValue('budget', parameters.budget, budget)
        ? campaign.shown
        : { ...campaign.shown, [OPTIMUM]: withoutPicture(own) };
    return { ...campaign, shown: ofOneCampaign(shown) };
  }, [campaign]);
}
