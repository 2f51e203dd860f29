import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { degrees } from '../core/network';
import { drawnPart, type DrawnPart } from './drawn-part';
import type { NetworkViewProps } from './network-view-props';
import { NetworkStage } from './stage';
import { neighboursOf } from './walk';

/** What the canvas looks at: hovered by pointer or walked to by keyboard. */
export interface Looked {
  /** −1 none. */
  readonly node: number;
  /** An edge alone, or by keyboard one of the node's; −1 none. */
  readonly edge: number;
  readonly byKeyboard: boolean;
}

export const NOTHING: Looked = { node: -1, edge: -1, byKeyboard: false };

/** What a press on a node does beside looking: that of the mode, where the page can do it. */
export function toggleOf(
  props: Pick<NetworkViewProps, 'mode' | 'onToggleSource' | 'onToggleHidden'>,
): (node: number) => void {
  return (props.mode === 'hide' && props.onToggleHidden) || props.onToggleSource;
}

/** Whether edges can be looked at. */
export function picksEdges({ edges, describeEdge }: Pick<NetworkViewProps, 'edges' | 'describeEdge'>): boolean {
  return Boolean(edges ?? describeEdge);
}

/** Keeps the imperative stage in step with the props; each kind of change touches only what it must. */
export function useStage(
  props: NetworkViewProps,
  container: RefObject<HTMLDivElement | null>,
  looked: Looked,
  setLooked: (looked: Looked) => void,
): { stage: NetworkStage | null; part: DrawnPart; degree: Int32Array } {
  const {
    network,
    around,
    colouring,
    playhead,
    sources,
    unobserved,
    selection,
    filter,
    positions,
    insets,
    theme,
    edges,
    edgeFilter,
    captions,
  } = props;
  const part = useMemo(() => drawnPart(network, around), [network, around]);
  const degree = useMemo(() => degrees(network), [network]);
  const [stage, setStage] = useState<NetworkStage | null>(null);
  const [generation, setGeneration] = useState(0);
  const latest = useRef({ props, setLooked });
  useLayoutEffect(() => {
    latest.current = { props, setLooked };
  });

  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return;
    const now = (): NetworkViewProps => latest.current.props;
    const made = new NetworkStage(
      element,
      {
        onLook: (node, edge) => latest.current.setLooked({ node, edge, byKeyboard: false }),
        picksEdges: () => picksEdges(now()),
        onClick: (node, adds, edge) => {
          const { mode, selection: chosen, onSelect, onClickNode, onClickEdge } = now();
          if (edge >= 0) {
            onClickEdge?.(edge);
            return;
          }
          if (node < 0) {
            if (!adds && chosen.length > 0 && mode === 'look') onSelect([]);
            return;
          }
          onClickNode?.(node);
          if (mode !== 'look') toggleOf(now())(node);
          else if (!adds) onSelect([node]);
          else onSelect(chosen.includes(node) ? chosen.filter((i) => i !== node) : [...chosen, node]);
        },
        mayDrag: () => now().mode === 'look',
      },
      // A lost context comes back as a new one: build the stage anew around it, a little later.
      () => setTimeout(() => setGeneration((g) => g + 1), 100),
    );
    setStage(made);
    return () => {
      made.kill();
      setStage(null);
    };
  }, [container, generation]);

  // First of all that follows: what is set below belongs to the network on the stage.
  useLayoutEffect(() => stage?.show(network, part, degree), [stage, network, part, degree]);
  useLayoutEffect(() => stage?.setMotion(!props.reducedMotion), [stage, props.reducedMotion]);
  const { top, right, bottom, left } = insets;
  useLayoutEffect(() => stage?.setInsets({ top, right, bottom, left }), [stage, top, right, bottom, left]);
  useLayoutEffect(() => {
    if (positions) stage?.setPositions(positions);
  }, [stage, part, positions]);
  useLayoutEffect(() => stage?.setColouring(colouring), [stage, part, colouring]);
  useLayoutEffect(() => stage?.setFilter(filter), [stage, filter]);
  useLayoutEffect(() => stage?.setEdgeColours(edges ?? null), [stage, part, edges]);
  useLayoutEffect(() => stage?.setEdgeFilter(edgeFilter ?? null), [stage, edgeFilter]);
  useLayoutEffect(() => stage?.lookAtEdge(looked.edge), [stage, part, looked.edge]);
  useLayoutEffect(() => {
    const neighbours = looked.node >= 0 ? neighboursOf(network, looked.node) : [];
    stage?.setMarks({ sources, unobserved, selection, captions, centre: looked.node, neighbours });
  }, [stage, network, part, sources, unobserved, selection, captions, looked.node]);
  useEffect(() => {
    // The page sets the theme's attribute in an effect of its own, which runs after this one.
    const frame = requestAnimationFrame(() => stage?.readTheme());
    return () => cancelAnimationFrame(frame);
  }, [stage, theme]);
  useEffect(() => {
    if (!stage) return;
    const follow = (): void => stage.setPlayhead(playhead.get());
    follow();
    return playhead.subscribe(follow);
  }, [stage, playhead]);

  return { stage, part, degree };
}
