/** Infections of an epidemic drawn until it has as many of them by a given time as are wanted. */
import { DataError } from '../../../core/errors';
import type { Steps, Streams } from '../../../core/method';
import { sirOptions, type PeopleSettings } from './process-settings';
import { simulateSir } from '../simulate/simulate-sir';

/** Epidemics drawn at most, and infections simulated in all. */
const MOST_DRAWS = 100_000;
const MOST_WORK = 5_000_000;
const SLICE = 10_000;

/**
 * Times of exactly `events` infections, all by `until`; what comes later is not looked at. Draw k has the luck of `streams('history', k)`.
 * As many infections as seeds: no draw, nobody was infected since. Throws DataError `history-too-rare`.
 */
export function* drawHistory(
  p: PeopleSettings,
  events: number,
  until: number,
  streams: Streams,
  mostDraws = MOST_DRAWS,
): Steps<{ infections: Float64Array; draws: number }> {
  if (events === p.seeds) return { infections: new Float64Array(events), draws: 0 };
  // One too many is enough to know that a draw will not do.
  const options = { ...sirOptions(p, until), mostEvents: events - p.seeds + 1 };
  let [work, sinceYield, most, draws] = [0, 0, 0, 0];
  for (; draws < mostDraws && work < MOST_WORK; draws++) {
    const { infections } = simulateSir(options, streams('history', draws));
    if (infections.length === events) return { infections, draws: draws + 1 };
    most = Math.max(most, infections.length);
    work += infections.length + 5;
    sinceYield += infections.length + 5;
    if (sinceYield > SLICE) {
      sinceYield = 0;
      yield { done: draws, stage: 'Looking for a history' };
    }
  }
  throw new DataError([
    {
      code: 'history-too-rare',
      severity: 'stopped',
      message: `None of ${draws.toLocaleString('en')} epidemics had exactly ${events} infections by time ${until}.`,
      where: { path: 'parameters.events' },
      found: most < events ? `at most ${most} infections` : `always fewer or more than ${events}`,
      expected: `${events} infections by the middle of the horizon`,
      hint:
        most < events
          ? 'Ask for fewer infections, a longer horizon, or a kernel with more offspring.'
          : 'Ask for more infections, or take a shorter horizon.',
    },
  ]);
}
