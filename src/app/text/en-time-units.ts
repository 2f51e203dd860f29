/** Units of time: after a number on an axis, and in full. */
import { translated } from '../../core/language';

export const timeUnitWords = translated('app/time-units/timeUnitWords', {
  ms: { short: 'ms', one: 'millisecond', many: 'milliseconds' },
  s: { short: 's', one: 'second', many: 'seconds' },
  min: { short: 'min', one: 'minute', many: 'minutes' },
  h: { short: 'h', one: 'hour', many: 'hours' },
  d: { short: 'd', one: 'day', many: 'days' },
  y: { short: 'y', one: 'year', many: 'years' },
  step: { short: 'steps', one: 'step', many: 'steps' },
  /** Where the times have no unit. */
  none: { short: '', one: 'time unit', many: 'time units' },
});
