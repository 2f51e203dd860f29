import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import { familyOf } from '../../experiment/family';
import { lab, playhead } from '../../store/lab';
import { frameWords } from '../text/en-workspace';
import { influenceWords } from '../text/en-influence';
import { Frame } from '../ui/Frame';
import { Tabs } from '../ui/Tabs';
import { MONTE_CARLO } from './methods';
import { Nodes } from './Nodes';
import { Setup } from './Setup';
import { Stage } from './Stage';
import { Time } from './Time';
import { useInfluence, type Influence } from './use-influence';
import './influence.css';

const words = influenceWords;
const CompareTab = lazy(() => import('./compare/CompareTab').then((m) => ({ default: m.CompareTab })));
const OneRunTab = lazy(() => import('./run/OneRunTab').then((m) => ({ default: m.OneRunTab })));
const LearnTab = lazy(() => import('./learn/LearnTab').then((m) => ({ default: m.LearnTab })));
const PlanTab = lazy(() => import('./plan/PlanTab').then((m) => ({ default: m.PlanTab })));
const SweepTab = lazy(() => import('./sweep/SweepTab').then((m) => ({ default: m.SweepTab })));
const Explanation = lazy(() => import('./compare/Explanation').then((m) => ({ default: m.Explanation })));

interface InfluenceTab {
  id: string;
  label: string;
  component: ComponentType<{ influence: Influence }>;
}

/** The results, from left to right; each is loaded when it is opened. */
const TABS: readonly InfluenceTab[] = [
  { id: 'compare', label: words.compare, component: CompareTab },
  { id: 'run', label: words.runTab, component: OneRunTab },
  { id: 'learn', label: words.learnTab, component: LearnTab },
  { id: 'plan', label: words.planTab, component: PlanTab },
  { id: 'sweep', label: words.sweepTab, component: SweepTab },
  { id: 'nodes', label: words.nodesTab, component: NodesTab },
];

/** *How many by time t, in continuous time?* – probabilities on the stage, curves of several methods beside it. */
export default function InfluencePage() {
  const influence = useInfluence();
  const { method, view } = influence.experiment;
  // On the way from another page the experiment is still of that page.
  const own = familyOf(method) === familyOf(MONTE_CARLO);
  useEffect(() => {
    if (own) lab.getState().show();
  }, [own]);
  useEffect(() => () => playhead.pause(), []);
  // A tab may have parts of its own: "learn/held-out".
  const [named] = (view?.tab ?? '').split('/');
  const tab = TABS.find(({ id }) => id === named) ?? TABS[0];
  return (
    <Frame
      stageLabel={frameWords.stage}
      title={words.title}
      setup={<Setup influence={influence} />}
      stage={<Stage influence={influence} />}
      timeline={<Time influence={influence} />}
      explain={
        <div className="panel-scroll">
          <Suspense fallback={null}>
            <Explanation influence={influence} />
          </Suspense>
        </div>
      }
      results={
        <Tabs
          label={words.results}
          panelClass="panel-scroll"
          selected={tab.id}
          onSelect={(id) => lab.getState().turnTo(id)}
          pages={TABS.map(({ id, label, component: Component }) => ({
            id,
            label,
            content: (
              <Suspense fallback={null}>
                <Component influence={influence} />
              </Suspense>
            ),
          }))}
        />
      }
    />
  );
}

function NodesTab({ influence }: { influence: Influence }) {
  return <Nodes influence={influence} narrow />;
}
