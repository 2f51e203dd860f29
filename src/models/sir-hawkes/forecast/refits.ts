/** Parameters that might as well have been fitted: those of cascades drawn from the fit, observed as long, and fitted again. */
import type { Steps } from '../../../core/method';
import type { Rng } from '../../../core/rng';
import { fitModel, type ModelFit } from '../fit/fit-model';
import { eventsNeeded, type FitOptions } from '../fit/fit-options';
import type { History, ModelParameters } from '../history';
import { drawnHistory } from '../fit/refit-drawn';

/** Cascades drawn until one is like the observed one. */
const TRIES = 200;
/** Random starts of a refit; one more is the fit that it was drawn from. */
const STARTS = 2;

/**
 * One refit. Drawn cascades vary more than is of use here – many die at once – so only those with half to twice as many events as were
 * observed are taken (of `TRIES` that are all unlike it, the nearest), as the error of a fit depends on that number. N is at least the
 * events observed. Where nothing that can be fitted was drawn, the fit itself.
 */
export function* refitted(fit: ModelFit, observed: History, options: FitOptions, rng: Rng): Steps<ModelParameters> {
  const { model } = fit;
  const n = observed.times.length;
  const least = eventsNeeded(model, options);
  let nearest: History | undefined;
  const unlike = ({ times }: History): number => Math.abs(Math.log(times.length / n));
  for (let k = 0; k < TRIES; k++) {
    const drawn = drawnHistory(fit, observed, rng);
    if (k % 10 === 9) yield { done: 0, stage: 'Drawing cascades' };
    if (drawn.times.length - drawn.seeds < least) continue;
    if (!nearest || unlike(drawn) < unlike(nearest)) nearest = drawn;
    if (unlike(nearest) <= Math.LN2) break;
  }
  if (!nearest) return fit.parameters;
  const starts = Math.min(options.starts, STARTS);
  const again = yield* fitModel([nearest], model, { ...options, starts, from: fit.parameters, bare: true }, rng);
  return { ...again.parameters, population: Math.max(n, again.parameters.population) };
}
