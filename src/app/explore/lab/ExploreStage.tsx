import { useCallback, useMemo, useRef, useState } from 'react';
import { degreeHistogram } from '../../../core/measures';
import { nodeFinder, nodeLabel, type Network } from '../../../core/network';
import type { Colouring } from '../../../network-view/colouring';
import { drawnText, type DrawnStats } from '../../../network-view/drawn-part';
import { FindNode } from '../../../network-view/FindNode';
import { useLayout } from '../../../network-view/layout/use-layout';
import { NetworkView, type NetworkViewHandle } from '../../../network-view/NetworkView';
import { NodeList } from '../../../network-view/NodeList';
import { Tools, type Tool } from '../../../network-view/Tools';
import { lab, layoutCache, useLab } from '../../../store/lab';
import { helpLink } from '../../help/links';
import { Bring } from '../../import/Bring';
import { wantedFile } from '../../import/wanted';
import { spreadWords } from '../../text/en-spread';
import { exploreWords } from '../../text/en-explore';
import { Segmented } from '../../ui/Segmented';
import { useReducedMotion, useTheme } from '../../ui/use-media';
import { useWidth } from '../../ui/use-width';
import { cascadeName } from '../../../core/cascade';
import { colourByOf, colouringOf } from './colours';
import { ExploreLegend } from './ExploreLegend';
import { legendScale } from './legend-scale';
import { nodeColumns } from './node-columns';
import { provenanceOf } from './provenance';
import { StageChips } from './StageChips';
import { StageExport } from './StageExport';
import { StageHeadline } from './StageHeadline';
import { TreeView, type TreeHandle } from './TreeView';
import { useBeats, type Replayed } from './use-clock';
import type { Explore } from './use-explore';
import { useFindKey } from './use-find-key';
import { UserCard } from './UserCard';

const words = exploreWords.lab;
const INSETS = {
  wide: { top: 72, right: 64, bottom: 84, left: 28 },
  narrow: { top: 96, right: 16, bottom: 20, left: 16 },
};
const NOWHERE = { network: null, key: '', nodes: [] } as const;
const NO_COLOUR: Colouring = { kind: 'none' };
const NO_NODES = new Int32Array();

/** The network with the replay on it, or the spreading tree, and everything that floats over its corners. */
export function ExploreStage({ explore, replayed }: { explore: Explore; replayed: Replayed | undefined }) {
  const { network: dataset, cascades, experiment, selected, tree, replay } = explore;
  const network = dataset?.network ?? null;
  const view = useRef<NetworkViewHandle>(null);
  const treeView = useRef<TreeHandle>(null);
  const findRef = useRef<HTMLInputElement>(null);
  const [tool, setTool] = useState<Tool>('look');
  const [finding, setFinding] = useState(false);
  const [listing, setListing] = useState(false);
  const [shown, setShown] = useState<'network' | 'tree'>('network');
  const [drawn, setDrawn] = useState<DrawnStats>();
  // Which nodes a network too large to be drawn whole is shown around.
  const [wish, setWish] = useState<{ network: Network | null; key: string; nodes: readonly number[] }>(NOWHERE);
  const around = wish.network === network ? wish : NOWHERE;
  const theme = useTheme();
  const reducedMotion = useReducedMotion();
  const width = useWidth();
  const wanted = useLab(wantedFile);
  const layout = useLayout(network, `${dataset?.key ?? ''}${around.key}`, {
    cache: layoutCache,
    ...(around.nodes.length > 0 ? { around: around.nodes } : {}),
  });
  useFindKey(() => {
    setFinding(true);
    requestAnimationFrame(() => findRef.current?.focus());
  });

  const by = colourByOf(explore, replayed);
  const { matched, users, facts } = explore;
  const input = useMemo(
    () => ({ network: dataset, matched, replay, users, facts }),
    [dataset, matched, replay, users, facts],
  );
  const colouring = useMemo(() => colouringOf(by, input, replayed) ?? NO_COLOUR, [by, input, replayed]);
  const beats = useBeats(replayed);
  const topDegree = useMemo(() => (network ? Math.max(1, degreeHistogram(network).length - 1) : 1), [network]);
  const scale = useMemo(() => legendScale(colouring, replayed, topDegree), [colouring, replayed, topDegree]);
  const filter = experiment.view?.colourBy === by && scale ? (experiment.view.filter ?? null) : null;
  const names = experiment.view?.selection;
  const selection = useMemo(() => {
    if (!network || !names) return [];
    return names.map(nodeFinder(network)).filter((node) => node >= 0);
  }, [network, names]);
  const onSelect = useCallback(
    (nodes: readonly number[]) => {
      if (network) lab.getState().setView({ selection: nodes.map((node) => nodeLabel(network, node)) });
    },
    [network],
  );
  const describeNode = useCallback((node: number) => <UserCard node={node} explore={explore} />, [explore]);
  // Inferred beginnings are many and none of them is sure: only the first event is marked as a source.
  const sources = useMemo(
    () => (by !== 'cascade' || !replay ? NO_NODES : tree?.inferred ? replay.sources.subarray(0, 1) : replay.sources),
    [by, replay, tree],
  );
  const asTree =
    (shown === 'tree' || !network) &&
    tree !== undefined &&
    cascades !== undefined &&
    selected !== undefined &&
    replayed !== undefined;
  const list = network && (
    <NodeList
      network={network}
      columns={nodeColumns(explore)}
      selection={selection}
      onSelect={onSelect}
      onToggleSource={noSources}
      onHover={(node) => lab.getState().setHover(node)}
      label={spreadWords.list.title}
    />
  );
  const chooser = network && tree && selected !== undefined && (
    <Segmented
      label={words.views}
      options={[
        { value: 'network', label: words.onNetwork },
        { value: 'tree', label: words.asTree },
      ]}
      value={shown}
      onChange={setShown}
    />
  );
  return (
    <>
      {wanted !== undefined && (
        <div className="stage-empty">
          <p className="voice">{words.wanted(wanted)}</p>
          <Bring />
        </div>
      )}
      {!network && cascades?.set.userCount === 0 && !asTree && (
        <div className="stage-empty">
          <p className="voice">{words.nameless}</p>
        </div>
      )}
      {network && !listing && !asTree && (
        <NetworkView
          ref={view}
          network={network}
          positions={layout.positions}
          colouring={colouring}
          playhead={beats}
          sources={sources}
          selection={selection}
          filter={filter && scale ? scale.forPicture(filter) : null}
          mode="look"
          area={tool === 'lasso' || tool === 'box' ? tool : null}
          label={words.stageLabel(network.n)}
          list={list}
          describeNode={describeNode}
          onHover={(node) => lab.getState().setHover(node)}
          onSelect={onSelect}
          onToggleSource={noSources}
          onDrawn={setDrawn}
          {...(around.nodes.length > 0 ? { around: around.nodes } : {})}
          reducedMotion={reducedMotion}
          insets={width === 'narrow' ? INSETS.narrow : INSETS.wide}
          theme={theme}
        />
      )}
      {network && listing && !asTree && <div className="stage-list">{list}</div>}
      {asTree && (
        <TreeView
          ref={treeView}
          provenance={provenanceOf(explore)}
          set={cascades.set}
          cascade={selected}
          name={cascadeName(cascades.set, selected)}
          tree={tree}
          replayed={replayed}
        />
      )}
      <div className="stage-right">
        {network && !asTree && (
          <Tools
            tool={tool}
            onTool={setTool}
            findOpen={finding}
            onFind={() => setFinding(!finding)}
            listOpen={listing}
            onList={() => setListing(!listing)}
            onZoomIn={() => view.current?.zoomIn()}
            onZoomOut={() => view.current?.zoomOut()}
            onFit={() => view.current?.fit()}
            without={['seed']}
          />
        )}
        {(network ?? cascades) && (
          <StageExport
            view={view}
            tree={asTree ? treeView : undefined}
            explore={explore}
            pictured={!asTree && !listing}
          />
        )}
      </div>
      {finding && network && !asTree && (
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
      {!(network && listing) && !asTree && <StageHeadline explore={explore} replayed={replayed} by={by} />}
      {chooser && <div className="stage-views">{chooser}</div>}
      {network && !listing && !asTree && (
        <ExploreLegend
          explore={explore}
          replayed={replayed}
          by={by}
          colouring={colouring}
          scale={scale}
          filter={filter}
        />
      )}
      {!asTree && (
        <StageChips
          explore={explore}
          layout={layout}
          drawn={!drawn ? undefined : { text: drawnText(drawn) ?? '', help: helpLink('limits') }}
          partly={drawn !== undefined && drawn.drawnNodes < drawn.totalNodes}
          selection={selection}
          onAround={(key, nodes) => setWish({ network, key, nodes })}
        />
      )}
    </>
  );
}

const noSources = (): void => undefined;
