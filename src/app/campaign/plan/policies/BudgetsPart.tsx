import { useMemo } from 'react';
import { methods } from '../../../../models/push-driven-cascade/all';
import type { LineSeries } from '../../../../plots/line-layout';
import { LinePlot } from '../../../../plots/LinePlot';
import { provenanceLine } from '../../../run/provenance';
import { outputOf } from '../../../run/shown';
import { tabState } from '../../../run/tab-state';
import { TableSection } from '../../../run/TableSection';
import { useTall } from '../../../run/use-tall';
import { resultWords } from '../../../text/en-campaign-results';
import { BUDGETS, POLICIES, SHORT } from '../../methods';
import { OwnRun } from '../../OwnRun';
import type { CampaignView } from '../../use-campaign';

const words = resultWords.budgets;
const SETTINGS = ['mostPushes', 'budgets', 'random', 'sponsor'] as const;
const FOLDED = ['random', 'sponsor'] as const;
const X = { label: words.x } as const;
const Y = { label: resultWords.users } as const;
const COLUMNS = words.columns;

/** What every policy comes to with few and with many pushes. */
export function BudgetsPart({ campaign }: { campaign: CampaignView }) {
  const shown = campaign.shown[BUDGETS];
  const { picture, stale } = shown;
  const tall = useTall();
  const series = useMemo(
    () =>
      POLICIES.flatMap((id): LineSeries[] => {
        const output = outputOf(picture?.outputs, id.slice(id.indexOf('/') + 1), 'series');
        return output && output.x.length > 0
          ? [{ id, label: SHORT[id], role: methods[id].role, output, draw: 'dotted-line' }]
          : [];
      }),
    [picture],
  );
  const table = outputOf(picture?.outputs, 'table', 'table');
  return (
    <>
      <p className="voice">{words.what}</p>
      <OwnRun
        campaign={campaign}
        id={BUDGETS}
        label={words.settings}
        action={words.action}
        only={SETTINGS}
        folded={FOLDED}
      />
      {picture && (
        <LinePlot
          id="spread-by-budget"
          title={words.plot}
          x={X}
          y={Y}
          xName="L"
          wholeX
          series={series}
          height={Math.round(220 * tall)}
          {...tabState(shown)}
          caption={words.caption}
          provenance={provenanceLine(campaign, Number(picture.base.parameters.mostPushes ?? 0), shown, true)}
        />
      )}
      {table && <TableSection title={words.table} table={table} columns={COLUMNS} note={words.note} stale={stale} />}
    </>
  );
}
