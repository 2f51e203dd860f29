/** Settings of learners as a run receives them, and what follows from them without any data. */
import type { ResolvedValues } from '../../core/parameters';
import type { CascadeSettings } from './check';
import type { learningParameters, mixtureParameters } from './learning-parameters';

export type LearningSettings = ResolvedValues<typeof learningParameters>;
export type MixtureSettings = LearningSettings & ResolvedValues<typeof mixtureParameters>;

/** Cascades of a drawn set are counted in so many parts at most; the number depends on the number of cascades alone. */
const MOST_DRAW_PARTS = 8;
const LEAST_PER_DRAW_PART = 250;
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

export function drawParts(cascades: number): number {
  return Math.max(1, Math.min(MOST_DRAW_PARTS, Math.ceil(cascades / LEAST_PER_DRAW_PART)));
}

export function classParts(classes: number): number {
  return Math.max(1, Math.min(MOST_CLASS_PARTS, Math.ceil(classes / CLASSES_TOGETHER)));
}

/** Classes from … to−1 of a part. */
export function classShare(classes: number, part: number, parts: number): { from: number; to: number } {
  const { from, to } = shareOf(Math.ceil(classes / CLASSES_TOGETHER), part, parts);
  return { from: from * CLASSES_TOGETHER, to: Math.min(classes, to * CLASSES_TOGETHER) };
}
