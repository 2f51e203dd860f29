import { viewWords as words } from './view-words';
import type { Network } from '../core/network';
import { edgeName } from './edge-name';
import { edgeText, type EdgeColours } from './edge-colours';

export interface EdgeFactsProps {
  network: Network;
  edge: number;
  colours: EdgeColours | undefined;
}

/** One edge in words, where the page has no card of its own: its ends, and what its colour says. */
export function EdgeFacts({ network, edge, colours }: EdgeFactsProps) {
  const value = colours?.values[edge];
  return (
    <>
      <b>{edgeName(network, edge)}</b>
      {colours && value !== undefined && !Number.isNaN(value) ? (
        <dl>
          <dt>{colours.label}</dt>
          <dd>
            {edgeText(value, colours.scale)}
            {colours.unit ? ` ${colours.unit}` : ''}
          </dd>
        </dl>
      ) : null}
      {colours && Number.isNaN(value) ? (
        <p>
          {colours.label}: {colours.missing ?? words.noValue}
        </p>
      ) : null}
    </>
  );
}
