import { numeral } from '../core/numerals';
import { viewWords as words } from './view-words';
import { useMemo, type ReactNode } from 'react';
import { degrees, nodeLabel, type Network } from '../core/network';
import { NOT_OBSERVED } from './instructions';
import { NodeList } from './NodeList';
import type { NodeColumn } from './node-order';
import { neighboursOf } from './walk';

export interface NoCanvasProps {
  network: Network;
  /** Takes the place of the list made here, where the page knows more about the nodes. */
  list?: ReactNode;
  sources: Int32Array;
  unobserved?: Int32Array | undefined;
  selection: readonly number[];
  onSelect(nodes: number[]): void;
  /** Enter and double click on a row. */
  onToggle(node: number): void;
  /** What they do. */
  hides: boolean;
}

const LISTED = 12;

/** Takes the canvas' place where the browser cannot draw it: what is known in words, and the nodes as a list. */
export function NoCanvas({ network, list, sources, unobserved, selection, onSelect, onToggle, hides }: NoCanvasProps) {
  const degree = useMemo(() => degrees(network), [network]);
  const columns = useMemo<NodeColumn[]>(() => {
    const source = new Set(sources);
    const hidden = new Set(unobserved);
    return [
      {
        id: 'state',
        label: words.state,
        value: (i) =>
          [source.has(i) ? words.keys.source : '', hidden.has(i) ? NOT_OBSERVED : ''].filter(Boolean).join(', '),
      },
      { id: 'degree', label: words.degreeTitle, value: (i) => degree[i] },
    ];
  }, [sources, unobserved, degree]);
  const node = selection.at(-1);
  const neighbours = node === undefined ? [] : neighboursOf(network, node);
  const names = neighbours.slice(0, LISTED).map((i) => nodeLabel(network, i));
  const more = neighbours.length - names.length;
  return (
    <div className="no-canvas">
      <p className="voice">{words.cannotDraw(numeral(network.n), numeral(network.m))}</p>
      <p className="small quiet" role="status">
        {node === undefined
          ? hides
            ? words.selectHides
            : words.selectSource
          : words.neighbours(nodeLabel(network, node), neighbours.length, names, more)}
      </p>
      {list ?? (
        <NodeList
          network={network}
          columns={columns}
          selection={selection}
          onSelect={onSelect}
          onToggleSource={onToggle}
        />
      )}
    </div>
  );
}
