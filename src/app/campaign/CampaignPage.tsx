import { lazy, Suspense, useEffect } from 'react';
import { familyOf } from '../../experiment/family';
import '../../experiment/campaign-registry';
import { datasetKey } from '../../store/datasets';
import { lab } from '../../store/lab';
import { Frame } from '../ui/Frame';
import { GAME } from './methods';
import { MOST_ON_BOARD, toPlan } from './mode';
import { useCampaign } from './use-campaign';
import '../network-page/network-page.css';

const PlayView = lazy(() => import('./play/PlayView').then((m) => ({ default: m.PlayView })));
const PlanView = lazy(() => import('./plan/PlanView').then((m) => ({ default: m.PlanView })));
/** The page while a view is loaded: its panels, empty. */
const EMPTY = <Frame setup={null} stage={null} results={null} />;

/** *Whom would you notify next?* – a game on a small board, and the planning of campaigns on any network. */
export default function CampaignPage() {
  const campaign = useCampaign();
  // On the way from another page the experiment is still of that page.
  const own = familyOf(campaign.experiment.method) === familyOf(GAME);
  useEffect(() => {
    if (own) lab.getState().show();
  }, [own]);
  // A network that came along from another page may be too large for a board.
  const { dataset } = campaign;
  // Until the network of a board is there, the one before it is still shown.
  const isIts = dataset?.key === datasetKey(campaign.experiment.inputs.network);
  const large = own && campaign.playing && isIts && dataset.network.n > MOST_ON_BOARD;
  useEffect(() => {
    // What was set for a board says nothing of such a network.
    if (large) lab.getState().amend((e) => toPlan({ ...e, parameters: { budget: 50 } }));
  }, [large]);
  return (
    <Suspense fallback={EMPTY}>
      {campaign.playing && !large ? <PlayView campaign={campaign} /> : <PlanView campaign={campaign} />}
    </Suspense>
  );
}
