import { said } from '../../core/language';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { nodeFinder, nodeLabel, type Network } from '../../core/network';
import { drawnText, type DrawnStats } from '../../network-view/drawn-part';
import { FindNode } from '../../network-view/FindNode';
import { NetworkView, type NetworkViewHandle } from '../../network-view/NetworkView';
import type { Insets } from '../../network-view/camera';
import type { NetworkViewProps } from '../../network-view/network-view-props';
import { Tools, type Tool } from '../../network-view/Tools';
import { useLayout } from '../../network-view/layout/use-layout';
import type { Experiment } from '../../experiment/experiment';
import { lab, layoutCache, playhead, useLab } from '../../store/lab';
import type { Dataset } from '../../store/state';
import { helpLink } from '../help/links';
import { Bring } from '../import/Bring';
import { fileWantedBy } from '../import/wanted';
import { runWords } from '../text/en-run';
import { Chip } from '../ui/Chip';
import { useReducedMotion, useTheme } from '../ui/use-media';
import { useWidth } from '../ui/use-width';
import './network-page.css';

const words = runWords;
/** Corners that the picture leaves free for headline, tools, legend and card. */
const INSETS = {
  wide: { top: 84, right: 64, bottom: 96, left: 28 },
  narrow: { top: 96, right: 16, bottom: 20, left: 16 },
};
/** Between the picture and what stands over its foot. */
const GAP = 12;
const above = (insets: Insets, foot: number): Insets => ({ ...insets, bottom: Math.max(insets.bottom, foot + GAP) });
const roomier = ({ top, right, bottom, left }: Insets, by: number): Insets => ({
  top: top + by,
  right: right + by,
  bottom: bottom + by,
  left: left + by,
});
const NOWHERE = { network: null, key: '', nodes: [] } as const;

type OfThePage = Pick<
  NetworkViewProps,
  | 'captions'
  | 'colouring'
  | 'describeEdge'
  | 'describeNode'
  | 'edgeFilter'
  | 'edges'
  | 'filter'
  | 'label'
  | 'labelAt'
  | 'onHoverEdge'
  | 'onToggleHidden'
  | 'overlay'
  | 'sources'
  | 'unobserved'
>;

interface Props {
  dataset: Dataset | undefined;
  experiment: Experiment;
  /** What the page draws on the network, and what it says of a node. */
  picture: OfThePage;
  view: RefObject<NetworkViewHandle | null>;
  /** The nodes as a table, in place of the picture. */
  list: ReactNode;
  /** Large number and legend; they stand over the picture alone. */
  over: ReactNode;
  /** The menu that takes the network away. */
  exports: ReactNode;
  /** Whether nodes can be hidden from the data; they are with `onToggleHidden`. */
  hides?: boolean;
  /** Where it starts from, on pages that call it otherwise than sources. */
  onToggleStart?: (node: number) => void;
  /** More room at the edges, for what a page draws beyond the nodes. */
  room?: number;
  /** Height of what stands over the foot of the picture, where that may be more than a line. */
  foot?: number;
}

/** The network of a page, with everything that floats over its corners: tools, search, list, what is loading, how much is drawn. */
export function NetworkStage({
  dataset,
  experiment,
  picture,
  view,
  list,
  over,
  exports,
  hides = false,
  onToggleStart,
  room = 0,
  foot = 0,
}: Props) {
  const network: Network | null = dataset?.network ?? null;
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
  const loading = useLab((s) => (s.dataset.type === 'loading' ? said(s.dataset.title) : undefined));
  const selected = experiment.view?.selection;
  const layout = useLayout(network, `${dataset?.key ?? ''}${around.key}`, {
    cache: layoutCache,
    ...(around.nodes.length > 0 ? { around: around.nodes } : {}),
  });
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
  const toggleSource = useCallback((node: number) => lab.getState().toggleSource(node), []);
  const onToggleSource = onToggleStart ?? toggleSource;

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
          {...picture}
          ref={view}
          network={network}
          positions={layout.positions}
          playhead={playhead}
          selection={selection}
          mode={tool === 'seed' ? 'seed' : tool === 'hide' && hides ? 'hide' : 'look'}
          area={tool === 'lasso' || tool === 'box' ? tool : null}
          list={list}
          onHover={(node) => lab.getState().setHover(node)}
          onSelect={onSelect}
          onToggleSource={onToggleSource}
          onDrawn={setDrawn}
          {...(around.nodes.length > 0 ? { around: around.nodes } : {})}
          reducedMotion={reducedMotion}
          insets={roomier(above(width === 'narrow' ? INSETS.narrow : INSETS.wide, foot), room)}
          theme={theme}
        />
      )}
      {network && listing && <div className="stage-list">{list}</div>}
      <div className="stage-right">
        <Tools
          tool={tool === 'hide' && !hides ? 'look' : tool}
          hides={hides}
          onTool={setTool}
          findOpen={finding}
          onFind={() => setFinding(!finding)}
          listOpen={listing}
          onList={() => setListing(!listing)}
          onZoomIn={() => view.current?.zoomIn()}
          onZoomOut={() => view.current?.zoomOut()}
          onFit={() => view.current?.fit()}
        />
        {network && !listing && exports}
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
      {network && !listing && over}
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
