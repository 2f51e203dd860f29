/**
 * What this device remembers of games: levels that were finished, and luck that was seen – a scored game counts once. Without local
 * storage it lasts as long as the page. Deleted with all data of the lab.
 */
export interface SeenGame {
  scored: boolean;
  /** Whom a scored game pushed so far, by name. */
  pushes: readonly string[];
  over: boolean;
}

interface Memory {
  finished: readonly string[];
  /** By game, oldest first. */
  seen: readonly (readonly [string, SeenGame])[];
}

const KEY = 'cascade-lab:campaign';
/** Older games are forgotten. */
const MOST_SEEN = 200;
const NOTHING: Memory = { finished: [], seen: [] };

type Kept = Pick<Storage, 'getItem' | 'setItem'>;
let inMemory = NOTHING;

const isSeen = (value: unknown): value is [string, SeenGame] =>
  Array.isArray(value) && typeof value[0] === 'string' && value[1] !== null && typeof value[1] === 'object';

function read(storage: () => Kept): Memory {
  try {
    const saved: unknown = JSON.parse(storage().getItem(KEY) ?? 'null');
    if (saved === null || typeof saved !== 'object') return NOTHING;
    const { finished, seen } = saved as Partial<Record<keyof Memory, unknown>>;
    return {
      finished: Array.isArray(finished) ? finished.filter((id): id is string => typeof id === 'string') : [],
      seen: Array.isArray(seen) ? seen.filter(isSeen) : [],
    };
  } catch {
    // Storage denied, or something else lies there.
    return inMemory;
  }
}

function write(memory: Memory, storage: () => Kept): void {
  inMemory = memory;
  try {
    storage().setItem(KEY, JSON.stringify(memory));
  } catch {
    // Storage denied or full: remembered as long as the page.
  }
}

const here = (): Storage => localStorage;

export const finishedLevels = (storage: () => Kept = here): readonly string[] => read(storage).finished;

export function finishLevel(id: string, storage: () => Kept = here): void {
  const memory = read(storage);
  if (!memory.finished.includes(id)) write({ ...memory, finished: [...memory.finished, id] }, storage);
}

export const seenGame = (game: string, storage: () => Kept = here): SeenGame | undefined =>
  read(storage).seen.find(([name]) => name === game)?.[1];

export function rememberGame(game: string, seen: SeenGame, storage: () => Kept = here): void {
  const memory = read(storage);
  const others = memory.seen.filter(([name]) => name !== game).slice(1 - MOST_SEEN);
  write({ ...memory, seen: [...others, [game, seen]] }, storage);
}

/** What becomes of a game that says it is scored, given what was seen of it; see {@link rememberGame}. */
export type Verdict =
  | { as: 'scored' }
  | { as: 'practice'; moved?: boolean }
  | { as: 'resumed'; pushes: readonly string[] };

/**
 * A scored game goes on from where it stood; luck that was seen otherwise is practice, and so are pushes that were not made with this
 * board and luck: every scored push is remembered when it is made.
 */
export function verdictOn(pushes: readonly string[], seen: SeenGame | undefined): Verdict {
  if (!seen) return pushes.length === 0 ? { as: 'scored' } : { as: 'practice', moved: true };
  if (!seen.scored) return { as: 'practice' };
  if (pushes.length > seen.pushes.length) return { as: 'practice', moved: true };
  const shared = Math.min(pushes.length, seen.pushes.length);
  const same = seen.pushes.slice(0, shared).every((name, i) => name === pushes[i]);
  if (!same || (seen.over && pushes.length < seen.pushes.length)) return { as: 'practice' };
  return pushes.length < seen.pushes.length ? { as: 'resumed', pushes: seen.pushes } : { as: 'scored' };
}
