import { degrees, type Network } from '../../../core/network';
import type { Colouring } from '../../../network-view/colouring';
import { Legend, type LegendProps } from '../../../network-view/Legend';
import { lab } from '../../../store/lab';
import { planWords as words } from '../../text/en-campaign-plan';
import { ONE_CAMPAIGN, SHORT } from '../methods';
import type { CampaignView } from '../use-campaign';
import { colourChoices, colourName, movesWithPush, type Colour } from './colours';
import { usePush } from './use-push';

interface Props {
  campaign: CampaignView;
  colour: Colour;
  colouring: Colouring;
  network: Network;
  pushes: number;
}

/** Which quantity colours the users, its scale, and a filter on it. */
export function StageLegend({ campaign, colour, colouring, network, pushes }: Props) {
  const filter = campaign.experiment.view?.filter ?? null;
  const choose = (
    <select
      aria-label={words.colourBy}
      value={colourName(colour)}
      onChange={(event) => choice(event.currentTarget.value)}
    >
      {colourChoices(campaign.shown).map((one) => (
        <option key={colourName(one)} value={colourName(one)}>
          {titleOf(one)}
        </option>
      ))}
    </select>
  );
  const begun = Array.isArray(campaign.values.start) && campaign.values.start.length > 0;
  const all = scaleOf(colour, colouring, network, pushes);
  // Without anybody who said yes before there is no ring to explain.
  const scale = all && { ...all, keys: all.keys.filter((key) => key !== 'source' || begun) };
  if (!scale)
    return (
      <div className="legend" role="group" aria-label={words.colourBy}>
        <div className="title">{choose}</div>
      </div>
    );
  return (
    <Legend
      title={
        <>
          {choose}
          {movesWithPush(colour) && <Moment />}
        </>
      }
      name={titleOf(colour)}
      filter={filter}
      onFilter={(next) => lab.getState().setView({ filter: next })}
      {...scale}
    />
  );
}

/** The push that the colours speak of. */
function Moment() {
  return <span className="quiet">{words.afterPush(usePush())}</span>;
}

/** One choice, in one step; a campaign that is to be looked at is one of those that are computed from then on. */
function choice(name: string): void {
  const one = name === 'campaign' || name === 'chance' || name === 'asked';
  lab.getState().edit('view:colourBy', (e) => {
    const compare = e.view?.compare ?? [e.method];
    return {
      ...e,
      view: {
        ...e.view,
        colourBy: name,
        filter: null,
        ...(one && !compare.includes(ONE_CAMPAIGN) ? { compare: [...compare, ONE_CAMPAIGN] } : {}),
      },
    };
  });
}

const titleOf = (colour: Colour): string =>
  colour.kind === 'reached' ? words.colours.reached(SHORT[colour.method]) : words.colours[colour.kind];

function scaleOf(
  colour: Colour,
  colouring: Colouring,
  network: Network,
  pushes: number,
): Pick<LegendProps, 'ramp' | 'domain' | 'step' | 'unit' | 'keys'> | undefined {
  switch (colouring.kind) {
    case 'activation':
      return {
        ramp: 'time',
        domain: [0, Math.max(1, pushes)],
        step: 1,
        unit: words.units.push,
        keys: ['source', 'active', 'inactive'],
      };
    case 'probability':
      return { ramp: 'prob', domain: [0, 1], step: 0.01, keys: ['source', 'hollow'] };
    case 'measure': {
      const unit = {
        chance: words.units.chance,
        asked: words.units.times,
        taste: words.units.taste,
        influence: words.units.influence,
      };
      return {
        ramp: 'degree',
        domain: [0, colouring.top],
        step: colouring.top / 100,
        unit: colour.kind in unit && colour.kind !== 'chance' ? unit[colour.kind as keyof typeof unit] : '',
        keys: ['source'],
      };
    }
    case 'degree': {
      const most = degrees(network).reduce((a, b) => Math.max(a, b), 1);
      return { ramp: 'degree', domain: [0, most], step: 1, unit: words.units.degree, keys: ['source'] };
    }
    case 'difference':
    case 'none':
      return undefined;
    default:
      return colouring satisfies never;
  }
}
