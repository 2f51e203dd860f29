/** Sizes of the sets on which training is measured: the training parts of two published ones. */

export interface SequencesSize {
  name: string;
  users: number;
  cascades: number;
  /** Mean and greatest number of users in a cascade. */
  mean: number;
  most: number;
}

export const forestSets: readonly SequencesSize[] = [
  { name: 'Memetracker', users: 4709, cascades: 10_130, mean: 15, most: 140 },
  { name: 'Twitter', users: 12_627, cascades: 2755, mean: 34, most: 240 },
];

/** "4,709 users, 10,130 cascades of 15". */
export const sequencesSize = (users: number, cascades: number, mean: number): string =>
  `${users.toLocaleString('en')} users, ${cascades.toLocaleString('en')} cascades of ${mean}`;
