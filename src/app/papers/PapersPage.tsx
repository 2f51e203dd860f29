import { lazy, Suspense, useEffect, useRef } from 'react';
import { figuresOf } from '../../experiment/library/figures';
import { papers, type PaperEntry } from '../../experiment/library/figures/papers';
import { figureLab } from '../../store/figure-lab';
import { useRoute } from '../router';
import { papersWords } from '../text/en-papers';
import { FigureTile } from './FigureTile';
import { PaperIndex } from './PaperIndex';
import { placeOf, type Place } from './place';
import './papers.css';

const words = papersWords;
/** Loaded with the first figure that is opened. */
const OpenedFigure = lazy(() => import('./OpenedFigure').then((m) => ({ default: m.OpenedFigure })));

/** *Do the five papers hold?* – their figures, tables and claims, each run again beside what the paper says. */
export default function PapersPage() {
  const { path } = useRoute();
  const place = placeOf(path);
  useEffect(() => void figureLab.getState().refreshFiles(), []);
  useGoing(path, place);
  return (
    <div className="papers">
      <PaperIndex current={place.paper} />
      <main className="papers-wall" id="main" aria-label={words.wall}>
        {place.unknown && <p className="why warn papers-unknown">{words.unknown}</p>}
        {papers.map((paper) => (
          <PaperSection key={paper.id} paper={paper} place={place} />
        ))}
      </main>
    </div>
  );
}

/** After a change of place, the opened figure or the paper comes into view, and focus with it. Not where one comes in. */
function useGoing(path: string, { paper, figure }: Place): void {
  const before = useRef<string | undefined>(undefined);
  const target = figure ? `figure-${figure.id}` : `paper-${paper.slug}`;
  useEffect(() => {
    const came = before.current;
    before.current = path;
    if (came === path || (came === undefined && path === 'papers')) return;
    // An opened figure stands first in its paper, under its title.
    document.getElementById(`paper-${paper.slug}`)?.scrollIntoView({ block: 'start' });
    if (came === undefined) return;
    const focus = (): boolean => {
      const element = document.getElementById(target);
      element?.focus({ preventScroll: true });
      return element !== null;
    };
    if (focus()) return;
    // The part that shows an opened figure may be on its way.
    const observer = new MutationObserver(() => focus() && observer.disconnect());
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [path, target, paper]);
}

function PaperSection({ paper, place }: { paper: PaperEntry; place: Place }) {
  const own = figuresOf(paper.id);
  const opened = own.find((figure) => figure === place.figure);
  return (
    <section className="paper" aria-labelledby={`paper-${paper.slug}`}>
      <header>
        <h2 id={`paper-${paper.slug}`} tabIndex={-1}>
          {paper.title}
        </h2>
        <p className="where">
          {paper.id}
          {paper.link && (
            <>
              {' · '}
              <a href={paper.link.url} rel="noreferrer" target="_blank" aria-label={words.readPaper(paper.link.text)}>
                {paper.link.text}
              </a>
            </>
          )}
        </p>
        <p className="who">
          {paper.authors}, {paper.venue}
        </p>
      </header>
      <div className="tiles">
        {opened && (
          <Suspense fallback={<article className="opened" aria-busy="true" />}>
            <OpenedFigure key={opened.id} figure={opened} />
          </Suspense>
        )}
        {own.map((figure) => figure !== opened && <FigureTile key={figure.id} figure={figure} />)}
      </div>
    </section>
  );
}
