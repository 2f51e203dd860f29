import { lazy, Suspense, useCallback, useEffect, useMemo, useRef } from 'react';
import { degrees } from '../../core/network';
import type { NetworkViewHandle } from '../../network-view/NetworkView';
import { lab } from '../../store/lab';
import { NetworkExport } from '../export/NetworkExport';
import { NetworkStage } from '../network-page/NetworkStage';
import { outputOf } from '../run/shown';
import { spreadWords } from '../text/en-spread';
import {
  DECIDE_COLOURS,
  decidedChoices,
  decidedEdges,
  decidedFor,
  decidedMarks,
  decidedNodes,
  decidedOf,
} from './decide/on-stage';
import type { Decided } from './decide/use-decided';
import { edgeChoices, edgeColoursOf } from './edge-colours-of';
import { lookAtEdge, useEdgeLook } from './edge-look';
import { Headline } from './Headline';
import { hiddenNow } from './hidden-now';
import { alphaEntries } from './learn/alpha-entries';
import type { Estimate } from './learn/estimate';
import { SLICER } from './learners';
import { nodeColumns } from './node-columns';
import { NodeCard } from './NodeCard';
import { colourByOf, colouringOf, type ColourBy } from './pictures';
import { StageLegend } from './StageLegend';
import type { Spread } from './use-spread';

/** Loaded with the first look at the list. */
const Nodes = lazy(() => import('./Nodes').then((m) => ({ default: m.Nodes })));

const words = spreadWords;
const EdgeCard = lazy(() => import('./learn/EdgeCard').then((m) => ({ default: m.EdgeCard })));

const ofLearning = (by: ColourBy): boolean => by === 'learned-alpha' || by === 'alpha-error';

interface Props {
  spread: Spread;
  estimate: Estimate | undefined;
  decided: Decided;
}

/** The network, with everything that floats over its corners. */
export function Stage({ spread, estimate, decided }: Props) {
  const { dataset, experiment, one, sampled, passed, horizon, sources } = spread;
  const network = dataset?.network ?? null;
  const view = useRef<NetworkViewHandle>(null);

  const choices = [...edgeChoices(estimate?.outputs), ...(network ? decidedChoices(decided, network) : [])];
  const wantedBy = colourByOf(experiment);
  // What was learned or decided has colours only where there are numbers for it.
  const conditional = ofLearning(wantedBy) || DECIDE_COLOURS.includes(wantedBy);
  const by = conditional && !choices.includes(wantedBy) ? 'time' : wantedBy;
  const answer = decidedFor(by, decided)?.picture?.outputs;
  const edges = useMemo(
    () => decidedEdges(by, answer) ?? edgeColoursOf(by, estimate?.outputs),
    [by, answer, estimate?.outputs],
  );
  const marks = useMemo(() => decidedMarks(by, answer), [by, answer]);
  const learning = spread.learners.length > 0;
  const { hiddenShare, hiddenNodes } = spread.values;
  const { seed } = experiment;
  const hidden = useMemo(
    () => (network && learning ? hiddenNow(network, { hiddenShare, hiddenNodes }, seed) : undefined),
    [network, learning, hiddenShare, hiddenNodes, seed],
  );
  const unobserved = marks?.unobserved ?? hidden;
  const look = useEdgeLook();
  useEffect(() => {
    if (look.at === 'results') view.current?.lookAtEdge(look.edge);
  }, [look]);
  const [o, s, p] = [one.picture?.outputs, sampled.picture?.outputs, passed.picture?.outputs];
  // Only what the colours need: partial pictures of other methods must not paint the stage again.
  const [sUsed, pUsed] = [
    by === 'monte-carlo' || by === 'difference' ? s : undefined,
    by === 'message-passing' || by === 'difference' ? p : undefined,
  ];
  const colouring = useMemo(
    () => decidedNodes(by, answer) ?? colouringOf(by, o, sUsed, pUsed, horizon),
    [by, answer, o, sUsed, pUsed, horizon],
  );
  const onHoverEdge = useCallback((edge: number | null) => lookAtEdge(edge, 'network'), []);
  const onToggleHidden = useCallback((node: number) => lab.getState().toggleHidden(node), []);
  const describeEdge = useCallback(
    (edge: number) =>
      network && estimate && edge < network.m ? (
        <Suspense fallback={null}>
          <EdgeCard edge={edge} network={network} estimate={estimate} />
        </Suspense>
      ) : null,
    [network, estimate],
  );
  const describeNode = useCallback(
    (node: number) =>
      network ? (
        <NodeCard
          node={node}
          network={network}
          one={o}
          sampled={s}
          passed={p}
          learned={estimate?.id === SLICER ? estimate.outputs : undefined}
          hidden={hidden?.includes(node) ?? false}
          runs={sampled.picture?.done}
          decided={decidedOf(by, answer, node)}
        />
      ) : null,
    [network, o, s, p, estimate, hidden, sampled.picture?.done, by, answer],
  );

  const allColumns = (): ReturnType<typeof nodeColumns> =>
    network ? nodeColumns(degrees(network), sources, o, s, p, horizon) : [];
  const reached = outputOf(o, 'reached', 'series');
  const reachedBy = reached?.y;
  const n = network?.n ?? 0;
  const labelAt = useCallback(
    (t: number) =>
      reachedBy ? words.network(n, reachedBy[Math.min(t, reachedBy.length - 1)], t) : words.networkOnly(n),
    [n, reachedBy],
  );
  return (
    <NetworkStage
      dataset={dataset}
      experiment={experiment}
      view={view}
      hides={learning}
      picture={{
        colouring,
        sources: marks?.sources ?? sources,
        ...(marks ? { captions: marks.captions } : {}),
        ...(unobserved ? { unobserved } : {}),
        edges: edges ?? null,
        edgeFilter: edges ? (experiment.view?.filter ?? null) : null,
        ...(edges ? { onHoverEdge } : {}),
        ...(ofLearning(by) ? { describeEdge } : {}),
        filter: edges ? null : (experiment.view?.filter ?? null),
        label: words.networkOnly(n),
        labelAt,
        describeNode,
        ...(learning ? { onToggleHidden } : {}),
      }}
      list={
        <Suspense fallback={null}>
          <Nodes spread={spread} />
        </Suspense>
      }
      exports={
        network &&
        dataset && (
          <NetworkExport
            view={view}
            network={network}
            title={dataset.title}
            columns={allColumns}
            t={horizon}
            more={(name) => alphaEntries(network, estimate?.outputs, name)}
          />
        )
      }
      over={
        network && (
          <>
            <Headline spread={spread} by={by} reached={reached?.y} estimate={estimate} decided={decided} />
            <StageLegend
              by={by}
              colouring={colouring}
              network={network}
              horizon={horizon}
              filter={experiment.view?.filter ?? null}
              hasDifference={Boolean(s && p)}
              edges={edges}
              choices={choices}
              hidden={(unobserved?.length ?? 0) > 0}
            />
          </>
        )
      }
    />
  );
}
