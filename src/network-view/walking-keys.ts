import type { KeyboardEvent } from 'react';
import { keyAction, type KeyAction } from './keys';
import type { NetworkViewProps } from './network-view-props';
import type { NetworkStage } from './stage';
import { NOTHING, type Looked } from './use-stage';
import { edgesOf, neighboursOf, neighbourTowards, type Direction } from './walk';

export interface Walking {
  readonly props: NetworkViewProps;
  readonly stage: NetworkStage | null;
  readonly looked: Looked;
  setLooked(looked: Looked): void;
  /** Nodes by falling degree. */
  readonly ranks: Int32Array;
  /** Whether edges can be looked at. */
  readonly picksEdges: boolean;
  /** What Enter does to a node. */
  toggle(node: number): void;
}

const UPWARDS: Record<Direction, Direction> = { left: 'left', right: 'right', up: 'down', down: 'up' };

/** The keys of the canvas. Only plain ones and Control with arrows are taken; everything else belongs to the page. */
export function walkingKeys(walking: Walking): (event: KeyboardEvent<HTMLElement>) => void {
  const { props, stage, looked, setLooked, ranks, picksEdges, toggle } = walking;
  const { network, selection, sources, onSelect } = props;
  const { node, edge } = looked;

  const go = (to: number): void => {
    setLooked({ node: to, edge: -1, byKeyboard: true });
    if (stage) stage.camera.reveal(stage.screenOf(to));
  };
  const start = (): number => selection[0] ?? sources[0] ?? ranks[0] ?? -1;
  const walk = (direction: Direction): void => {
    if (!stage) return;
    if (node < 0) return go(start());
    const next = neighbourTowards(stage.placed, node, neighboursOf(network, node), UPWARDS[direction]);
    if (next >= 0) go(next);
  };
  const nextEdge = (by: 1 | -1): void => {
    if (node < 0) return go(start());
    const edges = edgesOf(network, node, props.edges?.values);
    if (edges.length === 0) return;
    const at = edges.indexOf(edge);
    const next = at < 0 ? (by > 0 ? 0 : edges.length - 1) : (at + by + edges.length) % edges.length;
    setLooked({ node, edge: edges[next], byKeyboard: true });
  };

  /** @returns false where the key has nothing to act on and is left to the page */
  const act = (action: KeyAction, at: NetworkStage): boolean => {
    switch (action.type) {
      case 'walk':
        walk(action.direction);
        return true;
      case 'rank': {
        const rank = ranks.indexOf(node);
        go(ranks[rank < 0 ? 0 : (rank + action.by + ranks.length) % ranks.length]);
        return true;
      }
      case 'edge':
        if (!picksEdges) return false;
        nextEdge(action.by);
        return true;
      case 'pan':
        at.camera.pan(action.dx, action.dy);
        return true;
      case 'zoom':
        at.camera.zoom(action.factor);
        return true;
      case 'fit':
        at.fit(true);
        return true;
      case 'leave':
        if (node < 0 && edge < 0) return false;
        setLooked(node >= 0 && edge >= 0 ? { ...looked, edge: -1 } : NOTHING);
        return true;
      case 'toggle':
        if (node < 0) return false;
        toggle(node);
        return true;
      case 'select':
        if (node < 0) return false;
        onSelect([node]);
        return true;
      case 'select-more':
        if (node < 0) return false;
        onSelect(selection.includes(node) ? selection.filter((i) => i !== node) : [...selection, node]);
        return true;
    }
  };
  return (event) => {
    if (event.target !== event.currentTarget || !stage || network.n === 0) return;
    const action = keyAction(event);
    if (!action || !act(action, stage)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
