import { figurePath } from '../../experiment/library/figures';
import { filesNeeded, type Figure } from '../../experiment/library/figures/figure';
import { PanelThumb } from '../../plots/PanelThumb';
import { figureState, missingFiles, shownJudgement } from '../../store/figures';
import { useFigures } from '../../store/figure-lab';
import { formatHash } from '../router';
import { papersWords } from '../text/en-papers';
import { markOf } from './mark';
import { VerdictBadge } from './Verdict';

const words = papersWords;

/** A figure as small as it gets: its name, what it came to, a stamp of its picture, its claim. The whole tile opens it. */
export function FigureTile({ figure }: { figure: Figure }) {
  const state = useFigures((s) => figureState(s, figure.id));
  const missing = useFigures((s) => missingFiles(figure.reduced.runs, s.files).length > 0);
  const mark = markOf(state);
  const judgement = shownJudgement(state);
  const { outcome } = state;
  // The last panel is the one that the claim comes to.
  const panel = judgement?.panels.at(-1);
  const plan = figure[outcome?.size ?? 'reduced'];
  return (
    <a className="tile" data-mark={mark} href={formatHash(`papers/${figurePath(figure)}`)}>
      <span className="top">
        <b>{figure.item}</b>
        <VerdictBadge mark={mark} />
      </span>
      {!figure.inText &&
        (panel ? (
          <PanelThumb panel={panel} />
        ) : (
          <span className="thumb-empty">
            <span>
              {figure.reduced.size}
              {figure.reduced.seconds !== undefined && `, ${words.about(figure.reduced.seconds)}`}
            </span>
          </span>
        ))}
      <span className="claim">{figure.short ?? figure.claim}</span>
      {figure.inText && judgement?.found && <span className="tile-found">{judgement.found}</span>}
      <span className="meta">
        {[
          figure.inText ? words.sentence : outcome ? plan.size : '',
          outcome ? words.took(outcome.wallMs) : '',
          missing && !outcome ? words.needsFile(filesNeeded(figure.reduced).join(', ')) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </a>
  );
}
