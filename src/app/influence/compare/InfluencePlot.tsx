import { useMemo } from 'react';
import type { LineSeries } from '../../../plots/line-layout';
import { LinePlot } from '../../../plots/LinePlot';
import { methods } from '../../../models/jump-sde/all';
import { playhead, useLab } from '../../../store/lab';
import { provenanceLine } from '../../run/provenance';
import { stateOf } from '../../run/state-of';
import { influenceWords } from '../../text/en-influence';
import { curvesOf, influenceOf } from '../curves';
import { CURVES, MONTE_CARLO, SAMPLED, SHORT } from '../methods';
import type { Influence } from '../use-influence';

const words = influenceWords;
const NODES = { label: words.activeNodes };

/** I(t) by every method: Monte Carlo in ink with bands of runs, the others as lines, kept runs beside them. */
export function InfluencePlot({ influence, height }: { influence: Influence; height: number }) {
  const { shown, horizon, dataset, experiment } = influence;
  const pins = useLab((s) => s.pins);
  const series = useMemo(() => {
    const list: LineSeries[] = curvesOf(shown).map(({ id, output }) => ({
      id,
      label: SHORT[id],
      role: methods[id].role,
      // Bands of the mean are hairlines already; shade says how single runs differ.
      output: id === MONTE_CARLO ? output : { ...output, bands: [] },
    }));
    for (const pin of pins) {
      if (!pin.visible) continue;
      for (const id of CURVES) {
        const kept = pin.outputs[id]?.influence;
        if (kept?.kind !== 'series' || kept.x.length === 0) continue;
        const { bands: _bands, standardError: _error, ...output } = kept;
        list.push({
          id: `pin-${pin.id}-${id}`,
          label: `${pin.name} ${SHORT[id]}`,
          role: methods[id].role,
          output,
          broken: true,
        });
      }
    }
    return list;
  }, [shown, pins]);
  const lead = shown[CURVES.find((id) => influenceOf(shown[id])) ?? MONTE_CARLO];
  const n = dataset?.network.n;
  // The line of all nodes stands on the axis only where the curves come near enough not to be flattened by it.
  const level = useMemo(() => {
    if (n === undefined) return undefined;
    const highest = Math.max(0, ...series.map(({ output }) => output.y.reduce((a, b) => Math.max(a, b), 0)));
    return highest >= n / 2 ? { value: n, label: words.all(n) } : undefined;
  }, [n, series]);
  const ofMonteCarlo = shown[MONTE_CARLO].picture?.done;
  const ofSampled = shown[SAMPLED].picture;
  return (
    <LinePlot
      id="influence"
      title={words.influence}
      x={{ label: words.time, unit: words.time }}
      y={NODES}
      xName="t"
      between
      series={series}
      cursor={playhead}
      {...(level ? { yMax: level } : {})}
      height={height}
      {...stateOf(lead)}
      caption={
        series.length === 0
          ? words.tickOne
          : words.curvesCaption({
              runs: ofMonteCarlo,
              samples: ofSampled?.done,
              seed: lead.picture?.base.seed ?? experiment.seed,
            })
      }
      provenance={provenanceLine(influence, horizon, lead, lead === shown[MONTE_CARLO])}
    />
  );
}
