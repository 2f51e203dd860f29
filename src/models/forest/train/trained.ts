/** Columns of the tables of scores that training, testing and counting share. */

/** Scores of one model under one protocol, as fractions. */
export interface NextScores {
  /** Number of predictions. */
  n: number;
  hits10: number;
  hits50: number;
  hits100: number;
  map10: number;
  map50: number;
  map100: number;
}

/** `users`: STOP is neither candidate nor target; `stop`: it is both, as in the published tables. */
export type Protocol = 'users' | 'stop';

/** The method that trains, as models name it. */
export const TRAINER = { id: 'forest/train', version: 1 } as const;
