/** Settings of a process to simulate, as the forms give them, and the kernel, people and marks that they mean. */
import type { Rng } from '../../../core/rng';
import { kernelOf, type Kernel, type KernelId } from '../kernels';
import { markSampler } from '../simulate/marked-branching';
import type { SirOptions } from '../simulate/simulate-sir';

/** What a kernel does not have is ignored. */
export interface KernelSettings {
  readonly kernel: KernelId;
  readonly kappa: number;
  readonly theta: number;
  readonly c: number;
  readonly q: number;
  readonly lambda: number;
}

export interface PeopleSettings extends KernelSettings {
  readonly people: number;
  readonly seeds: number;
}

/** Three intensities given the same infections. */
export interface GapSettings extends PeopleSettings {
  /** Infections seen, seeds included. */
  readonly events: number;
  readonly horizon: number;
  /** Draws of recoveries. */
  readonly runs: number;
}

/** Fits of epidemics whose recoveries are hidden. */
export interface BiasSettings extends PeopleSettings {
  readonly cascades: number;
  readonly groups: number;
  readonly cutoff: 'free' | 'fixed';
  readonly starts: number;
  readonly knownPeople: boolean;
}

export interface MarkSettings {
  readonly markLaw: 'none' | 'power-law';
  /** Exponent of the marks; counts with marks only. */
  readonly beta: number;
}

export const kernelOfSettings = (p: KernelSettings): Kernel => kernelOf(p.kernel, p);

/** How new people get their marks; undefined: all weigh 1. */
export const marksOfSettings = ({ markLaw }: Pick<MarkSettings, 'markLaw'>): ((rng: Rng) => number) | undefined =>
  markLaw === 'power-law' ? markSampler() : undefined;

/** The exponent that marks have; 0 without marks. */
export const betaOfSettings = ({ markLaw, beta }: MarkSettings): number => (markLaw === 'power-law' ? beta : 0);

/** An epidemic of these settings. */
export function sirOptions(p: PeopleSettings & Partial<MarkSettings>, horizon: number): SirOptions {
  const { markLaw = 'none', beta = 0 } = p;
  const marks = marksOfSettings({ markLaw });
  return {
    kernel: kernelOfSettings(p),
    population: p.people,
    seeds: p.seeds,
    beta: betaOfSettings({ markLaw, beta }),
    horizon,
    ...(marks && { marks }),
  };
}
