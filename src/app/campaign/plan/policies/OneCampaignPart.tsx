import { useMemo } from 'react';
import { nodeLabel } from '../../../../core/network';
import type { TableOutput } from '../../../../core/outputs';
import { methods } from '../../../../models/push-driven-cascade/all';
import type { LineSeries } from '../../../../plots/line-layout';
import { LinePlot } from '../../../../plots/LinePlot';
import { lab, playhead } from '../../../../store/lab';
import { provenanceLine } from '../../../run/provenance';
import { outputOf } from '../../../run/shown';
import { tabState } from '../../../run/tab-state';
import { TableSection } from '../../../run/TableSection';
import { useTall } from '../../../run/use-tall';
import { resultWords } from '../../../text/en-campaign-results';
import { ONE_CAMPAIGN, SHORT } from '../../methods';
import { OwnRun } from '../../OwnRun';
import type { CampaignView } from '../../use-campaign';
import { policyOf, pushesOf } from '../course';
import { useMomentChosen } from '../use-push';

const words = resultWords.one;
const SETTINGS = ['policy'] as const;
const X = { label: resultWords.push } as const;
const Y = { label: resultWords.users } as const;

/** One campaign, push by push, beside what its pushes were worth before their answers, and the mean of the policy. */
export function OneCampaignPart({ campaign }: { campaign: CampaignView }) {
  const moment = useMomentChosen();
  const { dataset, shown: all } = campaign;
  const shown = all[ONE_CAMPAIGN];
  const { picture, stale } = shown;
  const tall = useTall();
  const outputs = picture?.outputs;
  const policy = policyOf(picture?.base);
  const mean = policy && outputOf(all[policy].picture?.outputs, 'active', 'series');
  const series = useMemo(() => {
    const list: LineSeries[] = [];
    if (policy && mean && mean.x.length > 0) {
      const { standardError: _error, ...line } = mean;
      list.push({ id: 'mean', label: words.mean, role: methods[policy].role, output: line });
    }
    const expected = outputOf(outputs, 'expected', 'series');
    const active = outputOf(outputs, 'active', 'series');
    if (expected) list.push({ id: 'expected', label: words.expected, role: 'ref', output: expected, broken: true });
    if (active) list.push({ id: 'active', label: words.active, role: 'ref', output: active, draw: 'steps' });
    return list;
  }, [policy, mean, outputs]);
  const pushes = useMemo(() => pushesOf(outputs), [outputs]);
  const network = dataset?.network;
  const table = useMemo(
    (): TableOutput => ({
      kind: 'table',
      columns: [
        { id: 'push', label: words.columns.push, values: Float64Array.from(pushes, ({ push }) => push) },
        {
          id: 'user',
          label: words.columns.user,
          values: pushes.map(({ user }) => (network ? nodeLabel(network, user) : String(user))),
        },
        { id: 'chance', label: words.columns.chance, values: Float64Array.from(pushes, ({ chance }) => chance) },
        { id: 'answer', label: words.columns.answer, values: pushes.map(({ yes }) => (yes ? words.yes : words.no)) },
      ],
    }),
    [pushes, network],
  );
  const said = pushes.filter(({ yes }) => yes).length;
  return (
    <>
      <p className="voice">{words.what}</p>
      <OwnRun campaign={campaign} id={ONE_CAMPAIGN} label={words.settings} action={words.action} only={SETTINGS} />
      {picture && (
        <>
          <LinePlot
            id="one-campaign"
            title={words.plot}
            x={X}
            y={Y}
            xName="t"
            wholeX
            series={series}
            {...(moment ? { cursor: playhead } : {})}
            height={Math.round(200 * tall)}
            {...tabState(shown)}
            caption={words.caption(policy ? SHORT[policy] : '', picture.base.seed)}
            provenance={provenanceLine(campaign, Number(picture.base.parameters.budget ?? 0), shown, false)}
          />
          <TableSection
            title={words.table}
            table={table}
            note={words.note(pushes.length, said)}
            stale={stale}
            onSelect={(row) => {
              playhead.pause();
              playhead.seek(pushes[row].push);
              if (network) lab.getState().setView({ selection: [nodeLabel(network, pushes[row].user)] });
            }}
          />
        </>
      )}
    </>
  );
}
