import { useMemo } from 'react';
import type { Role } from '../../../plots/colour';
import type { LineSeries } from '../../../plots/line-layout';
import { LinePlot } from '../../../plots/LinePlot';
import { MODELS, type ModelId } from '../../../models/push-driven-cascade/learning/fit';
import { outputOf } from '../../run/shown';
import { tabState } from '../../run/tab-state';
import { learnCampaignWords as words } from '../../text/en-campaign-learn';
import { LEARN } from '../methods';
import type { CampaignView } from '../use-campaign';
import { numbersOf } from './facts';
import { provenanceOf } from './provenance';

const X = { label: words.descentX };
const Y = { label: words.descentY };
const ROLES: Readonly<Record<ModelId, Role>> = { bias: 'rnd', social: 'b1', preference: 'b2', full: 'own' };

/** The error on what is learned from, pass after pass, of all four models. */
export function Descent({ campaign }: { campaign: CampaignView }) {
  const shown = campaign.shown[LEARN];
  const table = outputOf(shown.picture?.outputs, 'descent', 'table');
  const series = useMemo(() => {
    const x = numbersOf(table, 'epoch');
    return MODELS.flatMap((id): LineSeries[] => {
      const y = numbersOf(table, id);
      return y.length > 0 && !Number.isNaN(y[0])
        ? [{ id, label: words.lines[id], role: ROLES[id], output: { kind: 'series', x, y } }]
        : [];
    });
  }, [table]);
  if (series.length === 0) return null;
  return (
    <LinePlot
      id="learn-descent"
      title={words.descent}
      x={X}
      y={Y}
      wholeX
      series={series}
      height={180}
      {...tabState(shown)}
      caption={words.descentCaption}
      provenance={provenanceOf(campaign, shown)}
    />
  );
}
