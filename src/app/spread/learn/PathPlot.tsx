import { useMemo, useState } from 'react';
import type { Axis, Outputs } from '../../../core/outputs';
import type { LineSeries } from '../../../plots/line-layout';
import { LinePlot } from '../../../plots/LinePlot';
import { useLab } from '../../../store/lab';
import { learnWords } from '../../text/en-learn';
import { Segmented } from '../../ui/Segmented';
import { LEARNERS, LIKELIHOOD, roleOf, SHORT } from '../learners';
import { outputOf } from '../../run/shown';
import { provenanceOf } from '../provenance';
import type { Spread } from '../use-spread';
import { factsOf } from './facts';
import { learnState } from './learn-state';

const words = learnWords.path;

type Quantity = keyof typeof words.options;
const OUTPUT: Record<Quantity, string> = { distance: 'gap', gradient: 'gradient-norm', error: 'error-path' };
const X: Axis = { label: words.x, unit: words.unit };
const Y = Object.fromEntries(
  Object.entries(words.labels).map(([quantity, label]) => [quantity, { label, scale: 'log' }]),
) as Record<Quantity, Axis>;

/** How the search went, by gradients computed: each learner that is ticked, and those that were kept. */
export function PathPlot({ spread }: { spread: Spread }) {
  const { learners, learned, horizon, dataset, experiment } = spread;
  const pins = useLab((s) => s.pins);
  const [chosen, setChosen] = useState<Quantity>('distance');
  const hasTruth = learners.some((id) => learned[id]?.picture?.outputs['error-path']);
  const quantity = chosen === 'error' && !hasTruth ? 'distance' : chosen;
  const series = useMemo(() => {
    const list: LineSeries[] = [];
    const add = (id: string, label: string, role: LineSeries['role'], outputs: Outputs | undefined): void => {
      const output = outputOf(outputs, OUTPUT[quantity], 'series');
      if (output && output.x.length > 0) list.push({ id, label, role, output });
    };
    for (const id of learners) add(id, SHORT[id], roleOf(id), learned[id]?.picture?.outputs);
    for (const pin of pins)
      if (pin.visible)
        for (const id of LEARNERS) add(`pin-${pin.id}-${id}`, `${pin.name} ${SHORT[id]}`, 'b3', pin.outputs[id]);
    return list;
  }, [learners, learned, pins, quantity]);
  // What goes on is said of the whole plot.
  const shown = learners.map((id) => learned[id]).find((one) => one?.running) ?? learned[learners[0]] ?? spread.sampled;
  const facts = factsOf(shown.picture?.outputs);
  const other = quantity === 'distance' && learners.includes(LIKELIHOOD) ? ` ${words.otherObjective}` : '';
  return (
    <>
      <LinePlot
        key={quantity}
        id="learning-path"
        title={words.titles[quantity]}
        x={X}
        y={Y[quantity]}
        xName="gradients"
        series={series}
        height={168}
        {...learnState(shown)}
        caption={
          <>
            <p>
              {words.captions[quantity]}
              {other}
            </p>
            <p>
              {learnWords.evidenceLine(
                facts.cascades,
                facts.hidden,
                dataset?.network.n ?? 1,
                shown.picture?.base.seed ?? experiment.seed,
              )}
            </p>
          </>
        }
        provenance={provenanceOf(spread, horizon, shown)}
      />
      <div className="below-plot">
        <Segmented
          label={words.what}
          options={(['distance', 'gradient', 'error'] as const).map((value) => ({
            value,
            label: words.options[value],
            disabled: value === 'error' && !hasTruth,
          }))}
          value={quantity}
          onChange={setChosen}
        />
      </div>
    </>
  );
}
