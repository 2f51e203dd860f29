import { useMemo } from 'react';
import { nodeLabel } from '../../../core/network';
import { DotPlot, type Dot } from '../../../plots/DotPlot';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import { ScatterPlot } from '../../../plots/ScatterPlot';
import { lab, playhead, useLab } from '../../../store/lab';
import { glossaryLink } from '../../help/links';
import { learnWords } from '../../text/en-learn';
import { roleOf, SHORT } from '../learners';
import { outputOf } from '../../run/shown';
import { provenanceOf } from '../provenance';
import { useStep } from '../use-step';
import type { Spread } from '../use-spread';
import { factsOf } from './facts';
import { learnState } from './learn-state';
import { sayPrediction } from './sentences';

const words = learnWords.prediction;

/** What learned models predict for a source that was judged by simulation, and how far they are off on average. */
export function Prediction({ spread }: { spread: Spread }) {
  const { learners, learned, dataset, horizon, values } = spread;
  const t = useStep();
  const hover = useLab((s) => s.hover);
  const highlight = useMemo(() => (hover === null ? [] : [hover]), [hover]);
  const judged = learners.filter((id) => factsOf(learned[id]?.picture?.outputs).deltaP !== undefined);
  const [first] = judged;
  if (first === undefined || !dataset) return null;
  const { network } = dataset;
  const shown = learned[first];
  const outputs = shown.picture?.outputs;
  const predicted = outputOf(outputs, 'judged-predicted', 'node-field-over-time');
  const simulated = outputOf(outputs, 'judged-simulated', 'node-field-over-time');
  const facts = factsOf(outputs);
  const heldOut = Number(values.heldOutShare) > 0;
  const dots: Dot[] = judged.map((id) => ({
    id,
    label: SHORT[id],
    role: roleOf(id),
    value: factsOf(learned[id].picture?.outputs).deltaP ?? NaN,
  }));
  if (facts.deltaPTrue !== undefined)
    dots.push({ id: 'true', label: words.truth, role: 'ref', value: facts.deltaPTrue });
  if (facts.noise !== undefined) dots.push({ id: 'noise', label: words.noise, role: 'rnd', value: facts.noise });
  const provenance = provenanceOf(spread, horizon, shown);
  const source = sourceOf(simulated?.values, network.n);
  const name = source < 0 ? '' : nodeLabel(network, source);
  return (
    <>
      {predicted && simulated && predicted.values.length === simulated.values.length && predicted.values.length > 0 && (
        <ScatterPlot
          id="judged-source"
          title={heldOut ? words.title : words.titleLearned}
          x={{ label: words.x, field: simulated }}
          y={{ label: SHORT[first], field: predicted, role: roleOf(first) }}
          quantity={words.quantity}
          cursor={playhead}
          highlight={highlight}
          onHover={(node) => lab.getState().setHover(node)}
          onSelect={(node) => lab.getState().setView({ selection: [nodeLabel(network, node)] })}
          nodeName={(node) => nodeLabel(network, node)}
          caption={name === '' ? undefined : words.source(name)}
          {...learnState(shown)}
          provenance={provenanceOf(spread, t, shown)}
        />
      )}
      <DotPlot
        id="delta-p"
        title={words.deltaTitle}
        x={{ label: words.deltaX }}
        dots={dots}
        {...learnState(shown)}
        caption={words.deltaCaption}
        provenance={provenance}
      />
      {!shown.stale && (
        <ExplainCurve
          paragraphs={sayPrediction(SHORT[first], facts, heldOut ? words.heldOut : words.learnedFrom)}
          glossary={glossaryLink}
        />
      )}
    </>
  );
}

/** The one node that is active from the beginning; −1 where there are several, or none. O(n). */
function sourceOf(values: Float64Array | undefined, n: number): number {
  let found = -1;
  for (let i = 0; values && i < n; i++)
    if (values[i] === 1) {
      if (found >= 0) return -1;
      found = i;
    }
  return found;
}
