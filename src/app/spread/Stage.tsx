import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { degrees, nodeFinder, nodeLabel, type Network } from '../../core/network';
import { drawnText, type DrawnStats } from '../../network-view/drawn-part';
import { FindNode } from '../../network-view/FindNode';
import { NetworkView, type NetworkViewHandle } from '../../network-view/NetworkView';
import { Tools, type Tool } from '../../network-view/Tools';
import { useLayout } from '../../network-view/layout/use-layout';
import { lab, layoutCache, playhead, useLab } from '../../store/lab';
import { Bring } from '../import/Bring';
import { fileWantedBy } from '../import/wanted';
import { Chip } from '../ui/Chip';
import { useWidth } from '../ui/use-width';
import { helpLink } from '../help/links';
import { spreadWords } from '../text/en-spread';
import { useReducedMotion, useTheme } from '../ui/use-media';
import { edgeChoices, edgeColoursOf } from './edge-colours-of';
import { lookAtEdge, useEdgeLook } from './edge-look';
import { Headline } from './Headline';
import { hiddenNow } from './hidden-now';
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
import { SLICER } from './learners';
import type { Estimate } from './learn/estimate';
import { NetworkExport } from './NetworkExport';
import { nodeColumns } from './node-columns';
import { NodeCard } from './NodeCard';
import { Nodes } from './Nodes';
import { colourByOf, colouringOf, outputOf, type ColourBy } from './pictures';
import { StageLegend } from './StageLegend';
import type { Spread } from './use-spread';

const words = spreadWords;
const EdgeCard = lazy(() => import('./learn/EdgeCard').then((m) => ({ default: m.EdgeCard })));
/** Corners that the picture leaves free for headline, tools, legend and card. */
const INSETS = {
  wide: { top: 84, right: 64, bottom: 96, left: 28 },
  narrow: { top: 96, right: 16, bottom: 20, left: 16 },
};

const ofLearning = (by: ColourBy): boolean => by === 'learned-alpha' || by === 'alpha-error';
const NOWHERE = { network: null, key: '', nodes: [] } as const;

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
  const findRef = useRef<HTMLInputElement>(null);
  const [tool, setTool] = useState<Tool>('look');
  const [finding, setFinding] = useState(false);
  const [listing, setListing] = useState(false);
  const [drawn, setDrawn] = useState<DrawnStats>();
  // Which nodes a network too large to be drawn whole is shown around.
  const [wish, setWish] = useState<{ network: Network | null; key: string; nodes: readonly number[] }>(NOWHERE);
  const around = wish.network === network ? wish : NOWHERE;
  const theme = useTheme();
  const reducedMotion = useReducedMotion();
  const width = useWidth();
  const wanted = useLab((s) => fileWantedBy(s.dataset));
  const loading = useLab((s) => (s.dataset.type === 'loading' ? s.dataset.title : undefined));
  const selected = experiment.view?.selection;
  const layout = useLayout(network, `${dataset?.key ?? ''}${around.key}`, {
    cache: layoutCache,
    ...(around.nodes.length > 0 ? { around: around.nodes } : {}),
  });

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
  const selection = useMemo(() => {
    if (!network || !selected) return [];
    return selected.map(nodeFinder(network)).filter((node) => node >= 0);
  }, [network, selected]);

  const onSelect = useCallback(
    (nodes: readonly number[]) => {
      if (network) lab.getState().setView({ selection: nodes.map((node) => nodeLabel(network, node)) });
    },
    [network],
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
  const onToggleSource = useCallback((node: number) => lab.getState().toggleSource(node), []);
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

  useEffect(() => {
    const find = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !lab.getState().shortcuts) return;
      const at = event.target instanceof HTMLElement ? event.target : null;
      if (at?.closest('input, textarea, select, [contenteditable], [role=dialog]')) return;
      event.preventDefault();
      setFinding(true);
      requestAnimationFrame(() => findRef.current?.focus());
    };
    document.addEventListener('keydown', find);
    return () => document.removeEventListener('keydown', find);
  }, []);

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
    <>
      {wanted && (
        <div className="stage-empty">
          <p className="voice">{words.wanted(wanted)}</p>
          <Bring />
        </div>
      )}
      {network && !listing && (
        <NetworkView
          ref={view}
          network={network}
          positions={layout.positions}
          colouring={colouring}
          playhead={playhead}
          sources={marks?.sources ?? sources}
          {...(marks ? { captions: marks.captions } : {})}
          {...(unobserved ? { unobserved } : {})}
          edges={edges ?? null}
          edgeFilter={edges ? (experiment.view?.filter ?? null) : null}
          {...(edges ? { onHoverEdge } : {})}
          {...(ofLearning(by) ? { describeEdge } : {})}
          selection={selection}
          filter={edges ? null : (experiment.view?.filter ?? null)}
          mode={tool === 'seed' ? 'seed' : tool === 'hide' && learning ? 'hide' : 'look'}
          area={tool === 'lasso' || tool === 'box' ? tool : null}
          label={words.networkOnly(network.n)}
          labelAt={labelAt}
          list={<Nodes spread={spread} />}
          describeNode={describeNode}
          onHover={(node) => lab.getState().setHover(node)}
          onSelect={onSelect}
          onToggleSource={onToggleSource}
          {...(learning ? { onToggleHidden } : {})}
          onDrawn={setDrawn}
          {...(around.nodes.length > 0 ? { around: around.nodes } : {})}
          reducedMotion={reducedMotion}
          insets={width === 'narrow' ? INSETS.narrow : INSETS.wide}
          theme={theme}
        />
      )}
      {network && listing && (
        <div className="stage-list">
          <Nodes spread={spread} />
        </div>
      )}
      <div className="stage-right">
        <Tools
          tool={tool === 'hide' && !learning ? 'look' : tool}
          hides={learning}
          onTool={setTool}
          findOpen={finding}
          onFind={() => setFinding(!finding)}
          listOpen={listing}
          onList={() => setListing(!listing)}
          onZoomIn={() => view.current?.zoomIn()}
          onZoomOut={() => view.current?.zoomOut()}
          onFit={() => view.current?.fit()}
        />
        {network && dataset && !listing && (
          <NetworkExport
            view={view}
            network={network}
            title={dataset.title}
            columns={allColumns}
            t={horizon}
            learned={estimate?.outputs}
          />
        )}
      </div>
      {finding && network && (
        <div className="stage-find">
          <FindNode
            network={network}
            inputRef={findRef}
            onFind={(node) => {
              view.current?.centreOn(node);
              onSelect([node]);
            }}
            onClose={() => setFinding(false)}
          />
        </div>
      )}
      {network && !listing && (
        <Headline spread={spread} by={by} reached={reached?.y} estimate={estimate} decided={decided} />
      )}
      {network && !listing && (
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
      )}
      <div className="stage-chips">
        {loading !== undefined && <Chip>{words.loading(loading)}</Chip>}
        {layout.type === 'settling' && network && (
          <Chip>
            {words.settling(layout.fraction)}
            {layout.positions && (
              <button type="button" className="link small" onClick={layout.stop}>
                {words.stopSettling}
              </button>
            )}
          </Chip>
        )}
        {drawn && drawnText(drawn) && (
          <Chip>
            <a href={helpLink('limits')}>{drawnText(drawn)}</a>
            {drawn.drawnNodes < drawn.totalNodes && selection.length > 0 && (
              <button
                type="button"
                className="link small"
                onClick={() => setWish({ network, key: selection.join(), nodes: selection })}
              >
                {words.around}
              </button>
            )}
          </Chip>
        )}
      </div>
    </>
  );
}
