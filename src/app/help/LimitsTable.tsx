import { limits } from './help-text';

/** What the lab takes at most. */
export function LimitsTable() {
  return (
    <table className="table words">
      <tbody>
        {limits.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
