import type { Estimate } from './learn/estimate';
import type { ColourBy } from './pictures';
import { outputOf } from '../run/shown';
import { spreadWords } from '../text/en-spread';
import { count, decimals } from '../text/format';
import { decidedFor, decidedHeadline } from './decide/on-stage';
import type { Decided } from './decide/use-decided';
import { useStep } from './use-step';
import type { Spread } from './use-spread';

const words = spreadWords;

/** The page's answer in one large number: what the stage shows at the playhead. */
export function Headline(props: {
  spread: Spread;
  by: ColourBy;
  reached: Float64Array | undefined;
  estimate: Estimate | undefined;
  decided: Decided;
}) {
  const { spread, by, reached, estimate, decided } = props;
  const t = useStep();
  const { dataset, experiment, sampled, passed } = spread;
  if (!dataset) return null;
  const { n, m } = dataset.network;
  if (estimate && (by === 'learned-alpha' || by === 'alpha-error')) {
    const edges = outputOf(estimate.outputs, 'identifiable', 'scalar')?.value ?? 0;
    const error = outputOf(estimate.outputs, 'mean-error', 'scalar')?.value;
    return (
      <p className="headline at-tl" data-stale={estimate.shown.stale || undefined}>
        <b>{error === undefined ? count(edges) : decimals(error, 3)}</b>
        <span>{error === undefined ? words.edgeColours.learnedOver(m) : words.edgeColours.errorOver(edges, m)}</span>
      </p>
    );
  }
  const answer = decidedFor(by, decided);
  const said = decidedHeadline(by, answer?.picture?.outputs, dataset.network);
  if (said)
    return (
      <p className="headline at-tl" data-stale={answer?.stale || undefined}>
        <b>{said.number}</b>
        <span>{said.words}</span>
      </p>
    );
  const method = by === 'monte-carlo' ? sampled : by === 'message-passing' ? passed : undefined;
  const series = outputOf(method?.picture?.outputs, 'reached', 'series');
  const at = (y: Float64Array): number => y[Math.min(t, y.length - 1)];
  if (series) {
    return (
      <p className="headline at-tl" data-stale={method?.stale || undefined}>
        <b>{decimals(at(series.y), 1)}</b>
        <span>{words.expected(n, t, by === 'monte-carlo' ? words.monteCarlo : words.messagePassing)}</span>
      </p>
    );
  }
  if (!reached) return null;
  return (
    <p className="headline at-tl" data-stale={spread.one.stale || undefined}>
      <b>{count(at(reached))}</b>
      <span>{words.oneRun(n, t, spread.one.picture?.base.seed ?? experiment.seed)}</span>
    </p>
  );
}
