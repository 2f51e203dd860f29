import { toCsv } from '../../../plots/csv';
import { download } from '../../../plots/export';
import type { TableOutput } from '../../../core/outputs';
import { learnWords, small } from '../../text/en-learn';
import { count, duration, significant } from '../../text/format';
import { LineSample } from '../../ui/LineSample';
import { useLab } from '../../../store/lab';
import type { Outputs } from '../../../core/outputs';
import { LEARNERS, roleOf, SHORT } from '../learners';
import type { Spread } from '../use-spread';
import { factsOf, type Facts } from './facts';

const words = learnWords.table;

interface Column {
  id: string;
  label: string;
  role: ReturnType<typeof roleOf>;
  facts: Facts;
  edges: number;
  ms: number | undefined;
  state: 'running' | 'stopped' | 'over';
}

/** The learners side by side on the same data. Rows without a number for any of them are left out. */
export function SideBySide({ spread }: { spread: Spread }) {
  const { learners, learned, dataset } = spread;
  const edges = dataset?.network.m ?? 0;
  const pins = useLab((s) => s.pins);
  const kept = pins.flatMap((pin) =>
    LEARNERS.flatMap((id) => {
      const outputs: Outputs | undefined = pin.visible ? pin.outputs[id] : undefined;
      return outputs ? [{ id, label: `${pin.name} ${SHORT[id]}`, key: `pin-${pin.id}-${id}`, outputs }] : [];
    }),
  );
  const columns = [
    ...learners.flatMap((id): Column[] => {
      const shown = learned[id];
      const { picture } = shown;
      if (!picture) return [];
      const state = shown.running ? 'running' : shown.partial === 'stopped' ? 'stopped' : 'over';
      const ms = state === 'over' ? picture.result?.stamp.wallMs : undefined;
      return [{ id, label: SHORT[id], role: roleOf(id), facts: factsOf(picture.outputs), edges, ms, state }];
    }),
    ...kept.map(({ id, label, key, outputs }): Column => ({
      id: key,
      label,
      role: roleOf(id),
      facts: factsOf(outputs),
      edges,
      ms: undefined,
      state: 'over',
    })),
  ];
  const rows = ROWS.map(({ label, value }) => ({ label, cells: columns.map(value) })).filter(({ cells }) =>
    cells.some((cell) => cell !== undefined),
  );
  if (columns.length === 0) return null;
  const table = (): TableOutput => ({
    kind: 'table',
    columns: [
      { id: 'measure', label: words.measure, values: rows.map(({ label }) => label) },
      ...columns.map(({ id, label }, k) => ({ id, label, values: rows.map(({ cells }) => cells[k] ?? '') })),
    ],
  });
  return (
    <section className="side-by-side" aria-labelledby="side-by-side">
      <header>
        <h3 className="h-panel" id="side-by-side">
          {words.title}
        </h3>
        <button type="button" className="pick" onClick={() => download('learners.csv', toCsv(table()), 'text/csv')}>
          {words.csv}
        </button>
      </header>
      <div className="table-box">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">
                <span className="vh">{words.measure}</span>
              </th>
              {columns.map(({ id, label, role }) => (
                <th scope="col" key={id}>
                  <LineSample line={role} />
                  <br />
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, cells }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {cells.map((cell, k) => (
                  <td key={columns[k].id}>{cell ?? '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="caption">{words.note}</p>
    </section>
  );
}

const error = (x: number | undefined): string | undefined =>
  x === undefined || Number.isNaN(x) ? undefined : small(x);
const distance = (x: number | undefined): string | undefined =>
  x === undefined || Number.isNaN(x) ? undefined : significant(x, 4);

const ROWS: readonly { label: string; value: (column: Column) => string | undefined }[] = [
  { label: words.rows.error, value: ({ facts }) => error(facts.error) },
  { label: words.rows.distance, value: ({ facts }) => distance(facts.distance) },
  { label: words.rows.heldOut, value: ({ facts }) => distance(facts.heldOut) },
  { label: words.rows.deltaP, value: ({ facts }) => error(facts.deltaP) },
  {
    label: words.rows.edges,
    value: ({ facts }) => (facts.identifiable === undefined ? undefined : count(facts.identifiable)),
  },
  {
    label: words.rows.gradients,
    value: ({ facts }) => (facts.gradients === undefined ? undefined : count(facts.gradients)),
  },
  { label: words.rows.time, value: ({ ms }) => (ms === undefined ? undefined : duration(ms)) },
  {
    label: words.rows.converged,
    value: ({ facts, state }) =>
      state === 'running'
        ? words.running
        : state === 'stopped'
          ? words.stopped
          : facts.converged === true
            ? words.yes
            : words.no,
  },
];
