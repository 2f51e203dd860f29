import type { Experiment } from '../experiment/experiment';

const GAME = 'push-driven-cascade/game';

/** Why the step that led to an experiment cannot be taken back; undefined: it can. Undo would put an earlier game in the place of a scored one. */
export function noUndo({ method, parameters }: Experiment): string | undefined {
  const { scored, pushes, budget } = parameters;
  if (method !== GAME || scored !== true || !Array.isArray(pushes) || pushes.length === 0) return undefined;
  if (typeof budget === 'number' && pushes.length >= budget) return undefined;
  return 'A scored game that has begun cannot be undone. Make it practice, or begin a new game.';
}
