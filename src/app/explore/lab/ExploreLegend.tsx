import { Legend, type LegendKey } from '../../../network-view/Legend';
import type { Colouring } from '../../../network-view/colouring';
import { lab } from '../../../store/lab';
import { exploreWords } from '../../text/en-explore';
import { canColour, COLOUR_BY, type ColourBy } from './colours';
import type { LegendScale } from './legend-scale';
import type { Replayed } from './use-clock';
import type { Explore } from './use-explore';

const words = exploreWords.lab;

interface Props {
  explore: Explore;
  replayed: Replayed | undefined;
  by: ColourBy;
  colouring: Colouring;
  scale: LegendScale | undefined;
  /** In values of the quantity. */
  filter: readonly [number, number] | null;
}

/** Which quantity colours the nodes, its scale, and a filter on it. */
export function ExploreLegend({ explore, replayed, by, colouring, scale, filter }: Props) {
  const choose = (
    <select
      aria-label={words.colourBy}
      value={by}
      onChange={(event) => lab.getState().setView({ colourBy: event.currentTarget.value, filter: null })}
    >
      {COLOUR_BY.map((c) => (
        <option key={c} value={c} disabled={!canColour(c, explore, replayed)}>
          {words.colours[c]}
        </option>
      ))}
    </select>
  );
  if (!scale)
    return (
      <div className="legend" role="group" aria-label={words.colourBy}>
        <div className="title">{choose}</div>
      </div>
    );
  const keys: LegendKey[] = colouring.kind === 'activation' ? ['source', 'active', 'inactive'] : [];
  const unit =
    by === 'cascades' || by === 'events' || by === 'degree' || by === 'component' ? words.units[by] : undefined;
  return (
    <Legend
      title={choose}
      name={words.colours[by]}
      {...(unit === undefined ? {} : { unit })}
      ramp="time"
      domain={scale.domain}
      step={(scale.domain[1] - scale.domain[0]) / 200}
      ticks={scale.ticks}
      format={scale.format}
      filter={filter && [scale.toPlace(filter[0]), scale.toPlace(filter[1])]}
      onFilter={(places) =>
        lab.getState().setView({
          colourBy: by,
          filter: places && [scale.toValue(places[0]), scale.toValue(places[1])],
        })
      }
      keys={by === 'cascade' ? keys : keys.filter((key) => key !== 'source')}
    />
  );
}
