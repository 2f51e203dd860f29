/** How the playhead runs through the time of an experiment. */
import type { Method, MethodId } from '../core/method';
import type { NumberParameter } from '../core/parameters';
import { familyOf } from '../experiment/family';
import { REPLAY_BEATS, type Events, type Pace } from './playhead';

/** Intervals of a time that is not counted in steps: results are given at their ends. */
const INTERVALS = 100;

/** How the horizon is declared: by the method, or by another of its family where it has none of its own. */
export function horizonOf(methods: Readonly<Record<string, Method>>, method: MethodId): NumberParameter | undefined {
  const own = methods[method]?.parameters.horizon;
  if (own?.kind === 'number') return own;
  for (const other of Object.values(methods)) {
    const { horizon } = other.parameters;
    if (familyOf(other.id) === familyOf(method) && horizon?.kind === 'number') return horizon;
  }
  return undefined;
}

/** A horizon of any size > 0: replayed whole in about twelve seconds, its events the moments at which results are given. */
export function continuousTime(horizon: number): [number, Events, Pace] {
  const times = Float64Array.from({ length: INTERVALS + 1 }, (_, k) =>
    // 100 T / 100 need not be T
    k === INTERVALS ? horizon : (k * horizon) / INTERVALS,
  );
  return [horizon, times, { beats: REPLAY_BEATS, grain: horizon / INTERVALS }];
}
