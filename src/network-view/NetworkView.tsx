import {
  useCallback,
  type KeyboardEvent,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { AreaSelect } from './AreaSelect';
import type { DrawnStats } from './drawn-part';
import { stageToPng } from './export';
import { webGlAvailable } from './gl/resources';
import { keyAction } from './keys';
import { NoCanvas } from './NoCanvas';
import type { NetworkViewProps } from './network-view-props';
import { NodeCard } from './NodeCard';
import { followPlayhead } from './spoken-label';
import { SVG_LIMIT, toSvg } from './to-svg';
import { useStage, type Looked } from './use-stage';
import { byDegree, neighboursOf, neighbourTowards, type Direction } from './walk';
import './network-view.css';

export type { Colouring, Playhead } from './colouring';
export type { NetworkViewHandle, NetworkViewProps } from './network-view-props';

const NOTHING: Looked = { node: -1, byKeyboard: false };
const INSTRUCTIONS =
  'Arrow keys walk to the nearest neighbour in that direction, N and Shift N by degree. Space selects, Enter makes or removes a source. ' +
  'Control and arrows move the view, plus, minus and 0 zoom and fit.';

/** The network as a picture that can be walked, or as a list where the browser cannot draw it. */
export function NetworkView(props: NetworkViewProps) {
  const [drawable] = useState(webGlAvailable);
  if (!drawable)
    return (
      <NoCanvas
        network={props.network}
        list={props.list}
        sources={props.sources}
        selection={props.selection}
        onSelect={props.onSelect}
        onToggleSource={props.onToggleSource}
      />
    );
  return <Canvas {...props} />;
}

function Canvas({ ref, ...props }: NetworkViewProps) {
  const helpId = useId();
  const { network, selection, onSelect, onToggleSource, onHover, sources } = props;
  const container = useRef<HTMLDivElement>(null);
  // What is looked at belongs to a network: another one starts with nothing.
  const [kept, setKept] = useState({ network, looked: NOTHING });
  const looked = kept.network === network ? kept.looked : NOTHING;
  const setLooked = useCallback((next: Looked) => setKept({ network, looked: next }), [network]);
  const { stage, part, degree } = useStage(props, container, looked, setLooked);
  const shownNode = looked.node;
  const ranks = useMemo(() => byDegree(part.nodes, degree), [part, degree]);

  const { label, labelAt, playhead } = props;
  useLayoutEffect(
    () =>
      followPlayhead(
        playhead,
        (step) => labelAt?.(step) ?? label,
        (name) => container.current?.setAttribute('aria-label', name),
      ),
    [playhead, label, labelAt],
  );

  const heard = useRef(onHover);
  useLayoutEffect(() => {
    heard.current = onHover;
  });
  useEffect(() => heard.current?.(shownNode < 0 ? null : shownNode), [shownNode]);

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
        setLooked({ node, byKeyboard: true });
      },
      toPng: (scale) => (stage ? stageToPng(stage, scale) : Promise.reject(new Error('The network is not drawn yet.'))),
      toSvg: () => {
        if (!stage) throw new Error('The network is not drawn yet.');
        if (part.nodes.length > SVG_LIMIT)
          throw new RangeError(`An SVG holds at most ${SVG_LIMIT} nodes; take the PNG.`);
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
          unobserved: new Set(props.unobserved),
          selection: new Set(selection),
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
      props.unobserved,
      sources,
      selection,
    ],
  );

  const go = (node: number): void => {
    setLooked({ node, byKeyboard: true });
    stage?.camera.reveal(stage.screenOf(node));
  };
  const start = (): number => (shownNode >= 0 ? shownNode : (selection[0] ?? sources[0] ?? ranks[0] ?? -1));
  const walk = (direction: Direction): void => {
    if (!stage) return;
    if (shownNode < 0) return go(start());
    const upwards: Record<Direction, Direction> = { left: 'left', right: 'right', up: 'down', down: 'up' };
    const next = neighbourTowards(stage.placed, shownNode, neighboursOf(network, shownNode), upwards[direction]);
    if (next >= 0) go(next);
  };
  const keys = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget || !stage || network.n === 0) return;
    const action = keyAction(event);
    if (!action) return;
    switch (action.type) {
      case 'walk':
        walk(action.direction);
        break;
      case 'rank': {
        const at = ranks.indexOf(shownNode);
        go(ranks[at < 0 ? 0 : (at + action.by + ranks.length) % ranks.length]);
        break;
      }
      case 'pan':
        stage.camera.pan(action.dx, action.dy);
        break;
      case 'zoom':
        stage.camera.zoom(action.factor);
        break;
      case 'fit':
        stage.fit(true);
        break;
      case 'toggle-source':
        if (shownNode < 0) return;
        onToggleSource(shownNode);
        break;
      case 'select':
        if (shownNode < 0) return;
        onSelect([shownNode]);
        break;
      case 'select-more':
        if (shownNode < 0) return;
        onSelect(selection.includes(shownNode) ? selection.filter((i) => i !== shownNode) : [...selection, shownNode]);
        break;
      case 'leave':
        if (shownNode < 0) return;
        setLooked(NOTHING);
        break;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const surface = {
    role: 'application',
    tabIndex: 0,
    'aria-label': props.label,
    'aria-describedby': helpId,
    onKeyDown: keys,
    onBlur: () => looked.byKeyboard && setLooked(NOTHING),
  };
  return (
    <div className="network-view" data-mode={props.mode} data-pointing={shownNode >= 0 || undefined}>
      <div ref={container} className="canvas" {...surface} />
      <p id={helpId} className="vh">
        {INSTRUCTIONS}
      </p>
      {props.area && stage ? (
        <AreaSelect
          shape={props.area}
          stage={stage}
          onDone={(nodes, adds) => onSelect(adds ? [...new Set([...selection, ...nodes])] : nodes)}
        />
      ) : null}
      {shownNode >= 0 && !props.withoutCard ? (
        <NodeCard
          node={shownNode}
          playhead={props.playhead}
          describeNode={props.describeNode}
          spoken={looked.byKeyboard}
        />
      ) : null}
    </div>
  );
}
