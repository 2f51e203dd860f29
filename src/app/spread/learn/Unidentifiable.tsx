import { useMemo, useState } from 'react';
import type { Network } from '../../../core/network';
import { edgeName } from '../../../network-view/edge-name';
import { DataTable } from '../../../plots/DataTable';
import { learnWords } from '../../text/en-learn';
import { lookAtEdge } from '../edge-look';
import { outputOf } from '../../run/shown';
import { missingEdges, reasonOf } from './alpha-table';
import type { Estimate } from './estimate';

const words = learnWords.unidentifiable;
/** Named at first. */
const FIRST = 10;

/** The edges of which the cascades say nothing, each with the reason. Pointing at one shows it on the network. */
export function Unidentifiable({ network, estimate }: { network: Network; estimate: Estimate }) {
  const [all, setAll] = useState(false);
  const why = outputOf(estimate.outputs, 'why-not', 'edge-field')?.values;
  const edges = useMemo(() => missingEdges(estimate.outputs), [estimate.outputs]);
  const rows = all ? edges : edges.slice(0, FIRST);
  const reason = (edge: number): string => (why ? reasonOf(why[edge]) : '');
  if (edges.length === 0) return null;
  return (
    <section className="facts-list" aria-labelledby="unidentifiable">
      <h3 className="h-panel" id="unidentifiable">
        {words.title}
      </h3>
      <p className="caption">{words.text(edges.length)}</p>
      {all ? (
        <DataTable
          label={words.title}
          height={240}
          table={{
            kind: 'table',
            columns: [
              { id: 'edge', label: words.edge, values: rows.map((edge) => edgeName(network, edge)) },
              { id: 'why', label: words.why, values: rows.map(reason) },
            ],
          }}
          onSelect={(row) => lookAtEdge(rows[row], 'results')}
        />
      ) : (
        <ul className="edge-names">
          {rows.map((edge) => (
            <li key={edge}>
              <button
                type="button"
                className="link small"
                onPointerEnter={() => lookAtEdge(edge, 'results')}
                onPointerLeave={() => lookAtEdge(null, 'results')}
                onFocus={() => lookAtEdge(edge, 'results')}
                onBlur={() => lookAtEdge(null, 'results')}
                onClick={() => lookAtEdge(edge, 'results')}
              >
                {edgeName(network, edge)}
              </button>
              <span className="small quiet">{reason(edge)}</span>
            </li>
          ))}
        </ul>
      )}
      {edges.length > FIRST && (
        <button type="button" className="link small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.all(edges.length)}
        </button>
      )}
    </section>
  );
}
