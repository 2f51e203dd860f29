import { useMemo } from 'react';
import type { Network } from '../../core/network';
import { degrees } from '../../core/network';
import type { Colouring } from '../../network-view/colouring';
import type { EdgeColours } from '../../network-view/edge-colours';
import { edgeLegend } from '../../network-view/edge-legend';
import { Legend, type LegendKey, type LegendProps } from '../../network-view/Legend';
import { lab } from '../../store/lab';
import { spreadWords } from '../text/en-spread';
import { decideStageWords } from '../text/en-decide-stage';
import { DECIDE_COLOURS } from './decide/on-stage';
import { COLOUR_BY, type ColourBy } from './pictures';

const words = spreadWords;
const CONDITIONAL: readonly ColourBy[] = ['learned-alpha', 'alpha-error', ...DECIDE_COLOURS];

interface Props {
  by: ColourBy;
  colouring: Colouring;
  network: Network;
  horizon: number;
  filter: readonly [number, number] | null;
  /** Both methods have numbers. */
  hasDifference: boolean;
  edges: EdgeColours | undefined;
  /** What was learned and decided, as far as there are numbers for it. */
  choices: readonly ColourBy[];
  /** Some nodes are squares: nothing is seen of them. */
  hidden: boolean;
}

/** Which quantity colours the nodes, its scale, and a filter on it. */
export function StageLegend(props: Props) {
  const { by, colouring, network, horizon, filter, hasDifference, edges, choices, hidden } = props;
  const choose = (
    <select
      aria-label={words.colourBy}
      value={by}
      onChange={(event) => lab.getState().setView({ colourBy: event.currentTarget.value, filter: null })}
    >
      {COLOUR_BY.filter((c) => !CONDITIONAL.includes(c) || choices.includes(c)).map((c) => (
        <option key={c} value={c} disabled={c === 'difference' && !hasDifference}>
          {words.colours[c]}
        </option>
      ))}
    </select>
  );
  const onFilter = (next: [number, number] | null): void => lab.getState().setView({ filter: next });
  const keys: LegendKey[] = hidden ? ['unobserved'] : [];
  const shape = useMemo(() => edges && edgeLegend(edges), [edges]);
  if (shape) return <Legend {...shape} title={choose} filter={filter} onFilter={onFilter} keys={['source', ...keys]} />;
  const scale = by === 'state' ? undefined : scaleOf(by, colouring, network, horizon);
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
      onFilter={onFilter}
      {...scale}
      keys={[...scale.keys, ...keys]}
    />
  );
}

function scaleOf(
  by: ColourBy,
  colouring: Colouring,
  network: Network,
  horizon: number,
): Pick<LegendProps, 'ramp' | 'domain' | 'step' | 'unit' | 'keys'> | undefined {
  const states: LegendKey[] = ['source', 'active', 'inactive'];
  switch (colouring.kind) {
    case 'activation':
      return { ramp: 'time', domain: [0, horizon], step: 1, unit: words.units.time, keys: states };
    case 'probability':
      return {
        ramp: 'prob',
        domain: [0, 1],
        step: 0.01,
        unit: by === 'source-score' ? decideStageWords.ofTheBest : words.units.probability,
        keys: ['source'],
      };
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
      return {
        ramp: 'degree',
        domain: [0, colouring.top],
        step: colouring.top / 100,
        unit: decideStageWords.nodes,
        keys: ['source'],
      };
    case 'none':
      return undefined;
    default:
      return colouring satisfies never;
  }
}
