import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Timeline } from '../../plots/Timeline';
import { lab, playhead } from '../../store/lab';
import { frameWords } from '../text/en-workspace';
import { decideStageWords } from '../text/en-decide-stage';
import { spreadWords } from '../text/en-spread';
import { Frame } from '../ui/Frame';
import { Tabs } from '../ui/Tabs';
import { useReducedMotion } from '../ui/use-media';
import { useDecided } from './decide/use-decided';
import { increments } from '../run/fields';
import { estimateOf, type Estimate } from './learn/estimate';
import { outputOf } from '../run/shown';
import { colourByOf } from './pictures';
import { Setup } from './Setup';
import { Stage } from './Stage';
import { useFacts } from '../run/use-facts';
import { useSpread, type Spread } from './use-spread';

/** Loaded with the first look at the list. */
const Nodes = lazy(() => import('./Nodes').then((m) => ({ default: m.Nodes })));

const words = spreadWords;
const CompareTab = lazy(() => import('./CompareTab').then((m) => ({ default: m.CompareTab })));
const Explanation = lazy(() => import('./CompareTab').then((m) => ({ default: m.Explanation })));
const LearnTab = lazy(() => import('./learn/LearnTab').then((m) => ({ default: m.LearnTab })));
const MixtureTab = lazy(() => import('./learn/MixtureTab').then((m) => ({ default: m.MixtureTab })));
const DecideTab = lazy(() => import('./decide/DecideTab').then((m) => ({ default: m.DecideTab })));
const RunsTab = lazy(() => import('./RunsTab').then((m) => ({ default: m.RunsTab })));

const TABS = ['compare', 'learn', 'mixture', 'decide', 'runs', 'nodes'];

/** *Who is reached, and how likely?* – one run on the stage, many runs and message passing beside it. */
export default function SpreadPage() {
  const spread = useSpread();
  const facts = useFacts(spread.dataset?.network);
  useEffect(() => lab.getState().show(), []);
  usePlayOnce(spread);
  useEffect(() => () => playhead.pause(), []);
  const [chosen, setChosen] = useState<Estimate['id']>();
  const edges = spread.dataset?.network.m ?? 0;
  const estimate = useMemo(() => estimateOf(spread.learned, chosen, edges), [spread.learned, chosen, edges]);
  const decided = useDecided(spread.experiment);
  // A tab may have parts of its own: "decide/block".
  const [named] = (spread.experiment.view?.tab ?? '').split('/');
  const tab = TABS.find((id) => id === named) ?? 'compare';
  return (
    <Frame
      stageLabel={frameWords.stage}
      title={words.title}
      setup={<Setup spread={spread} />}
      stage={<Stage spread={spread} estimate={estimate} decided={decided} />}
      timeline={<Time spread={spread} />}
      explain={
        <div className="panel-scroll">
          <Suspense fallback={null}>
            <Explanation spread={spread} facts={facts} />
          </Suspense>
        </div>
      }
      results={
        <Tabs
          label={words.results}
          panelClass="panel-scroll"
          selected={tab}
          onSelect={(id) => lab.getState().turnTo(id)}
          pages={[
            {
              id: 'compare',
              label: words.compare,
              content: (
                <Suspense fallback={null}>
                  <CompareTab spread={spread} facts={facts} />
                </Suspense>
              ),
            },
            {
              id: 'learn',
              label: words.learnTab,
              content: (
                <Suspense fallback={null}>
                  <LearnTab spread={spread} estimate={estimate} onChoose={setChosen} />
                </Suspense>
              ),
            },
            {
              id: 'mixture',
              label: words.mixtureTab,
              content: (
                <Suspense fallback={null}>
                  <MixtureTab spread={spread} />
                </Suspense>
              ),
            },
            {
              id: 'decide',
              label: decideStageWords.tab,
              content: (
                <Suspense fallback={null}>
                  <DecideTab spread={spread} decided={decided} />
                </Suspense>
              ),
            },
            {
              id: 'runs',
              label: words.runsTab,
              content: (
                <Suspense fallback={null}>
                  <RunsTab spread={spread} />
                </Suspense>
              ),
            },
            {
              id: 'nodes',
              label: words.nodesTab,
              content: (
                <Suspense fallback={null}>
                  <Nodes spread={spread} narrow />
                </Suspense>
              ),
            },
          ]}
        />
      }
    />
  );
}

/** A network that comes on the stage shows its run once, from the start; readers who want no motion press Play themselves. */
function usePlayOnce({ dataset, one, experiment }: Spread): void {
  const reducedMotion = useReducedMotion();
  const played = useRef<string>(undefined);
  const key = dataset?.key;
  const ready = one.picture !== undefined && !one.stale;
  const from = experiment.view?.playhead;
  useEffect(() => {
    if (key === undefined || !ready || played.current === key) return;
    const first = played.current === undefined;
    played.current = key;
    // A link or a restored workspace names its moment; that is what was meant to be seen.
    if (first && ((from ?? 0) > 0 || playhead.get() > 0)) return;
    playhead.seek(0);
    if (!reducedMotion) playhead.play();
  }, [key, ready, from, reducedMotion]);
}

function Time({ spread }: { spread: Spread }) {
  const { one, horizon, dataset } = spread;
  const reached = outputOf(one.picture?.outputs, 'reached', 'series');
  const events = useMemo(() => {
    const times = Float64Array.from({ length: horizon + 1 }, (_, t) => t);
    return { times, counts: reached ? increments(reached.y) : new Float64Array(horizon + 1) };
  }, [reached, horizon]);
  const n = dataset?.network.n ?? 0;
  const stateText = useCallback(
    (t: number) => (reached ? words.stateText(reached.y[Math.min(reached.y.length - 1, Math.floor(t))], n) : ''),
    [reached, n],
  );
  return (
    <Timeline
      transport={playhead}
      events={events}
      unit={words.steps}
      symbol="t"
      whole
      colour={colourByOf(spread.experiment) === 'time' ? 'viridis' : 'ink'}
      stateText={stateText}
    />
  );
}
