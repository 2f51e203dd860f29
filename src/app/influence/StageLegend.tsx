import { degrees, type Network } from '../../core/network';
import type { Colouring } from '../../network-view/colouring';
import { Legend, type LegendProps } from '../../network-view/Legend';
import { lab } from '../../store/lab';
import { influenceWords } from '../text/en-influence';
import { significant } from '../text/format';
import { colourChoices, colourName, type Colour } from './colours';
import { ONE_RUN, SHORT } from './methods';
import { useMoment } from './use-moment';
import type { Influence } from './use-influence';

const words = influenceWords;

interface Props {
  influence: Influence;
  colour: Colour;
  colouring: Colouring;
  network: Network;
}

/** Which quantity colours the nodes, its scale, and a filter on it. */
export function StageLegend({ influence, colour, colouring, network }: Props) {
  const { shown, horizon, experiment } = influence;
  const filter = experiment.view?.filter ?? null;
  const choices = colourChoices(shown);
  const choose = (
    <select
      aria-label={words.colourBy}
      value={colourName(colour)}
      onChange={(event) => {
        const name = event.currentTarget.value;
        choice(name, name === 'time' || name === 'state');
      }}
    >
      {choices.map((one) => (
        <option key={colourName(one)} value={colourName(one)}>
          {titleOf(one)}
        </option>
      ))}
    </select>
  );
  const scale = scaleOf(colour, colouring, network, horizon);
  if (!scale)
    return (
      <div className="legend" role="group" aria-label={words.colourBy}>
        <div className="title">{choose}</div>
      </div>
    );
  const moves = colouring.kind === 'probability' || colouring.kind === 'difference';
  return (
    <Legend
      title={
        <>
          {choose}
          {moves && <Moment horizon={horizon} />}
        </>
      }
      name={titleOf(colour)}
      filter={filter}
      onFilter={(next) => lab.getState().setView({ filter: next })}
      {...scale}
    />
  );
}

/** The moment that the colours speak of, where the unit stands otherwise: probabilities have none. */
function Moment({ horizon }: { horizon: number }) {
  return <span className="quiet">{words.moment(significant(useMoment(horizon), 3))}</span>;
}

/** One choice, in one step; a run that is to be looked at is one of those that are computed from then on. */
function choice(name: string, oneRun: boolean): void {
  lab.getState().edit('view:colourBy', (e) => {
    const compare = e.view?.compare ?? [e.method];
    return {
      ...e,
      view: {
        ...e.view,
        colourBy: name,
        filter: null,
        ...(oneRun && !compare.includes(ONE_RUN) ? { compare: [...compare, ONE_RUN] } : {}),
      },
    };
  });
}

function titleOf(colour: Colour): string {
  switch (colour.kind) {
    case 'probability':
      return words.colours.probability(SHORT[colour.method]);
    case 'difference':
      return words.colours.difference(SHORT[colour.a], SHORT[colour.b]);
    case 'time':
    case 'state':
    case 'degree':
    case 'none':
      return words.colours[colour.kind];
    default:
      return colour satisfies never;
  }
}

function scaleOf(
  colour: Colour,
  colouring: Colouring,
  network: Network,
  horizon: number,
): Pick<LegendProps, 'ramp' | 'domain' | 'step' | 'unit' | 'keys'> | undefined {
  switch (colouring.kind) {
    case 'activation':
      return colouring.plain
        ? undefined
        : {
            ramp: 'time',
            domain: [0, horizon],
            step: horizon / 100,
            unit: words.units.time,
            keys: ['source', 'active', 'inactive'],
          };
    case 'probability':
      return {
        ramp: 'prob',
        domain: [0, 1],
        step: 0.01,
        keys: colour.kind === 'state' ? ['source'] : ['source', 'hollow', 'selected'],
      };
    case 'difference': {
      const { limit } = colouring;
      return { ramp: 'error', domain: [-limit, limit], step: limit / 50, keys: ['source'] };
    }
    case 'degree': {
      const most = degrees(network).reduce((a, b) => Math.max(a, b), 1);
      return { ramp: 'degree', domain: [0, most], step: 1, unit: words.units.degree, keys: ['source'] };
    }
    case 'measure':
    case 'none':
      return undefined;
    default:
      return colouring satisfies never;
  }
}
