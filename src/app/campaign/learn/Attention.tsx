import { useMemo } from 'react';
import type { Outputs } from '../../../core/outputs';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import type { LineSeries } from '../../../plots/line-layout';
import { LinePlot } from '../../../plots/LinePlot';
import { glossaryLink } from '../../help/links';
import { Numbers } from '../../run/Numbers';
import { outputOf } from '../../run/shown';
import { tabState } from '../../run/tab-state';
import { learnCampaignWords } from '../../text/en-campaign-learn';
import { count, significant } from '../../text/format';
import { ATTENTION } from '../methods';
import { OwnRun } from '../OwnRun';
import type { CampaignView } from '../use-campaign';
import { attentionOf, numbersOf } from './facts';
import { provenanceOf } from './provenance';
import { sayAttention } from './sentences';

const words = learnCampaignWords.attention;
const SETTINGS = ['log', 'limited', 'cap', 'days', 'postsPerDay', 'visitsPerDay', 'interest', 'gap'] as const;
const FOLDED = ['days', 'postsPerDay', 'visitsPerDay', 'interest', 'gap'] as const;
const X = { label: words.x };
const Y = { label: words.y };

/** Whether who is shown more posts shares more of them (PDC, Fig. 1). */
export function Attention({ campaign }: { campaign: CampaignView }) {
  const shown = campaign.shown[ATTENTION];
  const { picture, stale } = shown;
  const outputs = picture?.outputs;
  const facts = attentionOf(outputs);
  const series = useMemo(() => seriesOf(outputs), [outputs]);
  const sampled = numbersOf(outputOf(outputs, 'visits', 'table'), 'shown').length;
  return (
    <>
      <h3 className="h-panel">{words.title}</h3>
      <p className="voice">{words.what}</p>
      <OwnRun
        campaign={campaign}
        id={ATTENTION}
        label={words.settings}
        action={words.action}
        only={SETTINGS}
        folded={FOLDED}
      />
      {facts && (
        <>
          <section className="answer" data-stale={stale || undefined} aria-label={words.answer}>
            <ExplainCurve paragraphs={[sayAttention(facts)]} glossary={glossaryLink} />
          </section>
          {picture?.base.parameters.log === 'cascades' && <p className="answer-remark small">{words.unseen}</p>}
          <LinePlot
            id="attention"
            title={words.plot}
            x={X}
            y={Y}
            series={series}
            height={220}
            {...tabState(shown)}
            caption={words.caption(facts.visits, sampled)}
            provenance={provenanceOf(campaign, shown)}
          />
          <Numbers
            title={words.numbers}
            rows={[
              { what: words.rows.r, value: significant(facts.r).replace('-', '−') },
              { what: words.rows.slope, value: significant(facts.slope).replace('-', '−') },
              { what: words.rows.visits, value: count(facts.visits) },
            ]}
            stale={stale}
          />
        </>
      )}
    </>
  );
}

/** Visits as dots, each place once, and the mean over them. */
function seriesOf(outputs: Outputs | undefined): LineSeries[] {
  const visits = outputOf(outputs, 'visits', 'table');
  const mean = outputOf(outputs, 'mean', 'series');
  const [shown, shared] = [numbersOf(visits, 'shown'), numbersOf(visits, 'shared')];
  const places = new Map<string, readonly [number, number]>();
  shown.forEach((x, k) => places.set(`${x} ${shared[k]}`, [x, shared[k]]));
  const sorted = [...places.values()].toSorted(([x, y], [x2, y2]) => x - x2 || y - y2);
  if (sorted.length === 0 || !mean) return [];
  return [
    {
      id: 'visits',
      label: words.visits,
      role: 'rnd',
      draw: 'dots',
      output: {
        kind: 'series',
        x: Float64Array.from(sorted, ([x]) => x),
        y: Float64Array.from(sorted, ([, y]) => y),
      },
    },
    { id: 'mean', label: words.mean, role: 'own', draw: 'dotted-line', output: mean },
  ];
}
