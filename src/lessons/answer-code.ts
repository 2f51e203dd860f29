/**
 * Answer codes: what a student predicted, as a short text that goes through chats and mails to the teacher. Readable JSON inside, and a
 * check, so that a code that was mangled or cut is noticed and not counted as another answer.
 *
 *     {"lesson":"one-spark","ask":"next-size","seed":7,"answer":137,"check":"k3f"}
 */
import type { Answer } from './lesson';

export interface AnswerCode {
  lesson: string;
  ask: string;
  /** Seed that the lesson was played with: answers to other numbers do not belong together. */
  seed: number;
  answer: Answer;
}

/** Longest code that is written. */
export const MAX_CODE = 200;
/** Longest text that is searched for codes: a class of some hundreds. */
export const MAX_PASTED = 200_000;

/** Three characters of base 36 over the code without its check (FNV-1a, 32 bit). */
export function shortCheck(text: string): string {
  let hash = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) {
    hash ^= text.charCodeAt(k);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return (hash % 46_656).toString(36).padStart(3, '0');
}

const plain = ({ lesson, ask, seed, answer }: AnswerCode): string => JSON.stringify({ lesson, ask, seed, answer });

/** A text of at most {@link MAX_CODE} characters; numbers of long answers are shortened to four figures. Throws RangeError beyond. */
export function encodeAnswer(code: AnswerCode): string {
  const write = (one: AnswerCode): string => {
    const text = plain(one);
    return `${text.slice(0, -1)},"check":"${shortCheck(text)}"}`;
  };
  const whole = write(code);
  if (whole.length <= MAX_CODE) return whole;
  const { answer } = code;
  if (Array.isArray(answer) && answer.every((y): y is number => typeof y === 'number')) {
    for (const digits of [4, 3, 2]) {
      const shorter = write({ ...code, answer: answer.map((y) => Number(y.toPrecision(digits))) });
      if (shorter.length <= MAX_CODE) return shorter;
    }
  }
  throw new RangeError(`The answer to ${code.ask} takes ${whole.length} characters, more than ${MAX_CODE}.`);
}

/** Why a piece of text is no code. */
export type CodeProblem =
  /** It begins like a code and has no end. */
  | { kind: 'cut'; text: string }
  /** It is a code whose check does not fit: characters were changed on the way. */
  | { kind: 'changed'; text: string }
  /** There is JSON, but none that says lesson, question and answer. */
  | { kind: 'foreign'; text: string };

export interface DecodedCodes {
  codes: AnswerCode[];
  problems: CodeProblem[];
}

/** What chat and mail programs make of straight quotes, blanks and signs is undone: none of it occurs in a code. */
function mended(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/&#0*34;|&#x0*22;/gi, '"')
    .replaceAll(/[“”„‟«»″＂]/g, '"')
    .replaceAll(/[‘’‚‛′]/g, "'")
    .replaceAll(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replaceAll(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll('：', ':')
    .replaceAll('，', ',');
}

/** All codes in a pasted text, whatever stands between them: names, times, quotation marks, line breaks inside a code. Never throws. */
export function decodeAnswers(pasted: string): DecodedCodes {
  const text = mended(pasted.slice(0, MAX_PASTED));
  const codes: AnswerCode[] = [];
  const problems: CodeProblem[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf('{', at);
    if (start < 0) break;
    const end = endOf(text, start);
    if (end < 0) {
      const next = text.indexOf('{', start + 1);
      const piece = text.slice(start, next < 0 ? undefined : next);
      if (/"?lesson"?\s*:/.test(piece))
        problems.push({ kind: 'cut', text: shorten(before(text, start) + piece.split(/\r?\n(?!\s*>)/)[0]) });
      if (next < 0) break;
      at = next;
      continue;
    }
    const piece = text.slice(start, end + 1);
    const read = readCode(piece);
    if ('kind' in read) problems.push({ ...read, text: shorten(before(text, start) + piece) });
    else codes.push(read);
    at = end + 1;
  }
  return { codes, problems };
}

/** Where the brace of `start` is closed; −1 where another one opens before, or never. Codes have no braces inside. */
function endOf(text: string, start: number): number {
  const close = text.indexOf('}', start + 1);
  const open = text.indexOf('{', start + 1);
  return close >= 0 && (open < 0 || close < open) ? close : -1;
}

/** What stands on the line before a code: in a chat, whose it is. */
const before = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 40), at)
    .split(/[\r\n}]/)
    .at(-1) ?? '';

const shorten = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 80);

const isAnswer = (value: unknown): value is Answer =>
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && value.length <= 80) ||
  (Array.isArray(value) &&
    value.length <= 24 &&
    (value.every((one) => typeof one === 'number' && Number.isFinite(one)) ||
      value.every((one) => typeof one === 'string' && one.length <= 80)));

function readCode(piece: string): AnswerCode | CodeProblem {
  let value: unknown;
  try {
    // A code holds no line breaks: what broke it into lines put them there.
    value = JSON.parse(piece.replaceAll(/[\r\n]+\s*>?\s*/g, ''));
  } catch {
    return { kind: /lesson/.test(piece) ? 'changed' : 'foreign', text: shorten(piece) };
  }
  const { lesson, ask, seed, answer, check } = (value ?? {}) as Record<string, unknown>;
  if (typeof lesson !== 'string' || typeof ask !== 'string' || typeof seed !== 'number' || !isAnswer(answer))
    return { kind: 'foreign', text: shorten(piece) };
  const code: AnswerCode = { lesson, ask, seed, answer };
  return check === shortCheck(plain(code)) ? code : { kind: 'changed', text: shorten(piece) };
}
