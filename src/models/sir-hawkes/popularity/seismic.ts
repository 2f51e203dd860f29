/**
 * SEISMIC, the published baseline of popularity: a self-exciting process whose infectiousness changes with time (Zhao, Erdogdu, He,
 * Rajaraman and Leskovec, "SEISMIC: a self-exciting point process model for predicting tweet popularity", KDD 2015). Nothing is
 * fitted: the reaction time is that of Twitter, the infectiousness is counted, the final size follows.
 *
 * Times are seconds, marks are followers; without followers there is no answer. Sizes here count the first post, the paper's do not.
 */
import type { History } from '../history';

/**
 * Reaction time of the paper's memory kernel: density c up to s₀ = 5 minutes, c (s/s₀)^−(1 + θ) beyond. θ is that of the authors' R
 * package seismic 1.1, with c so that the density integrates to 1 (6.2657·10⁻⁴ there). The paper prints θ = 0.242 with c = 6.27·10⁻⁴,
 * which together make 0.97.
 */
const THETA = 0.2314843;
const CUTOFF = 300;
const DENSITY = THETA / (CUTOFF * (1 + THETA));

export interface SeismicSettings {
  /** n_*: mean followers of those who share later. 100 in the authors' package. */
  readonly meanFollowers: number;
  /** α and γ, corrections that may be trained for a time of observation; 1, none, as in the package. */
  readonly alpha: number;
  readonly gamma: number;
  /** The triangular weight reaches back half the age of the post, but no less and no more than this; s. */
  readonly leastWindow: number;
  readonly greatestWindow: number;
  /** With fewer events in the window it reaches back to the event before the last so many. */
  readonly leastEvents: number;
}

/** The package's own. */
export const SEISMIC: SeismicSettings = {
  meanFollowers: 100,
  alpha: 1,
  gamma: 1,
  leastWindow: 300,
  greatestWindow: 7200,
  leastEvents: 5,
};

export interface SeismicPrediction {
  /** Final number of events, the first post included; Infinity where the cascade is supercritical; NaN with a reason. */
  readonly size: number;
  /** p̂_t: probability that a follower shares. */
  readonly infectiousness: number;
  /** No marks, or none above 0. */
  readonly reason?: 'no-marks';
}

/**
 * R_∞ = R_t + α p̂ (N_t − N_t^e)/(1 − γ p̂ n_*): N_t followers of all who shared, N_t^e those of them
 * who have had their chance to react, in expectation.
 * @param history observed up to its end, finite, in seconds
 */
export function seismic(history: History, settings: SeismicSettings = SEISMIC): SeismicPrediction {
  const { times, marks, end } = history;
  if (!marks?.some((followers) => followers > 0)) return { size: NaN, infectiousness: NaN, reason: 'no-marks' };
  const infectiousness = infectiousnessAt(times, marks, end, settings);
  const critical = settings.gamma * infectiousness * settings.meanFollowers;
  if (critical >= 1) return { size: Infinity, infectiousness };
  let waiting = 0;
  for (let i = 0; i < times.length; i++) waiting += marks[i] * (1 - reacted(end - times[i]));
  return { size: times.length + (settings.alpha * infectiousness * waiting) / (1 - critical), infectiousness };
}

/**
 * p̂_t = Σ K_t(t − t_i) / Σ n_i ∫ K_t(t − s) φ(s − t_i) ds: reshares, weighted by how recent they are, for each follower who
 * was to react at the same time. K_t falls linearly from 1 now to 0 at the start of the window. The first post is no reshare.
 */
function infectiousnessAt(
  times: Float64Array,
  followers: Float64Array,
  now: number,
  settings: SeismicSettings,
): number {
  const window = windowAt(times, now, settings);
  let reshares = 0;
  let exposed = 0;
  for (let i = 0; i < times.length; i++) {
    const age = now - times[i];
    if (i > 0) reshares += Math.max(0, 1 - age / window);
    // ∫ from max(0, age − w) to age of (1 − (age − x)/w) φ(x) dx, by parts
    const old = Math.max(0, age - window);
    exposed += followers[i] * (reacted(age) - (reactedSum(age) - reactedSum(old)) / window);
  }
  return reshares === 0 ? 0 : reshares / exposed;
}

function windowAt(times: Float64Array, now: number, settings: SeismicSettings): number {
  const window = Math.min(settings.greatestWindow, Math.max(settings.leastWindow, now / 2));
  const within = times.reduce((count, t) => count + (t >= now - window && t < now ? 1 : 0), 0);
  if (within >= settings.leastEvents) return window;
  const before = times.reduce((count, t) => count + (t < now ? 1 : 0), 0);
  return before === 0 ? window : now - times[Math.max(0, before - settings.leastEvents - 1)];
}

/** ∫₀ᵃ φ: share of followers who have reacted within the age a, in [0, 1]. */
function reacted(age: number): number {
  if (age <= CUTOFF) return DENSITY * age;
  return 1 - (1 - DENSITY * CUTOFF) * (age / CUTOFF) ** -THETA;
}

/** ∫₀ᵃ of `reacted`. */
function reactedSum(age: number): number {
  if (age <= CUTOFF) return (DENSITY * age * age) / 2;
  const late = ((1 - DENSITY * CUTOFF) * CUTOFF) / (1 - THETA);
  return (DENSITY * CUTOFF * CUTOFF) / 2 + (age - CUTOFF) - late * ((age / CUTOFF) ** (1 - THETA) - 1);
}
