import { lazy, Suspense, type ReactNode } from 'react';
import { lab } from '../../../store/lab';
import { planWords as words } from '../../text/en-campaign-plan';
import { Tabs } from '../../ui/Tabs';
import type { CampaignView } from '../use-campaign';
import { Nodes } from './Nodes';
import type { Users } from './users';

const PoliciesTab = lazy(() => import('./policies/PoliciesTab').then((m) => ({ default: m.PoliciesTab })));
const OptimumTab = lazy(() => import('./optimum/OptimumTab').then((m) => ({ default: m.OptimumTab })));
const LearnTab = lazy(() => import('../learn/LearnTab').then((m) => ({ default: m.LearnTab })));
const SeedsTab = lazy(() => import('../seeds/SeedsTab').then((m) => ({ default: m.SeedsTab })));

interface Props {
  campaign: CampaignView;
  users: Users | undefined;
}

/** From left to right; each is loaded when it is opened. */
const TABS: readonly { id: keyof typeof words.tabs; content: (props: Props) => ReactNode }[] = [
  { id: 'policies', content: ({ campaign }) => <PoliciesTab campaign={campaign} /> },
  { id: 'optimum', content: ({ campaign }) => <OptimumTab campaign={campaign} /> },
  { id: 'learn', content: ({ campaign }) => <LearnTab campaign={campaign} /> },
  { id: 'seeds', content: ({ campaign }) => <SeedsTab campaign={campaign} /> },
  {
    id: 'users',
    content: (props) => (
      <div className="plan-users">
        <Nodes {...props} narrow />
      </div>
    ),
  },
];

/** What the policies reach, how much there was to reach, what is learned from a log, and whom one would choose as seeds. */
export function Results(props: Props) {
  // A tab may have parts of its own: "policies/budgets".
  const [named] = (props.campaign.experiment.view?.tab ?? '').split('/');
  return (
    <Tabs
      label={words.results}
      panelClass="panel-scroll"
      selected={TABS.find(({ id }) => id === named)?.id ?? TABS[0].id}
      onSelect={(id) => lab.getState().turnTo(id)}
      pages={TABS.map(({ id, content }) => ({
        id,
        label: words.tabs[id],
        content: <Suspense fallback={null}>{content(props)}</Suspense>,
      }))}
    />
  );
}
