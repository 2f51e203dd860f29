import { said } from '../../core/language';
import { figurePath } from '../../experiment/library/figures';
import { filesNeeded, type Figure, type FigurePlan } from '../../experiment/library/figures/figure';
import { PanelThumb } from '../../plots/PanelThumb';
import { figureState, missingFiles, shownJudgement } from '../../store/figure-state';
import { useFigures } from '../../store/figure-lab';
import { formatHash } from '../router';
import { papersWords } from '../text/en-papers';
import { keepTogether } from './keep-together';
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
  // The last panel is the one that the claim comes to; while it runs, the last one that has something.
  const panel = judgement?.panels.findLast(
    ({ series, boxes, cells }) => boxes?.length || cells || series.some(({ output }) => output.x.length > 0),
  );
  const plan = figure[outcome?.size ?? 'reduced'];
  return (
    <a className="tile" data-mark={mark} href={formatHash(`papers/${figurePath(figure)}`)}>
      <span className="top">
        <b>{said(figure.item)}</b>
        <VerdictBadge mark={mark} />
      </span>
      {!figure.inText &&
        (panel ? (
          <PanelThumb panel={panel} />
        ) : (
          <span className="thumb-empty">
            <span>
              {briefly(figure.reduced)}
              {figure.reduced.seconds !== undefined && `, ${words.about(figure.reduced.seconds)}`}
            </span>
          </span>
        ))}
      <span className="claim">{keepTogether(figure.short ?? figure.claim)}</span>
      {figure.inText && judgement?.found && <span className="tile-found">{keepTogether(judgement.found)}</span>}
      <span className="meta">
        {[
          figure.inText ? words.sentence : outcome ? briefly(plan) : '',
          outcome ? words.took(outcome.wallMs) : '',
          missing && !outcome ? words.needsFile(filesNeeded(figure.reduced).join(', ')) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </a>
  );
}

/** The size itself, without what the paper has. */
const briefly = ({ size }: FigurePlan): string => said(size).split(';')[0];
