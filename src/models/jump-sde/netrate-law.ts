/** The laws of delays that NetRate knows, for a rate of 1: what a delay says about the rate of an arc. */

export interface LearningLaw {
  readonly law: 'exponential' | 'power-law' | 'rayleigh';
  /** δ of the power law: pairs of events that are not further apart are left out. */
  readonly lawCutoff: number;
}

/** Functions of the delay Δ > 0. */
export interface RateLaw {
  /** Shorter or equal delays say nothing: 0 for all laws but the power law. */
  readonly cutoff: number;
  /** h(Δ) / α */
  hazard(delay: number): number;
  /** H(Δ) / α, 0 up to the cutoff. */
  cumulated(delay: number): number;
}

export function rateLaw({ law, lawCutoff }: LearningLaw): RateLaw {
  switch (law) {
    case 'exponential':
      return { cutoff: 0, hazard: () => 1, cumulated: (delay) => delay };
    case 'rayleigh':
      return { cutoff: 0, hazard: (delay) => delay, cumulated: (delay) => (delay * delay) / 2 };
    case 'power-law':
      return {
        cutoff: lawCutoff,
        hazard: (delay) => 1 / delay,
        cumulated: (delay) => (delay > lawCutoff ? Math.log(delay / lawCutoff) : 0),
      };
    default:
      return law satisfies never;
  }
}
