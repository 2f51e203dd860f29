import { useMemo } from 'react';
import { nodeLabel } from '../../../core/network';
import type { Outputs, TableOutput } from '../../../core/outputs';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import { LinePlot } from '../../../plots/LinePlot';
import { lab } from '../../../store/lab';
import { glossaryLink } from '../../help/links';
import { provenanceLine } from '../../run/provenance';
import { outputOf } from '../../run/shown';
import { tabState } from '../../run/tab-state';
import { TableSection } from '../../run/TableSection';
import { seedsWords as words } from '../../text/en-campaign-seeds';
import { SEEDS } from '../methods';
import { OwnRun } from '../OwnRun';
import type { CampaignView } from '../use-campaign';
import { seedLines } from './lines';
import { saySeeds } from './sentences';
import '../../run/tabs.css';

const SETTINGS = [
  'count',
  'pushes',
  'diffusion',
  'chances',
  'p',
  'greedy',
  'degreeDiscount',
  'imm',
  'opim',
  'degree',
  'epsilon',
  'ell',
  'greedyRuns',
  'evaluations',
  'campaignRuns',
] as const;
const FOLDED = ['epsilon', 'ell', 'greedyRuns', 'evaluations', 'campaignRuns'] as const;
const X = { label: words.x };
const Y = { label: words.y };

/** *Choose once, or steer?* – seeds of classic influence maximisation beside a campaign on the same network. */
export function SeedsTab({ campaign }: { campaign: CampaignView }) {
  const shown = campaign.shown[SEEDS];
  const { picture, stale } = shown;
  const outputs = picture?.outputs;
  const series = useMemo(() => seedLines(outputs), [outputs]);
  const methods = useMemo(() => methodRows(outputs), [outputs]);
  const said = useMemo(() => saySeeds(outputs), [outputs]);
  const settings = picture?.base.parameters;
  const runs = (name: 'evaluations' | 'campaignRuns', usual: number): number => Number(settings?.[name] ?? usual);
  return (
    <div className="method-tab">
      <p className="voice">{words.what}</p>
      <OwnRun
        campaign={campaign}
        id={SEEDS}
        label={words.settings}
        action={words.action}
        only={SETTINGS}
        folded={FOLDED}
      />
      {series.length > 0 && (
        <>
          {said.length > 0 && (
            <section className="answer" data-stale={stale || undefined} aria-label={words.answer}>
              <ExplainCurve paragraphs={said} glossary={glossaryLink} />
            </section>
          )}
          <LinePlot
            id="seeds-against-pushes"
            title={words.plot}
            x={X}
            y={Y}
            wholeX
            series={series}
            height={190}
            {...tabState(shown)}
            caption={words.caption(runs('evaluations', 2000), runs('campaignRuns', 500))}
            provenance={provenanceLine(campaign, Number(settings?.pushes ?? 10), shown, false)}
          />
          <p className="caption">{words.models}</p>
          {methods && (
            <TableSection
              title={words.methods}
              table={methods}
              columns={words.methodColumns}
              note={words.methodNote}
              stale={stale}
            />
          )}
          <Others campaign={campaign} outputs={outputs} stale={stale} />
        </>
      )}
    </div>
  );
}

/** The seeds themselves, what methods share, and the constants behind them. */
function Others({
  campaign,
  outputs,
  stale,
}: {
  campaign: CampaignView;
  outputs: Outputs | undefined;
  stale: boolean;
}) {
  const [chosen, overlap, constants] = ['seeds', 'overlap', 'constants'].map((id) => outputOf(outputs, id, 'table'));
  const network = campaign.dataset?.network;
  const look = (row: number): void => {
    const user = Number(chosen?.columns.find(({ id }) => id === 'user')?.values[row]);
    if (network && user < network.n) lab.getState().setView({ selection: [nodeLabel(network, user)] });
  };
  return (
    <>
      {chosen && (
        <TableSection
          title={words.chosen}
          table={chosen}
          columns={words.chosenColumns}
          note={words.chosenNote}
          stale={stale}
          onSelect={look}
        />
      )}
      {overlap && (
        <TableSection
          title={words.overlap}
          table={overlap}
          columns={words.overlapColumns}
          note={words.overlapNote}
          stale={stale}
        />
      )}
      {constants && constants.columns[0].values.length > 0 && (
        <TableSection
          title={words.constants}
          table={constants}
          columns={words.constantColumns}
          note={words.constantsNote}
          stale={stale}
        />
      )}
    </>
  );
}

/** With guarantees as percentages, and what each method worked on in one column. */
function methodRows(outputs: Outputs | undefined): TableOutput | undefined {
  const table = outputOf(outputs, 'methods', 'table');
  if (!table) return undefined;
  const numbers = (name: string): number[] =>
    [...(table.columns.find(({ id }) => id === name)?.values ?? [])].map((x) => Number(x));
  const evaluations = numbers('evaluations');
  return {
    kind: 'table',
    columns: [
      ...table.columns,
      { id: 'at-least', label: words.atLeast, values: numbers('guarantee').map(words.share) },
      {
        id: 'work',
        label: words.workDone,
        values: Float64Array.from(numbers('sets'), (sets, k) => (sets > 0 ? sets : evaluations[k])),
      },
    ],
  };
}
