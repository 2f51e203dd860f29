import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { frameWords } from '../text/en-workspace';
import { IconButton } from './IconButton';
import { tabAfter } from './tab-keys';
import { useRoute } from '../router';
import { useWidth } from './use-width';

export { useWidth } from './use-width';

type Part = 'setup' | 'results' | 'explain';

interface Props {
  setup: ReactNode;
  stage: ReactNode;
  /** Renders itself as a section of class `timeline`, named. */
  /** Brings its own section, of class `timeline`. */
  timeline?: ReactNode;
  results: ReactNode;
  /** Third tab below 768 px; without it there are two. */
  explain?: ReactNode;
  /** Name of the third tab, where it holds something else than an explanation. */
  explainLabel?: string;
  /** Main heading where the setup, which holds it, is not on the page: below 768 px on another tab. */
  title?: string;
  /** Name of the stage as a landmark. */
  stageLabel?: string;
  /** Names of the tabs below 768 px, where they are not those of the panels. */
  names?: Partial<Record<Part, string>>;
  /** The results are the first of the tabs. */
  resultsFirst?: boolean;
}

/** Shows where something is set, for addresses that ask for it. */
const PointedControl = lazy(() => import('../PointedControl'));

/**
 * A page with a stage: setup, stage over timeline, results. Panels fold to a rail; the stage's box depends on the window and the
 * folds alone, never on what the panels hold.
 */
export function Frame(props: Props) {
  const { setup, stage, timeline, results, explain, explainLabel, title, stageLabel, names, resultsFirst } = props;
  const width = useWidth();
  const pointed = useRoute().query.control;
  const [setupOpen, setSetupOpen] = useState(true);
  const [resultsOpen, setResultsOpen] = useState(true);
  const [drawer, setDrawer] = useState(false);
  const [part, setPart] = useState<Part>('results');

  useEffect(() => {
    if (!drawer) return;
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) setDrawer(false);
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [drawer]);

  const nameOf = (p: Part): string =>
    names?.[p] ?? (p === 'explain' && explainLabel !== undefined ? explainLabel : frameWords[p]);
  const stageBox = (
    <main className="stage" id="main" aria-label={stageLabel ?? frameWords.stage}>
      {pointed !== undefined && (
        <Suspense fallback={null}>
          <PointedControl />
        </Suspense>
      )}
      {stage}
    </main>
  );

  if (width === 'narrow') {
    const panels: Part[] = resultsFirst ? ['results', 'setup'] : ['setup', 'results'];
    const parts: Part[] = explain === undefined ? panels : [...panels, 'explain'];
    return (
      <div className="frame" data-timeline={timeline === undefined ? 'none' : undefined}>
        {stageBox}
        {timeline}
        <section className="parts" aria-label={frameWords.parts}>
          {part !== 'setup' && <h1 className="vh">{title ?? frameWords.stage}</h1>}
          <h2 className="vh">{nameOf(part)}</h2>
          <div className="tabs tabs3" role="tablist" aria-label={frameWords.parts}>
            {parts.map((p) => (
              <button
                key={p}
                type="button"
                role="tab"
                id={`tab-${p}`}
                aria-controls={p === part ? p : undefined}
                aria-selected={p === part}
                tabIndex={p === part ? 0 : -1}
                onKeyDown={(event) => moveBetweenTabs(event, parts, part, setPart)}
                onClick={() => setPart(p)}
              >
                {nameOf(p)}
              </button>
            ))}
          </div>
          <div
            className={part === 'setup' ? 'setup' : 'results'}
            id={part}
            role="tabpanel"
            aria-labelledby={`tab-${part}`}
            tabIndex={-1}
          >
            {part === 'setup' ? setup : part === 'results' ? results : explain}
          </div>
        </section>
      </div>
    );
  }

  const open = width === 'medium' ? drawer : setupOpen;
  const setOpen = width === 'medium' ? setDrawer : setSetupOpen;
  return (
    <div
      className="frame"
      data-setup={width === 'medium' ? (drawer ? 'drawer' : 'closed') : setupOpen ? 'open' : 'closed'}
      data-results={resultsOpen ? 'open' : 'closed'}
      data-timeline={timeline === undefined ? 'none' : undefined}
    >
      <aside className={open ? 'setup' : 'setup folded'} id="setup" aria-label={frameWords.setup} tabIndex={-1}>
        {open ? (
          <>
            <IconButton
              className="fold"
              icon="side"
              small
              label={frameWords.collapse(frameWords.setup)}
              aria-expanded
              onClick={() => setOpen(false)}
            />
            {setup}
          </>
        ) : (
          <Rail label={frameWords.setup} onOpen={() => setOpen(true)} />
        )}
      </aside>
      {stageBox}
      {timeline}
      <aside
        className={resultsOpen ? 'results' : 'results folded'}
        id="results"
        aria-label={frameWords.results}
        tabIndex={-1}
      >
        {resultsOpen ? (
          <>
            <IconButton
              className="fold"
              icon="side"
              small
              label={frameWords.collapse(frameWords.results)}
              aria-expanded
              onClick={() => setResultsOpen(false)}
            />
            {results}
          </>
        ) : (
          <Rail label={frameWords.results} onOpen={() => setResultsOpen(true)} />
        )}
      </aside>
    </div>
  );
}

function Rail({ label, onOpen }: { label: string; onOpen: () => void }) {
  return (
    <div className="rail">
      <IconButton icon="side" label={frameWords.expand(label)} aria-expanded={false} onClick={onOpen} />
      <span className="rail-name" aria-hidden="true">
        {label}
      </span>
    </div>
  );
}

function moveBetweenTabs(
  event: React.KeyboardEvent,
  parts: readonly Part[],
  part: Part,
  choose: (part: Part) => void,
): void {
  const next = tabAfter(event.key, parts, part);
  if (next === undefined) return;
  event.preventDefault();
  choose(next);
  document.getElementById(`tab-${next}`)?.focus();
}
