import { said as inLanguage } from '../core/language';
import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import type { TableOutput } from '../core/outputs';
import { Icon } from '../icons/Icon';
import { Menu, type MenuItem } from './Menu';
import './plots.css';
import { words } from './words';

export type PlotState = 'live' | 'stale' | 'loading' | 'empty' | 'partial';

/** What every plot can be told besides its data. */
export interface PlotOptions {
  id: string;
  title: string;
  state?: PlotState;
  /** Words for the state: "Simulating 3,200 of 10,000", "Press Run to learn the values". */
  stateText?: string;
  caption?: ReactNode;
  /** n, seed and version in one line; written under exported pictures. */
  provenance?: string;
  /** Height of the figure in pixels. */
  height?: number;
  /** Beside the title: what the plot came to, or its unit. */
  mark?: ReactNode;
}

/** Loaded with the first table that is asked for, and the first file. */
const DataTable = lazy(() => import('./DataTable').then((m) => ({ default: m.DataTable })));
const writing = () => Promise.all([import('./export'), import('./csv')]);

interface Props extends PlotOptions {
  /** Exactly what is drawn, for the table twin, the clipboard and CSV; a function where making it costs something. */
  table: TableOutput | (() => TableOutput);
  /** The figure: one `svg` marked `data-figure`, possibly over canvases marked `data-raster`. */
  children: ReactNode;
  height: number;
  /** Extra switches in the corner, before the two standard ones. */
  actions?: ReactNode;
  /** After the standard actions, in every state: the way to close what holds the plot. */
  closing?: ReactNode;
  /** False where what is around the plot offers its files. */
  exports?: boolean;
  /** Square figures have the caption beside them. */
  beside?: boolean;
}

const EXPORTS: readonly MenuItem[] = [
  { id: 'svg', label: words.svg },
  { id: 'png1', label: words.png(1) },
  { id: 'png2', label: words.png(2) },
  { id: 'png4', label: words.png(4) },
  { id: 'clear', label: words.pngClear },
  { id: 'csv', label: words.csv, note: words.csvNote },
  { id: 'copy', label: words.copyTable },
];

/** Title, actions, figure or its table twin, caption: the same corners for every plot. */
export function PlotFrame(props: Props) {
  const { id, title, state = 'live', caption, provenance, table, children, height, actions, beside } = props;
  const { exports = true, mark, closing } = props;
  const stateText = props.stateText && inLanguage(props.stateText);
  const [asTable, setAsTable] = useState(false);
  const [said, setSaid] = useState('');
  const figure = useRef<HTMLElement>(null);
  const makeTable = (): TableOutput => (typeof table === 'function' ? table() : table);
  const chip = state === 'stale' ? (stateText ?? words.stale) : state === 'partial' ? (stateText ?? words.partial) : '';
  const hasData = state !== 'loading' && state !== 'empty';

  const act = async (what: string): Promise<void> => {
    setSaid('');
    const [{ download, fileName, pictureOf, pngOf }, { toCsv, toTsv }] = await writing();
    const name = fileName(title);
    if (what === 'csv') return download(`${name}.csv`, toCsv(makeTable()), 'text/csv');
    if (what === 'copy') {
      return navigator.clipboard.writeText(toTsv(makeTable())).then(
        () => setSaid(words.copied),
        () => setSaid(words.copyFailed),
      );
    }
    const svg = figure.current?.querySelector<SVGSVGElement>('svg[data-figure]');
    if (!svg) return;
    const text = figure.current?.querySelector('figcaption')?.innerText.trim() ?? '';
    const notes = [text, provenance ?? ''].filter(Boolean);
    const picture = pictureOf(svg, { title, notes, transparent: what === 'clear' });
    if (what === 'svg') return download(`${name}.svg`, picture.text, 'image/svg+xml');
    const scale = what === 'png1' ? 1 : what === 'png4' ? 4 : 2;
    try {
      download(`${name}.png`, await pngOf(picture, scale));
    } catch {
      setSaid(words.exportFailed);
    }
  };

  // A picture needs the figure to be there; from the table only text can be taken.
  const offered = asTable ? EXPORTS.filter((item) => item.id === 'csv' || item.id === 'copy') : EXPORTS;
  return (
    <figure
      ref={figure}
      id={id}
      className={`plot${beside && !asTable && hasData ? ' beside' : ''}${state === 'loading' ? ' loading' : ''}`}
      data-state={state}
      aria-labelledby={`${id}-title`}
      aria-busy={state === 'loading' || undefined}
    >
      {/* A figure is no sectioning element: without a role its header would be taken for the banner of the page. */}
      <header role="presentation">
        <h3 id={`${id}-title`} title={title}>
          {asTable ? words.asTable(title) : title}
        </h3>
        {mark}
        {chip && (
          <span className={`chip${state === 'stale' ? ' warn' : ''}`} title={chip}>
            <span className="chip-text">{chip}</span>
          </span>
        )}
        {(hasData || closing) && (
          <span className="acts">
            {hasData && !asTable && actions}
            {hasData && (
              <button
                type="button"
                className="icon-btn s"
                aria-label={asTable ? words.showFigure(title) : words.showTable(title)}
                onClick={() => setAsTable(!asTable)}
              >
                <Icon name={asTable ? 'figure' : 'table'} />
              </button>
            )}
            {hasData && exports && (
              <Menu
                className="icon-btn s"
                label={words.export(title)}
                items={offered}
                onSelect={(what) => void act(what)}
              >
                <Icon name="down" />
              </Menu>
            )}
            {closing}
          </span>
        )}
      </header>
      {state === 'loading' ? (
        <Skeleton height={height} />
      ) : state === 'empty' ? (
        <div className="empty" style={{ minHeight: height }}>
          <p className="voice">{stateText ?? words.empty}</p>
        </div>
      ) : asTable ? (
        <Suspense fallback={<Skeleton height={height} />}>
          <DataTable label={words.asTable(title)} table={makeTable()} height={height} />
        </Suspense>
      ) : (
        children
      )}
      {(hasData || state === 'loading') && (
        <figcaption>{state === 'loading' ? (stateText ?? words.loading) : caption}</figcaption>
      )}
      <output className="vh">{said}</output>
    </figure>
  );
}

function Skeleton({ height }: { height: number }) {
  return (
    <svg viewBox={`0 0 300 ${height}`} height={height} preserveAspectRatio="none" aria-hidden="true">
      <rect className="skeleton" x="40" y="8" width="210" height={height - 38} rx="3" />
      <rect className="skeleton" x="40" y={height - 20} width="120" height="10" rx="3" />
    </svg>
  );
}
