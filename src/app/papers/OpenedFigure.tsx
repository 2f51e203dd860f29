import { said } from '../../core/language';
import { saySeeds, seedsOf, type Figure, type Judgement } from '../../experiment/library/figures/figure';
import { papers } from '../../experiment/library/figures/papers';
import { DataTable } from '../../plots/DataTable';
import { PanelPlot } from '../../plots/PanelPlot';
import {
  figureState,
  shownJudgement,
  type FigureOutcome,
  type FigureSize,
  type FigureState,
} from '../../store/figure-state';
import { useFigures } from '../../store/figure-lab';
import { navigate } from '../router';
import { en } from '../text/en';
import { papersWords } from '../text/en-papers';
import { IconButton } from '../ui/IconButton';
import { keepTogether } from './keep-together';
import { markOf } from './mark';
import { RunFigure } from './RunFigure';
import { VerdictBadge, VerdictSign } from './Verdict';

const words = papersWords;

/** A figure beside its claim: picture on the left; what the paper says, what we find and when it counts on the right. */
export function OpenedFigure({ figure }: { figure: Figure }) {
  const state = useFigures((s) => figureState(s, figure.id));
  const judgement = shownJudgement(state);
  const { size, wallMs } = shownSize(state);
  return (
    <article
      className="opened"
      id={`figure-${figure.id}`}
      tabIndex={-1}
      aria-label={words.opened(said(figure.item))}
      aria-busy={state.run.type === 'running'}
    >
      <div className="opened-picture">
        <Picture figure={figure} state={state} judgement={judgement} />
        {judgement?.numbers && judgement.panels.length > 0 && (
          <DataTable label={words.tableOf(said(figure.item))} table={judgement.numbers} />
        )}
      </div>
      <div className="opened-words">
        <h4>{words.says}</h4>
        <p className="claim">{keepTogether(figure.claim)}</p>
        <h4>{words.find}</h4>
        <p className={judgement?.found ? '' : 'quiet'}>
          {keepTogether(judgement?.found ?? '') || (state.run.type === 'running' ? words.soFar : words.notYet)}
        </p>
        <h4>{words.counts}</h4>
        <p>{keepTogether(figure.criterion)}</p>
        {judgement && judgement.checks.length > 0 && (
          <ul className="checks" aria-label={words.checks}>
            {judgement.checks.map(({ text, holds }) => (
              <li key={text}>
                <VerdictSign mark={holds ? 'reproduced' : 'not'} label={holds ? words.holds : words.fails} />
                <span>{keepTogether(text)}</span>
              </li>
            ))}
          </ul>
        )}
        <p className="facts-line">
          <span>{keepTogether(words.sizeLine(size, said(figure[size].size)))}</span>
          <span>{said(saySeeds(seedsOf(figure[size])))}</span>
          {wallMs !== undefined ? (
            <span>{words.took(wallMs)}</span>
          ) : (
            figure[size].seconds !== undefined && <span>{words.about(figure[size].seconds)}</span>
          )}
        </p>
        <RunFigure figure={figure} state={state} />
      </div>
      {figure.differences && (
        <div className="opened-words differ">
          <h4>{words.differ}</h4>
          <p>{keepTogether(figure.differences)}</p>
        </div>
      )}
    </article>
  );
}

/** What size the words are about: that of the run under way, of what was found, or of what Run would do. */
function shownSize({ run, outcome }: FigureState): { size: FigureSize; wallMs?: number } {
  if (run.type === 'running') return { size: run.size };
  if (outcome) return outcome;
  return { size: run.type === 'idle' ? 'reduced' : run.size };
}

interface PictureProps {
  figure: Figure;
  state: FigureState;
  judgement: Judgement | undefined;
}

function Picture({ figure, state, judgement }: PictureProps) {
  const item = said(figure.item);
  const caption = figure.caption && said(figure.caption);
  const { run, outcome } = state;
  const mark = <VerdictBadge mark={markOf(state)} />;
  const slug = papers.find(({ id }) => id === figure.paper)?.slug ?? '';
  const closing = (
    <IconButton icon="close" small label={words.close(item)} onClick={() => navigate(`papers/${slug}`)} />
  );
  const panels = judgement?.panels ?? [];
  const id = `plot-${figure.id}`;
  if (panels.length === 0 && judgement?.numbers)
    return (
      <>
        <Head id={id} item={item} mark={mark} closing={closing} />
        <DataTable label={words.tableOf(item)} table={judgement.numbers} />
        {caption && <p className="caption">{caption}</p>}
      </>
    );
  const growing = run.type === 'running' && run.judgement !== undefined && run.judgement === judgement;
  return (
    <PanelPlot
      id={id}
      title={item}
      panels={panels}
      height={300}
      mark={mark}
      closing={closing}
      caption={caption}
      provenance={outcome ? provenanceOf(figure, outcome) : ''}
      {...(panels.length === 0
        ? { state: 'empty' as const, stateText: words.emptyPicture }
        : { state: growing ? ('partial' as const) : ('live' as const) })}
    />
  );
}

/** Paper, item, size, seeds and version in one line, for exported pictures. */
function provenanceOf(figure: Figure, { size, lab }: FigureOutcome): string {
  const plan = figure[size];
  return [
    `${figure.paper}, ${said(figure.item)}`,
    said(plan.size),
    said(saySeeds(seedsOf(plan))),
    `${en.common.product} ${lab}`,
  ].join(' · ');
}

/** The head of a plot where there is a table instead of one. */
function Head({
  id,
  item,
  mark,
  closing,
}: {
  id: string;
  item: string;
  mark: React.ReactNode;
  closing: React.ReactNode;
}) {
  return (
    <div className="plot-head">
      <h3 id={`${id}-title`}>{item}</h3>
      {mark}
      <span className="acts">{closing}</span>
    </div>
  );
}
