import { useMemo } from 'react';
import type { TableOutput } from '../../../core/outputs';
import type { LineSeries } from '../../../plots/line-layout';
import { LinePlot } from '../../../plots/LinePlot';
import type { ModelId } from '../../../models/push-driven-cascade/learning/fit';
import { outputOf } from '../../run/shown';
import { tabState } from '../../run/tab-state';
import { learnCampaignWords as words } from '../../text/en-campaign-learn';
import { LEARN } from '../methods';
import type { CampaignView } from '../use-campaign';
import { calibrationOf, numbersOf } from './facts';
import { provenanceOf } from './provenance';

const X = { label: words.calibrationX };
const Y = { label: words.calibrationY };

/** Predicted chances of one model against what happened; on the diagonal they come true. */
export function Calibration({ campaign, model }: { campaign: CampaignView; model: ModelId }) {
  const shown = campaign.shown[LEARN];
  const outputs = shown.picture?.outputs;
  const series = useMemo(() => seriesOf(outputOf(outputs, 'calibration', 'table')), [outputs]);
  const facts = calibrationOf(outputs);
  if (!facts || series.length === 0) return null;
  return (
    <LinePlot
      id="learn-calibration"
      title={words.calibration}
      x={X}
      y={Y}
      series={series}
      height={200}
      {...tabState(shown)}
      caption={words.calibrationCaption(words.said[model], facts.samples)}
      provenance={provenanceOf(campaign, shown)}
    />
  );
}

function seriesOf(table: TableOutput | undefined): LineSeries[] {
  const [samples, x, y, error] = ['samples', 'predicted', 'observed', 'se'].map((id) => numbersOf(table, id));
  const kept = (values: Float64Array): Float64Array => values.filter((_, k) => samples[k] > 0);
  const observed = kept(x);
  if (observed.length === 0) return [];
  const ends = Float64Array.of(0, 1);
  return [
    { id: 'perfect', label: words.perfect, role: 'rnd', output: { kind: 'series', x: ends, y: ends } },
    {
      id: 'observed',
      label: words.observed,
      role: 'own',
      draw: 'dots',
      output: { kind: 'series', x: observed, y: kept(y), standardError: kept(error) },
    },
  ];
}
