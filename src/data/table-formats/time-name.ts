/** What the name of a column says about its times: `relative_time_second`, `time (ms)`, `t_hours`. */
import type { TimeUnit } from '../../core/cascade';
import type { TimeJudgement } from '../time-unit';

const UNITS: readonly (readonly [TimeUnit, RegExp])[] = [
  ['millisecond', /milli|(^|[^a-z])ms$|(^|[^a-z])msecs?$/],
  ['second', /second|sekunde|seconde|segundo|secondi|(^|[^a-z])(s|sec|secs)$/],
  ['minute', /minut|(^|[^a-z])(min|mins)$/],
  ['hour', /hour|stunde|heures|horas|(^|[^a-z])(h|hr|hrs)$/],
  ['day', /(^|[^a-z])days?$|(^|[^a-z])(tage|jours|dias|giorni|d)$/],
  ['step', /(^|[^a-z])steps?$/],
];

/** The unit that a name tells; undefined for `time` and the like. */
export function unitInName(name: string): TimeUnit | undefined {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[)\]}]+$/, '');
  return UNITS.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** What numbers look like, corrected by the name of their column. Counts since 1970 are known by their size alone. */
export function withName(judged: TimeJudgement, name: string): TimeJudgement {
  const unit = unitInName(name);
  if (unit === undefined || judged.unit === unit || (judged.origin === 'epoch' && !judged.unsure.unit))
    return unit === judged.unit ? { ...judged, unsure: { ...judged.unsure, unit: false } } : judged;
  const origin = judged.origin === 'epoch' ? 'common' : judged.origin;
  return { unit, origin, unsure: { unit: false, origin: judged.unsure.origin || judged.origin === 'epoch' } };
}
