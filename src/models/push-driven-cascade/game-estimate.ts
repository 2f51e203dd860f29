/** Size of the review of a game, for time and memory estimates before it starts. */

interface GameSize {
  budget: number;
  pushes: { length: number };
  replays: number;
  scored: boolean;
}

/** States that are worked out at most for one value; see `MOST_STATES` of the run. */
const MOST_STATES = 150_000;

/**
 * OnlineSearch reaches 2^(L+1) states at most, far fewer where users meet again; each takes a look at every user and at some
 * of her listeners. Beyond the limit, values are replayed. The moves of the moment ask for the same again with one more user.
 */
export function estimateGame(
  { budget, pushes, replays, scored }: GameSize,
  { n, m }: { n: number; m: number },
): { operations: number; bytes: number } {
  const states = 2 ** Math.min(40, budget);
  const perChoice = 20 + n + m / 10;
  const exact = states <= MOST_STATES;
  // After a yes of every user: half the states that could be reached from this moment, which nobody has met before.
  const later = 2 ** Math.min(40, Math.max(0, budget - pushes.length - 1));
  const moves = scored || pushes.length >= budget ? 0 : n;
  // Common luck leads replays through the same states: about one choice in ten is new.
  const choices = exact ? states + moves * later : MOST_STATES + (moves + 2 * budget) * replays * budget * 0.1;
  return { operations: choices * perChoice, bytes: (exact ? states : MOST_STATES) * 120 + 16 * replays * budget };
}
