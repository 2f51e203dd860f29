import { nodeLabel, type Network } from '../../../core/network';
import { importWords } from '../../text/en-import';
import { significant } from '../../text/format';

const words = importWords;
const SHOWN = 12;

/** How the first edges of a network were understood. */
export function FirstEdges({ network }: { network: Network }) {
  const shown = Math.min(SHOWN, network.m);
  if (shown === 0) return null;
  const columns = Object.entries(network.edgeValues);
  return (
    <section className="first-edges">
      <div className="headrow">
        <h2 className="h-panel">{words.edgesUnderstood}</h2>
        <span className="unit small">{words.edgesFirst(shown, network.m)}</span>
      </div>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.columnRoles.source}</th>
            <th scope="col">{words.columnRoles.target}</th>
            {columns.map(([name]) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: shown }, (_, e) => (
            <tr key={e}>
              <td>{nodeLabel(network, network.from[e])}</td>
              <td>{nodeLabel(network, network.to[e])}</td>
              {columns.map(([name, values]) => (
                <td key={name}>{significant(values[e], 6)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
