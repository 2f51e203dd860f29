import { useMemo } from 'react';
import { campaignPresets } from '../../../../experiment/library/campaign-presets';
import { ExplainCurve } from '../../../../plots/ExplainCurve';
import { HistogramPlot } from '../../../../plots/HistogramPlot';
import { lab } from '../../../../store/lab';
import { glossaryLink } from '../../../help/links';
import { provenanceLine } from '../../../run/provenance';
import { outputOf } from '../../../run/shown';
import { tabState } from '../../../run/tab-state';
import { TableSection } from '../../../run/TableSection';
import { resultWords } from '../../../text/en-campaign-results';
import { decimals } from '../../../text/format';
import { PRINTED_BOUND } from '../../methods';
import { OwnRun } from '../../OwnRun';
import type { CampaignView } from '../../use-campaign';
import { counterexample } from './counterexample';

const words = resultWords.printed;
const SETTINGS = ['users', 'pushes', 'density', 'theta', 'instances'] as const;
const RATIO = { label: words.ratio } as const;
/** In the line of a baseline, as everywhere. */
const LINE = { role: 'b1' } as const;
const INSTANCES = { label: words.instances } as const;

/** The smallest campaign on which Theorem 2 fails, computed here; and how often it does on drawn ones. */
export function PrintedBoundPart({ campaign }: { campaign: CampaignView }) {
  const shown = campaign.shown[PRINTED_BOUND];
  const { picture, stale } = shown;
  const outputs = picture?.outputs;
  const { tastes, pushes, printed, optimum } = useMemo(() => counterexample(), []);
  const preset = campaignPresets.find(({ id }) => id === 'printed-bound');
  const [summary, worst, instances] = (['summary', 'worst', 'instances'] as const).map((id) =>
    outputOf(outputs, id, 'table'),
  );
  const ratio = outputOf(outputs, 'ratio', 'histogram');
  return (
    <>
      <section className="answer" aria-label={words.counterexample}>
        <h3 className="h-panel">{words.counterexample}</h3>
        <ExplainCurve
          paragraphs={[
            [
              words.users(tastes.map(String), pushes),
              { number: decimals(printed, 3) },
              words.butBest,
              { number: decimals(optimum, 3) },
              words.because,
            ],
          ]}
          glossary={glossaryLink}
        />
        {preset && (
          <div className="actions">
            <button type="button" className="btn" onClick={() => lab.getState().open(preset.experiment)}>
              {words.open}
            </button>
          </div>
        )}
      </section>
      <p className="voice">{words.what}</p>
      <OwnRun campaign={campaign} id={PRINTED_BOUND} label={words.settings} action={words.action} only={SETTINGS} />
      {summary && (
        <TableSection
          title={words.summary}
          table={summary}
          columns={words.columns}
          note={words.note(Number(summary.columns.find(({ id }) => id === 'instances')?.values.at(0) ?? 0))}
          stale={stale}
        />
      )}
      {ratio && ratio.counts.length > 0 && (
        <HistogramPlot
          id="printed-ratio"
          title={words.plot}
          x={RATIO}
          y={INSTANCES}
          histogram={ratio}
          {...LINE}
          {...tabState(shown)}
          caption={words.caption}
          provenance={provenanceLine({ ...campaign, dataset: undefined }, 0, shown, false)}
        />
      )}
      {worst && <TableSection title={words.worst} table={worst} note={words.worstNote} stale={stale} />}
      {instances && <TableSection title={words.each} table={instances} note={words.eachNote} stale={stale} />}
    </>
  );
}
