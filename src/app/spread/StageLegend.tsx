import type { Network } from '../../core/network';
import { degrees } from '../../core/network';
import type { Colouring } from '../../network-view/colouring';
import { Legend, type LegendKey, type LegendProps } from '../../network-view/Legend';
import { lab } from '../../store/lab';
import { spreadWords } from '../text/en-spread';
import { COLOUR_BY, type ColourBy } from './pictures';

const words = spreadWords;

interface Props {
  by: ColourBy;
  colouring: Colouring;
  network: Network;
  horizon: number;
  filter: readonly [number, number] | null;
  /** Both methods have numbers. */
  hasDifference: boolean;
}

/** Which quantity colours the nodes, its scale, and a filter on it. */
export function StageLegend({ by, colouring, network, horizon, filter, hasDifference }: Props) {
  const choose = (
    <select
      aria-label={words.colourBy}
      value={by}
      onChange={(event) => lab.getState().setView({ colourBy: event.currentTarget.value, filter: null })}
    >
      {COLOUR_BY.map((c) => (
        <option key={c} value={c} disabled={c === 'difference' && !hasDifference}>
          {words.colours[c]}
        </option>
      ))}
    </select>
  );
  const scale = by === 'state' ? undefined : scaleOf(colouring, network, horizon);
  if (!scale) {
    return (
      <div className="legend" role="group" aria-label={words.colourBy}>
        <div className="title">{choose}</div>
      </div>
    );
  }
  return (
    <Legend
      title={choose}
      name={words.colours[by]}
      filter={filter}
      onFilter={(next) => lab.getState().setView({ filter: next })}
      {...scale}
    />
  );
}

function scaleOf(
  colouring: Colouring,
  network: Network,
  horizon: number,
): Pick<LegendProps, 'ramp' | 'domain' | 'step' | 'unit' | 'keys'> | undefined {
  const states: LegendKey[] = ['source', 'active', 'inactive'];
  switch (colouring.kind) {
    case 'activation':
      return { ramp: 'time', domain: [0, horizon], step: 1, unit: words.units.time, keys: states };
    case 'probability':
      return { ramp: 'prob', domain: [0, 1], step: 0.01, unit: words.units.probability, keys: ['source'] };
    case 'difference':
      return {
        ramp: 'error',
        domain: [-colouring.limit, colouring.limit],
        step: 0.01,
        unit: words.units.difference,
        keys: ['source'],
      };
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
