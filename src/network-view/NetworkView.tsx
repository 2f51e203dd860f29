import { numeral } from '../core/numerals';
import { viewWords as words } from './view-words';
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { AreaSelect } from './AreaSelect';
import { Card } from './Card';
import type { DrawnStats } from './drawn-part';
import { EdgeFacts } from './EdgeFacts';
import { stageToPng } from './export';
import { webGlAvailable } from './gl/resources';
import { instructions, NOT_OBSERVED } from './instructions';
import { KeyShape } from './KeyShape';
import type { NetworkViewProps } from './network-view-props';
import { followPlayhead } from './spoken-label';
import { SVG_LIMIT } from './svg-limit';
import { NOTHING, picksEdges, toggleOf, useStage, type Looked } from './use-stage';
import { byDegree } from './walk';
import { walkingKeys } from './walking-keys';
import './network-view.css';

export type { Colouring, Playhead } from './colouring';
export type { EdgeColours } from './edge-colours';
export type { NetworkViewHandle, NetworkViewProps } from './network-view-props';
export type { Screen } from './screen';

/** Browsers that can draw do without. */
const NoCanvas = lazy(() => import('./NoCanvas').then((m) => ({ default: m.NoCanvas })));

/** The network as a picture that can be walked, or as a list where the browser cannot draw it. */
export function NetworkView(props: NetworkViewProps) {
  const [drawable] = useState(webGlAvailable);
  if (!drawable)
    return (
      <Suspense fallback={null}>
        <NoCanvas
          network={props.network}
          list={props.list}
          sources={props.sources}
          selection={props.selection}
          onSelect={props.onSelect}
          unobserved={props.unobserved}
          onToggle={toggleOf(props)}
          hides={props.mode === 'hide' && props.onToggleHidden !== undefined}
        />
      </Suspense>
    );
  return <Canvas {...props} />;
}

function Canvas({ ref, ...props }: NetworkViewProps) {
  const helpId = useId();
  const { network, selection, onSelect, onHover, onHoverEdge, sources, unobserved } = props;
  const container = useRef<HTMLDivElement>(null);
  // What is looked at belongs to a network: another one starts with nothing.
  const [kept, setKept] = useState({ network, looked: NOTHING });
  const looked = kept.network === network ? kept.looked : NOTHING;
  const setLooked = useCallback(
    (next: Looked) =>
      setKept((now) => {
        const same =
          now.network === network &&
          now.looked.node === next.node &&
          now.looked.edge === next.edge &&
          now.looked.byKeyboard === next.byKeyboard;
        return same ? now : { network, looked: next };
      }),
    [network],
  );
  const { stage, part, degree } = useStage(props, container, looked, setLooked);
  const { node: shownNode, edge: shownEdge } = looked;
  const ranks = useMemo(() => byDegree(part.nodes, degree), [part, degree]);

  const { label, labelAt, labelStep, playhead } = props;
  useLayoutEffect(
    () =>
      followPlayhead(
        playhead,
        (step) => labelAt?.(step) ?? label,
        (name) => container.current?.setAttribute('aria-label', name),
        labelStep,
      ),
    [playhead, label, labelAt, labelStep],
  );

  const heard = useRef({ onHover, onHoverEdge });
  useLayoutEffect(() => {
    heard.current = { onHover, onHoverEdge };
  });
  useEffect(() => heard.current.onHover?.(shownNode < 0 ? null : shownNode), [shownNode]);
  useEffect(() => heard.current.onHoverEdge?.(shownEdge < 0 ? null : shownEdge), [shownEdge]);

  const stats = useCallback(
    (): DrawnStats => ({
      drawnNodes: part.nodes.length,
      drawnEdges: part.edges.length,
      totalNodes: network.n,
      totalEdges: network.m,
    }),
    [part, network],
  );
  const { onDrawn } = props;
  useEffect(() => onDrawn?.(stats()), [onDrawn, stats]);
  useImperativeHandle(
    ref,
    () => ({
      fit: () => stage?.fit(true),
      zoomIn: () => stage?.camera.zoom(1.5),
      zoomOut: () => stage?.camera.zoom(1 / 1.5),
      centreOn: (node) => {
        stage?.centreOn(node);
        setLooked({ node, edge: -1, byKeyboard: true });
      },
      lookAtEdge: (edge) => {
        setLooked(edge === null ? NOTHING : { node: -1, edge, byKeyboard: false });
        if (edge !== null) stage?.revealEdge(edge);
      },
      toPng: (scale) => (stage ? stageToPng(stage, scale) : Promise.reject(new Error(words.notDrawn))),
      toSvg: async () => {
        if (!stage) throw new Error(words.notDrawn);
        if (part.nodes.length > SVG_LIMIT) throw new RangeError(words.tooManyForSvg(numeral(SVG_LIMIT)));
        const { toSvg } = await import('./to-svg');
        return toSvg({
          network,
          nodes: part.nodes,
          edges: part.edges,
          at: (i) => stage.screenOf(i),
          radius: (i) => stage.radius(i),
          ...stage.dimensions(),
          degree,
          colouring: props.colouring,
          playhead: props.playhead.get(),
          sources: new Set(sources),
          unobserved: new Set(unobserved),
          selection: new Set(selection),
          edgeColours: props.edges ?? null,
          edgeFilter: props.edgeFilter ?? null,
          size: stage.scene.size,
          side: stage.side(),
          palette: stage.palette,
          title: props.label,
        });
      },
      stats,
    }),
    [
      stage,
      stats,
      setLooked,
      part,
      degree,
      network,
      props.colouring,
      props.playhead,
      props.label,
      props.edges,
      props.edgeFilter,
      unobserved,
      sources,
      selection,
    ],
  );

  const edgesToo = picksEdges(props);
  const keys = walkingKeys({ props, stage, looked, setLooked, ranks, picksEdges: edgesToo, toggle: toggleOf(props) });
  const hidden = useMemo(() => new Set(unobserved), [unobserved]);
  const describe = (): ReactNode =>
    shownEdge >= 0 ? (
      (props.describeEdge?.(shownEdge) ?? (
        <EdgeFacts network={network} edge={shownEdge} colours={props.edges ?? undefined} />
      ))
    ) : (
      <>
        {props.describeNode(shownNode)}
        {hidden.has(shownNode) ? (
          <p className="mark">
            <KeyShape shape="unobserved" />
            {NOT_OBSERVED}
          </p>
        ) : null}
      </>
    );

  const surface = {
    role: 'application',
    tabIndex: 0,
    'aria-label': props.label,
    'aria-describedby': helpId,
    onKeyDown: keys,
    onBlur: () => looked.byKeyboard && setLooked(NOTHING),
  };
  return (
    <div
      className="network-view"
      data-mode={props.mode}
      data-pointing={shownNode >= 0 || (shownEdge >= 0 && props.onClickEdge) ? true : undefined}
    >
      <div ref={container} className="canvas" {...surface} />
      <p id={helpId} className="vh">
        {instructions({ hides: props.mode === 'hide' && props.onToggleHidden !== undefined, edges: edgesToo })}
      </p>
      {stage && props.overlay?.(stage)}
      {props.area && stage ? (
        <AreaSelect
          shape={props.area}
          stage={stage}
          onDone={(nodes, adds) => onSelect(adds ? [...new Set([...selection, ...nodes])] : nodes)}
        />
      ) : null}
      {(shownNode >= 0 || shownEdge >= 0) && !props.withoutCard ? (
        <Card playhead={props.playhead} describe={describe} spoken={looked.byKeyboard} />
      ) : null}
    </div>
  );
}
