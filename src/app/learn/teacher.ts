/** What a teacher's link to a lesson sets: seed, an instruction, and which controls are hidden or locked. Pure, but for the address. */
import { MAX_INSTRUCTION } from '../../experiment/experiment';
import { shortCheck } from '../../lessons/answer-code';
import { parseHash, type Route } from '../router';

export interface TeacherLink {
  seed?: number;
  /** At most {@link MAX_INSTRUCTION} characters. */
  say?: string;
  hide: readonly string[];
  lock: readonly string[];
  /** The link says so itself: something is missing or was changed. */
  damaged?: boolean;
}

const list = (text: string | undefined): string[] => (text ?? '').split('.').filter((id) => /^[\w-]{1,40}$/.test(id));

/** What cannot be read is left out: a lesson opens whatever became of its link. */
export function readTeacherLink(query: Route['query']): TeacherLink {
  const seed = Number(query.seed);
  const say = query.say?.slice(0, MAX_INSTRUCTION).trim();
  const damaged = query.c !== undefined && query.c !== checkOf(query);
  return {
    ...(damaged ? { damaged } : {}),
    ...(query.seed !== undefined && Number.isSafeInteger(seed) && seed >= 0 ? { seed } : {}),
    ...(say ? { say } : {}),
    hide: list(query.hide),
    lock: list(query.lock),
  };
}

export function teacherQuery({ seed, say, hide, lock }: TeacherLink): Record<string, string> {
  const query = {
    ...(seed === undefined ? {} : { seed: String(seed) }),
    ...(say ? { say: say.slice(0, MAX_INSTRUCTION) } : {}),
    ...(hide.length > 0 ? { hide: hide.join('.') } : {}),
    ...(lock.length > 0 ? { lock: lock.join('.') } : {}),
  };
  // First, so that a link that is cut has it.
  return Object.keys(query).length > 0 ? { c: checkOf(query), ...query } : {};
}

const checkOf = ({ seed = '', say = '', hide = '', lock = '' }: Route['query']): string =>
  shortCheck([seed, say, hide, lock].join('\n'));

/** Controls that the present address locks. */
export const lockedControls = (): readonly string[] => readTeacherLink(parseHash(location.hash).query).lock;
