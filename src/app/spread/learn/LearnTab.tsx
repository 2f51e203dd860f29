import { said } from '../../../core/language';
import type { Network } from '../../../core/network';
import type { Outputs } from '../../../core/outputs';
import { methods } from '../../../models/independent-cascade/all';
import { toCsv } from '../../../plots/csv';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import { lab, useLab } from '../../../store/lab';
import { glossaryLink } from '../../help/links';
import { learnWords, small } from '../../text/en-learn';
import { count, significant } from '../../text/format';
import { saveFile } from '../../ui/save-file';
import { Segmented } from '../../ui/Segmented';
import { SHORT, SLICER } from '../learners';
import type { Spread } from '../use-spread';
import { alphaTable } from './alpha-table';
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
        <button type="button" className="btn run" disabled={!dataset} onClick={() => learnNow(false)}>
          {words.empty.button}
        </button>
        <OwnCascades />
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

/** Learns at once, and colours the edges by what comes of it. @param own from the open cascades */
function learnNow(own: boolean): void {
  const { setCompare, setParameter, setView, run } = lab.getState();
  setParameter('evidence', own ? 'observed' : 'drawn');
  setCompare(SLICER, true);
  setView({ colourBy: own ? 'learned-alpha' : 'alpha-error' });
  run();
}

/** Where cascades are open that are not learned from: how to learn from them. */
function OwnCascades() {
  const cascades = useLab((s) => s.cascades);
  const observed = useLab((s) => s.history.present.parameters.evidence === 'observed');
  if (cascades.type !== 'ready' || observed) return null;
  return (
    <p className="small">
      {words.own.open(cascades.data.set.count)}{' '}
      <button type="button" className="link small" onClick={() => learnNow(true)}>
        {words.own.button}
      </button>
    </p>
  );
}

/** The answer: one large number, then in sentences. */
function Learned({ spread, estimate, onChoose }: Props & { estimate: Estimate }) {
  const { id, shown, outputs, others } = estimate;
  const facts = factsOf(outputs);
  const network = spread.dataset?.network;
  const edges = network?.m ?? 0;
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
      <OwnCascades />
      {network && (
        <p className="small">
          <button type="button" className="link small" onClick={() => saveAlphas(network, outputs)}>
            {words.alphaCsv}
          </button>
        </p>
      )}
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

function saveAlphas(network: Network, outputs: Outputs | undefined): void {
  const table = alphaTable(network, outputs);
  if (table) saveFile(toCsv(table), 'alpha.csv', 'text/csv');
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
            <dt>{said(what)}</dt>
            <dd>{Number.isInteger(number) ? count(number) : significant(number)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
