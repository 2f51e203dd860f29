import { formatValue } from '../../../plots/format';
import type { Picture } from '../../../lessons/lesson';

/** Numbers that are best read as numbers. */
export function TablePicture({ spec, height }: { spec: Extract<Picture, { kind: 'table' }>; height: number }) {
  return (
    <div className="lesson-table" style={{ maxHeight: height }}>
      <table className="table large">
        <caption>{spec.caption}</caption>
        <thead>
          <tr>
            {spec.head.map((name, k) => (
              <th key={name} scope="col" className={k > 0 && typeof spec.rows[0]?.[k] === 'number' ? 'num' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spec.rows.map((row, r) => (
            <tr key={r} className={r === spec.strong ? 'strong' : undefined}>
              {row.map((cell, k) =>
                k === 0 ? (
                  <th key={k} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={k} className={typeof cell === 'number' ? 'num' : undefined}>
                    {typeof cell === 'number' ? formatValue(cell) : cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
