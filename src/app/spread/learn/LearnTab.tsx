import { methods } from '../../../models';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import { lab } from '../../../store/lab';
import { glossaryLink } from '../../help/links';
import { learnWords, small } from '../../text/en-learn';
import { count, significant } from '../../text/format';
import { Segmented } from '../../ui/Segmented';
import { SHORT, SLICER } from '../learners';
import type { Spread } from '../use-spread';
import { AlphaPlot } from './AlphaPlot';
import type { Estimate } from './estimate';
import { evidenceRows, factsOf } from './facts';
import './learn.css';
import { PathPlot } from './PathPlot';
import { sayLearned } from './sentences';
import { SideBySide } from './SideBySide';
import { Unidentifiable } from './Unidentifiable';
import { learnState } from './learn-state';

const words = learnWords;

interface Props {
  spread: Spread;
  estimate: Estimate | undefined;
  onChoose: (id: Estimate['id']) => void;
}

/** What was learned of α, how sure, on what way, and from what. */
export function LearnTab({ spread, estimate, onChoose }: Props) {
  const { learners, learned, dataset } = spread;
  if (learners.length === 0)
    return (
      <div className="empty">
        <p className="voice">{words.empty.text}</p>
        <p className="voice small">{words.empty.hidden}</p>
        <button type="button" className="btn run" disabled={!dataset} onClick={learnNow}>
          {words.empty.button}
        </button>
      </div>
    );
  const [first] = learners;
  const any = learners.some((id) => learned[id]?.picture);
  if (!any) {
    const { state } = learnState(learned[first]);
    return (
      <div className="empty" aria-busy={state === 'loading' || undefined}>
        <p className="voice">{state === 'loading' ? `${methods[first].title} …` : words.waiting}</p>
      </div>
    );
  }
  return (
    <>
      {estimate && <Learned spread={spread} estimate={estimate} onChoose={onChoose} />}
      <PathPlot spread={spread} />
      {estimate && <AlphaPlot spread={spread} estimate={estimate} />}
      <SideBySide spread={spread} />
      {estimate && dataset && <Unidentifiable network={dataset.network} estimate={estimate} />}
      <LearnedFromWhat outputs={(estimate?.shown ?? learned[first])?.picture?.outputs} />
    </>
  );
}

function learnNow(): void {
  const { setCompare, run } = lab.getState();
  setCompare(SLICER, true);
  run();
}

/** The answer: one large number, then in sentences. */
function Learned({ spread, estimate, onChoose }: Props & { estimate: Estimate }) {
  const { id, shown, outputs, others } = estimate;
  const facts = factsOf(outputs);
  const edges = spread.dataset?.network.m ?? 0;
  const identifiable = facts.identifiable ?? 0;
  return (
    <section className="learned" data-stale={shown.stale || undefined} aria-label={words.histogram.title}>
      <p className="headline">
        <b>{facts.error === undefined ? count(identifiable) : small(facts.error)}</b>
        <span>
          {facts.error === undefined ? words.headline.edges(edges) : words.headline.error(identifiable, edges)}
        </span>
      </p>
      <ExplainCurve paragraphs={sayLearned(SHORT[id], facts, edges, shown.running)} glossary={glossaryLink} />
      {others.length > 1 && (
        <Segmented
          label={words.chooseMethod}
          options={others.map((other) => ({ value: other, label: SHORT[other] }))}
          value={id}
          onChange={onChoose}
        />
      )}
    </section>
  );
}

function LearnedFromWhat({ outputs }: { outputs: Estimate['outputs'] | undefined }) {
  const rows = evidenceRows(outputs);
  if (rows.length === 0) return null;
  return (
    <section className="facts-list" aria-labelledby="learned-from">
      <h3 className="h-panel" id="learned-from">
        {words.evidence.title}
      </h3>
      <dl>
        {rows.map(({ what, count: number }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{Number.isInteger(number) ? count(number) : significant(number)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
