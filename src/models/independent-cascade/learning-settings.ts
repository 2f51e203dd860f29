/** Settings of learners as a run receives them, and what follows from them without any data. */
import type { ResolvedValues } from '../../core/parameters';
import type { CascadeSettings } from './check';
import type { learningParameters, mixtureParameters } from './learning-parameters';

export type LearningSettings = ResolvedValues<typeof learningParameters>;
export type MixtureSettings = LearningSettings & ResolvedValues<typeof mixtureParameters>;

/** Cascades are drawn in rounds of so many parts; a part has few cascades at first, so that the first news come early. */
const DRAW_PARTS = 8;
const FIRST_PART = 250;
const LARGEST_PART = 4000;
/** Classes are shared out in so many parts at most, in groups that kernels take side by side. */
const MOST_CLASS_PARTS = 16;
const CLASSES_TOGETHER = 4;

/** How the cascades to learn from start, as the model knows it: one node each counts as no sources of the model's own. */
export function trainingStart(p: LearningSettings): CascadeSettings {
  const start = p.observedStart === 'single' ? ({ initial: 'stochastic', expectedSources: 0 } as const) : {};
  const sources = p.observedStart === 'single' ? { sources: new Int32Array() } : {};
  // What happens at step T is not observed.
  return { ...p, ...start, ...sources, horizon: p.horizon - 1 };
}

/** Replicates from … to−1 of part `part` of `parts` of `count`: equal shares, in order. */
export function shareOf(count: number, part: number, parts: number): { from: number; to: number } {
  return { from: Math.floor((count * part) / parts), to: Math.floor((count * (part + 1)) / parts) };
}

/** A round of drawing: parts of `size` cascades each from `from` on; the last part may have fewer. */
export interface DrawRound {
  from: number;
  size: number;
  parts: number;
}

/** How the drawing of `count` cascades is cut. Depends on their number alone, so that every machine adds the same parts. */
export function planDraws(count: number): DrawRound[] {
  const rounds: DrawRound[] = [];
  for (let from = 0, size = FIRST_PART; from < count; size = Math.min(LARGEST_PART, 2 * size)) {
    const parts = Math.min(DRAW_PARTS, Math.ceil((count - from) / size));
    rounds.push({ from, size, parts });
    from += parts * size;
  }
  return rounds;
}

/** Cascades from … to−1 of a part of a round. */
export function drawRange({ from, size }: DrawRound, part: number, count: number): { from: number; to: number } {
  return { from: from + part * size, to: Math.min(count, from + (part + 1) * size) };
}

export function classParts(classes: number): number {
  return Math.max(1, Math.min(MOST_CLASS_PARTS, Math.ceil(classes / CLASSES_TOGETHER)));
}

/** Classes from … to−1 of a part. */
export function classShare(classes: number, part: number, parts: number): { from: number; to: number } {
  const { from, to } = shareOf(Math.ceil(classes / CLASSES_TOGETHER), part, parts);
  return { from: from * CLASSES_TOGETHER, to: Math.min(classes, to * CLASSES_TOGETHER) };
}
