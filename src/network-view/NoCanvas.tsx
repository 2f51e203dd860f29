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
        label: 'State',
        value: (i) => [source.has(i) ? 'source' : '', hidden.has(i) ? NOT_OBSERVED : ''].filter(Boolean).join(', '),
      },
      { id: 'degree', label: 'Degree', value: (i) => degree[i] },
    ];
  }, [sources, unobserved, degree]);
  const node = selection.at(-1);
  const neighbours = node === undefined ? [] : neighboursOf(network, node);
  const names = neighbours.slice(0, LISTED).map((i) => nodeLabel(network, i));
  const more = neighbours.length - names.length;
  return (
    <div className="no-canvas">
      <p className="voice">
        This browser cannot draw the network, because WebGL 2 is not available. Everything else works: the{' '}
        {network.n.toLocaleString('en')} nodes and {network.m.toLocaleString('en')} edges are here as a list.
      </p>
      <p className="small quiet" role="status">
        {node === undefined
          ? `Select a node to read its neighbours; Enter ${hides ? 'hides it or shows it again' : 'makes it a source'}.`
          : `Node ${nodeLabel(network, node)} has ${neighbours.length} ${neighbours.length === 1 ? 'neighbour' : 'neighbours'}${
              names.length ? `: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}` : ''
            }.`}
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
