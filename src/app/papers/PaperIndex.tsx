import { said } from '../../core/language';
import { figures, figuresOf } from '../../experiment/library/figures';
import { papers, type PaperEntry } from '../../experiment/library/figures/papers';
import { figureState } from '../../store/figure-state';
import { useFigures } from '../../store/figure-lab';
import { formatHash } from '../router';
import { papersWords } from '../text/en-papers';
import { countMarks, markOf } from './mark';
import { VerdictSign } from './Verdict';

const words = papersWords;

/** The five papers with the signs of their figures; the sum of them at the foot. */
export function PaperIndex({ current }: { current: PaperEntry }) {
  const state = useFigures((s) => s);
  return (
    <aside className="papers-index" aria-label={words.index}>
      <h1 className="q">{words.title}</h1>
      <p className="lead">{words.lead(figures.length)}</p>
      <nav aria-label={words.index}>
        {papers.map((paper) => {
          const own = figuresOf(paper.id);
          const yes = own.filter(({ id }) => markOf(figureState(state, id)) === 'reproduced').length;
          return (
            <a
              key={paper.id}
              href={formatHash(`papers/${paper.slug}`)}
              aria-current={paper === current ? 'true' : undefined}
            >
              <b>
                {paper.id}
                <span>{own.length > 0 ? words.of(yes, own.length) : words.notHere}</span>
              </b>
              <span className="subject">{said(paper.subject)}</span>
              {own.length > 0 && (
                <span className="signs">
                  {own.map(({ id, item }) => {
                    const mark = markOf(figureState(state, id));
                    return <VerdictSign key={id} mark={mark} label={words.listed(words.verdicts[mark], said(item))} />;
                  })}
                </span>
              )}
            </a>
          );
        })}
      </nav>
      <ul className="papers-key" aria-label={words.key}>
        {countMarks(
          state,
          figures.map(({ id }) => id),
        ).map(({ mark, n }) => (
          <li key={mark}>
            <VerdictSign mark={mark} />
            {n} {words.verdicts[mark]}
          </li>
        ))}
      </ul>
    </aside>
  );
}
