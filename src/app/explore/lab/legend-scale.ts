/** The legend's axis: places run evenly over the ramp, values are what is meant and what is kept. */
import { REPLAY_BEATS } from '../../../store/playhead';
import type { Colouring } from '../../../network-view/colouring';
import { formatTick } from '../../../plots/format';
import { count } from '../../text/format';
import type { Replayed } from './use-clock';

export interface LegendScale {
  /** Places on the ramp. */
  domain: readonly [number, number];
  ticks: readonly number[];
  /** A place in words. */
  format(place: number): string;
  toPlace(value: number): number;
  toValue(place: number): number;
  /** Range of values as the picture compares it. */
  forPicture(range: readonly [number, number]): [number, number];
}

/** Undefined for colours that say no number. @param topDegree the largest degree of the network */
export function legendScale(
  colouring: Colouring,
  replayed: Replayed | undefined,
  topDegree: number,
): LegendScale | undefined {
  switch (colouring.kind) {
    case 'activation': {
      if (!replayed) return undefined;
      const toPlace = (value: number): number => REPLAY_BEATS * replayed.map.fraction(value);
      const toValue = (place: number): number => replayed.map.time(place / REPLAY_BEATS);
      return {
        domain: [0, REPLAY_BEATS],
        ticks: [0, REPLAY_BEATS / 2, REPLAY_BEATS],
        format: (place) => replayed.tickText(toValue(place)),
        toPlace,
        toValue,
        forPicture: ([low, high]) => [toPlace(low), toPlace(high)],
      };
    }
    case 'measure':
      return logScale(colouring.top);
    case 'degree':
      return logScale(Math.max(1, topDegree));
    case 'none':
    case 'probability':
    case 'difference':
      return undefined;
    default:
      return colouring satisfies never;
  }
}

function logScale(top: number): LegendScale {
  const high = Math.log1p(top);
  return {
    domain: [0, high],
    // The legend spreads its ticks evenly.
    ticks: [0, 0.25, 0.5, 0.75, 1].map((share) => share * high),
    format: (place) => shortCount(Math.round(Math.expm1(place))),
    toPlace: (value) => Math.log1p(value),
    toValue: (place) => Math.round(Math.expm1(place)),
    forPicture: ([low, up]) => [low, up],
  };
}

/** Whole up to some ten thousands, then with two figures: 5,062, 120k. */
const shortCount = (n: number): string => (n < 20_000 ? count(n) : formatTick(Number(n.toPrecision(2))));
