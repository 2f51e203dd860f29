/** Which cascades of a set are looked at: those with enough events in their observed part. */
import type { CascadeSet } from '../../../core/cascade';
import { eventsNeeded, type FitOptions } from '../fit/fit-options';
import { observedEvents, observedHistory, type Model, type ObservationWindow } from '../history';
import { weighingIssue } from '../weighing-check';

export interface UsableSettings extends ObservationWindow {
  /** Fewest events observed. */
  readonly least: number;
  /** Cascades at most; 0: all. */
  readonly most: number;
}

export interface UsableCascades {
  readonly window: ObservationWindow;
  /** Numbers of the cascades, ascending. */
  readonly cascades: Int32Array;
  /** Events observed of each of them. */
  readonly observed: Int32Array;
  /** Cascades with too few events, or with marks that cannot weigh them where all models do; those beyond `most` are not among them. */
  readonly leftOut: number;
}

/**
 * The first `most` cascades with `least` events observed, and with as many events after the first ones as the most demanding of the models
 * needs, so that all models are judged by the same cascades. O(events).
 */
export function usableCascades(
  set: CascadeSet,
  p: UsableSettings,
  models: readonly Model[],
  options: FitOptions,
): UsableCascades {
  const needed = Math.max(0, ...models.map((model) => eventsNeeded(model, options)));
  const weighed = models.length > 0 && models.every(({ marked }) => marked);
  const cascades: number[] = [];
  const observed: number[] = [];
  let leftOut = 0;
  for (let c = 0; c < set.count; c++) {
    const { count, seeds } = observedEvents(set, c, p);
    const short = count < p.least || count - seeds < needed;
    if (short || (weighed && weighingIssue(observedHistory(set, c, p)))) leftOut++;
    else if (p.most === 0 || cascades.length < p.most) {
      cascades.push(c);
      observed.push(count);
    }
  }
  const { observeBy, until, share } = p;
  return {
    window: { observeBy, until, share },
    cascades: Int32Array.from(cascades),
    observed: Int32Array.from(observed),
    leftOut,
  };
}
