/**
 * Looking at JSON from strangers: every question names the path it asks about and turns a wrong answer into an issue.
 */
import type { Checked, Issue } from '../core/errors';

/** Experiments are small: a pasted or opened text above this many characters is not one. */
export const MAX_TEXT = 5_000_000;
/** Experiments are shallow: deeper text is refused before anything recursive sees it. */
export const MAX_DEPTH = 32;
/** Issues listed at most. */
const MAX_ISSUES = 50;
/** Characters of a found value shown at most. */
const MAX_SHOWN = 120;

/** A value in one short phrase, as it stands in the text. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? String(value));
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

/** Nesting depth of a JSON value, counted without recursion and given up above the limit. O(size). */
export function isDeeperThan(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    const next: unknown[] = [];
    for (const item of level) {
      if (item === null || typeof item !== 'object') continue;
      for (const child of Object.values(item)) next.push(child);
    }
    level = next;
  }
  return false;
}

/** Text → JSON value, or the reason why there is none. Never throws. */
export function parseJson(text: string, what = 'The text'): Checked<unknown> {
  const stop = (code: string, message: string, hint: string): Checked<unknown> => ({
    ok: false,
    issues: [{ code, severity: 'stopped', message, hint }],
  });
  if (text.length > MAX_TEXT)
    return stop(
      'too-long',
      `${what} has ${text.length.toLocaleString('en')} characters; an experiment has at most ${MAX_TEXT.toLocaleString('en')}.`,
      'Choose the experiment file, not the data file.',
    );
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return stop('not-json', `${what} is not JSON: ${reason.slice(0, 200)}.`, 'Choose a file that the lab has saved.');
  }
  if (isDeeperThan(value, MAX_DEPTH))
    return stop(
      'too-deep',
      `${what} is nested deeper than ${MAX_DEPTH} levels.`,
      'Choose a file that the lab has saved.',
    );
  return { ok: true, value, issues: [] };
}

/** Collects issues while a value is taken apart. Questions answer `undefined` after they have noted an issue. */
export class Inspector {
  readonly issues: Issue[] = [];

  add(issue: Issue): void {
    if (this.issues.length >= MAX_ISSUES) return;
    const short = (text: string): string => (text.length > 600 ? `${text.slice(0, 600)}…` : text);
    this.issues.push({
      ...issue,
      message: short(issue.message),
      ...(issue.found === undefined ? {} : { found: issue.found.slice(0, MAX_SHOWN) }),
    });
  }

  wrong(path: string, value: unknown, expected: string, code = 'wrong-kind'): undefined {
    this.add({
      code,
      severity: 'stopped',
      message: `${path} is ${value === undefined ? 'missing' : shown(value)}; expected ${expected}.`,
      where: { path },
      ...(value === undefined ? {} : { found: shown(value) }),
      expected,
    });
    return undefined;
  }

  /** An object with no other keys than those allowed. */
  object(path: string, value: unknown, allowed?: readonly string[]): Record<string, unknown> | undefined {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
      return this.wrong(path, value, 'an object');
    const entries = Object.entries(value);
    if (allowed)
      for (const [key] of entries)
        if (!allowed.includes(key)) {
          const at = path === 'experiment' ? key : `${path}.${key}`;
          this.add({
            code: 'unknown-field',
            severity: 'stopped',
            message: `There is no field “${key.slice(0, MAX_SHOWN)}” here; expected one of ${allowed.join(', ')}.`,
            where: { path: at },
            found: key,
            expected: `one of ${allowed.join(', ')}`,
            hint: 'Check its spelling or leave it out.',
          });
        }
    return value as Record<string, unknown>;
  }

  string(path: string, value: unknown, maxLength = 500): string | undefined {
    if (typeof value !== 'string') return this.wrong(path, value, 'a text');
    if (value.length > maxLength)
      return this.wrong(path, value, `a text of at most ${maxLength} characters`, 'too-long');
    return value;
  }

  integer(path: string, value: unknown, min: number, max: number): number | undefined {
    const expected = `a whole number between ${min.toLocaleString('en')} and ${max.toLocaleString('en')}`;
    if (typeof value !== 'number' || !Number.isInteger(value)) return this.wrong(path, value, expected);
    if (value < min || value > max) return this.wrong(path, value, expected, 'out-of-range');
    return value;
  }

  number(path: string, value: unknown): number | undefined {
    return typeof value === 'number' && Number.isFinite(value) ? value : this.wrong(path, value, 'a number');
  }

  boolean(path: string, value: unknown): boolean | undefined {
    return typeof value === 'boolean' ? value : this.wrong(path, value, 'true or false');
  }

  choice<V extends string>(path: string, value: unknown, options: readonly V[]): V | undefined {
    return options.find((option) => option === value) ?? this.wrong(path, value, `one of ${options.join(', ')}`);
  }

  /** A list, each item asked by itself; items with issues are left out. */
  list<V>(
    path: string,
    value: unknown,
    max: number,
    item: (path: string, value: unknown) => V | undefined,
  ): V[] | undefined {
    if (!Array.isArray(value)) return this.wrong(path, value, 'a list');
    if (value.length > max)
      return this.wrong(path, value, `a list of at most ${max.toLocaleString('en')} items`, 'too-many');
    return value.map((one, i) => item(`${path}[${i}]`, one)).filter((one) => one !== undefined);
  }
}
