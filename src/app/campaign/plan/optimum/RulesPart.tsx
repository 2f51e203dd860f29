import { outputOf } from '../../../run/shown';
import { TableSection } from '../../../run/TableSection';
import { ExplainCurve } from '../../../../plots/ExplainCurve';
import { glossaryLink } from '../../../help/links';
import { resultWords } from '../../../text/en-campaign-results';
import { significant } from '../../../text/format';
import { VARIANTS } from '../../methods';
import { OwnRun } from '../../OwnRun';
import type { CampaignView } from '../../use-campaign';

const words = resultWords.rules;
const SETTINGS = ['budget'] as const;

/** What it costs to fix all pushes beforehand, to ask in batches, to hear late: exactly, on a tiny network. */
export function RulesPart({ campaign }: { campaign: CampaignView }) {
  const { picture, stale } = campaign.shown[VARIANTS];
  const outputs = picture?.outputs;
  const table = outputOf(outputs, 'table', 'table');
  const sequence = outputOf(outputs, 'sequence', 'table');
  const gap = outputOf(outputs, 'gap', 'scalar')?.value ?? NaN;
  return (
    <>
      <p className="voice">{words.what}</p>
      <OwnRun campaign={campaign} id={VARIANTS} label={words.settings} action={words.action} only={SETTINGS} />
      {Number.isFinite(gap) && (
        <section className="answer" data-stale={stale || undefined} aria-label={words.answer}>
          <ExplainCurve
            paragraphs={[
              gap > 1 + 1e-9 ? [words.gap[0], { number: significant(gap, 3) }, words.gap[1]] : [words.noGap],
            ]}
            glossary={glossaryLink}
          />
        </section>
      )}
      {table && (
        <TableSection title={words.table} table={table} columns={words.columns} note={words.note} stale={stale} />
      )}
      {sequence && <TableSection title={words.sequence} table={sequence} note={words.sequenceNote} stale={stale} />}
    </>
  );
}
