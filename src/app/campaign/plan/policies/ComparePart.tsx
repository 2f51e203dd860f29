import { useMemo, useState } from 'react';
import type { Outputs } from '../../../../core/outputs';
import type { MethodId } from '../../../../core/method';
import { methods } from '../../../../models/push-driven-cascade/all';
import type { LineSeries } from '../../../../plots/line-layout';
import { LinePlot } from '../../../../plots/LinePlot';
import { playhead, useLab } from '../../../../store/lab';
import { provenanceLine } from '../../../run/provenance';
import { outputOf } from '../../../run/shown';
import { stateOf } from '../../../run/state-of';
import { useTall } from '../../../run/use-tall';
import { resultWords as words } from '../../../text/en-campaign-results';
import { ONLINE_SEARCH, OPTIMUM, SHORT } from '../../methods';
import type { CampaignView } from '../../use-campaign';
import { answersAtOnce, resultsOf } from '../numbers';
import { useMomentChosen } from '../use-push';
import { Differences } from './Differences';
import { Explanation } from './Explanation';
import { ResultsTable } from './ResultsTable';
import { Spreads } from './Spreads';

const PUSH = { label: words.push } as const;
const USERS = { label: words.users } as const;
const CHANCE = { label: words.chance } as const;
const INFLUENCE = { label: words.influence } as const;

/** All ticked policies side by side: how yeses grow, what it came to, with which users. */
export function ComparePart({ campaign }: { campaign: CampaignView }) {
  const moment = useMomentChosen();
  const { shown, ticked, experiment, dataset } = campaign;
  const tall = useTall();
  const pins = useLab((s) => s.pins);
  const pictures = usePictures(campaign);
  const active = useMemo(() => {
    const list = linesOf(pictures, 'active', true);
    for (const pin of pins) {
      if (!pin.visible) continue;
      for (const { id } of pictures) {
        const kept = pin.outputs[id]?.active;
        if (kept?.kind !== 'series' || kept.x.length === 0) continue;
        const { bands: _bands, standardError: _error, ...output } = kept;
        const label = `${pin.name} ${SHORT[id]}`;
        list.push({ id: `pin-${pin.id}-${id}`, label, role: methods[id].role, output, broken: true });
      }
    }
    return list;
  }, [pictures, pins]);
  const chance = useMemo(() => linesOf(pictures, 'chance', false), [pictures]);
  const influence = useMemo(() => linesOf(pictures, 'influence', false), [pictures]);
  const lead = shown[ticked.find((id) => shown[id].picture) ?? ONLINE_SEARCH];
  const provenance = provenanceLine({ experiment, dataset }, Number(campaign.values.budget), lead, true);
  const runs = resultsOf(shown, ticked).at(0)?.runs;
  return (
    <>
      <LinePlot
        id="yeses"
        title={words.yeses}
        x={PUSH}
        y={USERS}
        xName="t"
        wholeX
        series={active}
        {...(moment ? { cursor: playhead } : {})}
        height={Math.round(228 * tall)}
        {...stateOf(lead)}
        caption={
          active.length > 0
            ? words.yesesCaption(
                runs,
                lead.picture?.base.seed ?? experiment.seed,
                atOnceNow(campaign) || !ticked.includes(OPTIMUM),
              )
            : ticked.length > 0
              ? words.notYet
              : words.tickOne
        }
        provenance={provenance}
      />
      <Explanation campaign={campaign} />
      <ResultsTable campaign={campaign} />
      <Differences campaign={campaign} provenance={provenance} />
      {chance.length > 0 && (
        <LinePlot
          id="chance-pushed"
          title={words.chanceOf}
          x={PUSH}
          y={CHANCE}
          xName="t"
          wholeX
          series={chance}
          height={Math.round(144 * tall)}
          {...stateOf(lead)}
          caption={words.chanceCaption}
          provenance={provenance}
        />
      )}
      {influence.length > 0 && (
        <LinePlot
          id="influence-pushed"
          title={words.influenceOf}
          x={PUSH}
          y={INFLUENCE}
          xName="t"
          wholeX
          series={influence}
          height={Math.round(144 * tall)}
          {...stateOf(lead)}
          caption={words.influenceCaption}
          provenance={provenance}
        />
      )}
      <Spreads campaign={campaign} provenance={provenance} />
    </>
  );
}

/** Whether the results that are shown are of answers at once; without any, what the form says. */
function atOnceNow({ shown, ticked, values }: Pick<CampaignView, 'shown' | 'ticked' | 'values'>): boolean {
  return resultsOf(shown, ticked).at(0)?.atOnce ?? answersAtOnce(values);
}

type Pictures = readonly { id: MethodId; outputs: Outputs | undefined }[];

/** What the ticked methods have to show: the same list until one of them has something new. Progress alone draws nothing. */
function usePictures({ shown, ticked, values }: CampaignView): Pictures {
  // The optimum is for answers at once.
  const atOnce = atOnceNow({ shown, ticked, values });
  const now: Pictures = ticked
    .filter((id) => id !== OPTIMUM || atOnce)
    .map((id) => ({ id, outputs: shown[id].picture?.outputs }));
  const [kept, setKept] = useState(now);
  const same =
    kept.length === now.length && now.every(({ id, outputs }, i) => id === kept[i].id && outputs === kept[i].outputs);
  if (!same) setKept(now);
  return same ? kept : now;
}

/** One line for each ticked method that has one; half of the runs as a band of the first alone, since many of them hide each other. */
function linesOf(pictures: Pictures, output: string, bands: boolean): LineSeries[] {
  const first = pictures.find(({ outputs }) => outputs)?.id;
  return pictures.flatMap(({ id, outputs }): LineSeries[] => {
    const series = outputOf(outputs, output, 'series');
    if (!series || series.x.length === 0) return [];
    const inner = series.bands?.slice(-1) ?? [];
    const { standardError: _error, ...line } = series;
    return [
      { id, label: SHORT[id], role: methods[id].role, output: { ...line, bands: bands && id === first ? inner : [] } },
    ];
  });
}
