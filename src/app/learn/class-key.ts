/** Answers of a class belong to one question of one lesson, played with one seed. */
export const classKey = (lesson: string, seed: number, ask: string): string => `${lesson} ${seed} ${ask}`;
