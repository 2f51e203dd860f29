import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { said } from '../../../core/language';
import { useWidth } from '../../../plots/use-width';
import { LineSample } from '../../ui/LineSample';
import { fitWords as words } from '../../text/en-popularity-fits';
import { knowsOffspring, knowsPopulation, ksOf, REJECTED, roleOf, settingsFor, type FitRow } from './fit-rows';
import { logLikelihood, offspringShort, people, pValue } from './numbers';

interface Props {
  rows: readonly FitRow[];
  /** The model of the stage. */
  chosen: string;
  /** Drawn beside it. */
  other: string | undefined;
  onChoose: (row: FitRow) => void;
}

const COLUMNS = ['nstar', 'population', 'logLikelihood', 'ks', 'ed', 'lb'] as const;

/** The fitted models, the likeliest first. Its rows choose the model that is drawn; tests that reject are red, and say so. */
export function FitTable({ rows, chosen, other, onChoose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const wide = useOverflow(box, rows);
  return (
    <div
      ref={box}
      className="fit-box"
      data-dense={rows.some(({ model }) => model.marked) || undefined}
      {...(wide && { role: 'region', 'aria-label': words.scrolls, tabIndex: 0 })}
    >
      <table className="table fit-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.head.model}</th>
            {COLUMNS.map((id) => (
              <th key={id} scope="col">
                <abbr title={words.long[id]} className={id === 'nstar' || id === 'population' ? 'sym' : undefined}>
                  {words.head[id]}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.name} data-chosen={row.name === chosen || undefined}>
            <Row row={row} chosen={chosen} drawn={row.name === chosen || row.name === other} onChoose={onChoose} />
            {(row.status.length > 0 || !row.fitted) && (
              <tr className="fit-status">
                <td colSpan={COLUMNS.length + 1}>
                  {row.fitted ? row.status.map((code) => words.status(code)).join('; ') : said(row.says)}
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** Whether an element is wider inside than it is, followed through resizes and changes of what it holds. */
function useOverflow(ref: RefObject<HTMLElement | null>, content: unknown): boolean {
  const width = useWidth(ref, 0);
  const [wide, setWide] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element) setWide(element.scrollWidth > element.clientWidth + 1);
  }, [ref, width, content]);
  return wide;
}

function Row({
  row,
  chosen,
  drawn,
  onChoose,
}: {
  row: FitRow;
  chosen: string;
  drawn: boolean;
  onChoose: (row: FitRow) => void;
}) {
  const selectable = settingsFor(row.model) !== undefined;
  const population = !row.fitted
    ? '–'
    : !row.model.finite
      ? '∞'
      : knowsPopulation(row)
        ? people(row.value('population'))
        : '?';
  return (
    <tr
      data-selectable={selectable || undefined}
      onClick={() => {
        if (selectable) onChoose(row);
      }}
    >
      <th scope="row">
        {drawn ? <LineSample line={roleOf(row, chosen)} /> : <span className="no-line" aria-hidden="true" />}
        {selectable ? (
          // The click goes on to the row, which does it.
          <button type="button" aria-pressed={row.name === chosen} data-tip={words.draw(row.name)}>
            {row.name}
          </button>
        ) : (
          <span data-tip={words.onlyFitted(row.name)}>{row.name}</span>
        )}
      </th>
      <td>{row.fitted && !knowsOffspring(row) ? '?' : offspringShort(row.value('nstar'))}</td>
      <td>
        {population}
        {population === '?' && <span className="vh">{words.unknown}</span>}
      </td>
      <td>{logLikelihood(row.value('logLikelihood'))}</td>
      {[ksOf(row), row.value('edP'), row.value('lbP')].map((p, k) => (
        <td key={k} data-rejected={p < REJECTED || undefined}>
          {pValue(p)}
          {p < REJECTED && <span className="vh">, {words.rejected}</span>}
        </td>
      ))}
    </tr>
  );
}
