/**
 * What went wrong, in words a user can act on. User data never throws: readers and validators return issues.
 * A thrown {@link InvariantError} is a defect of the lab, not of the data.
 */

/** stopped: nothing was taken over · skipped: this part was left out, the rest was taken · note: taken, with a remark. */
export type Severity = 'stopped' | 'skipped' | 'note';

/** Where the problem sits: a place in a file (line as a text editor counts, first line = 1) or a path in an experiment. */
export interface Where {
  file?: string;
  line?: number;
  column?: string;
  /** Path into an experiment, for example `parameters.alpha`. */
  path?: string;
}

export interface Issue {
  /** Stable, kebab-case, for tests and translations: `out-of-range`, `unknown-parameter`, `not-a-number`, … */
  code: string;
  severity: Severity;
  /** One full sentence: what was found and what was expected. */
  message: string;
  where?: Where;
  found?: string;
  expected?: string;
  /** What the user can do about it. */
  hint?: string;
  /** How many lines, edges … of this kind there are in all, when only some are listed. */
  affected?: number;
}

/** Outcome of everything that reads what users give: a value, or the reasons why there is none. Notes may come with a value. */
export type Checked<T> = { ok: true; value: T; issues: Issue[] } | { ok: false; issues: Issue[] };

/** A broken promise inside the lab: array lengths that disagree, an impossible state. */
export class InvariantError extends Error {
  override name = 'InvariantError';
}

/** Throws {@link InvariantError} unless the condition holds. */
export function invariant(condition: boolean, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}

/** The place of an issue in one phrase, without the path where the message begins with it. */
export function describePlace({ where, message }: Issue): string {
  if (where?.path === undefined || !message.startsWith(`${where.path} `)) return describeWhere(where);
  const { path: _said, ...rest } = where;
  return describeWhere(rest);
}

/** "cascades.csv, line 1,204, column time" – the place of an issue in one phrase; empty without a place. */
export function describeWhere(where: Where | undefined): string {
  if (!where) return '';
  const parts: string[] = [];
  if (where.file !== undefined) parts.push(where.file);
  if (where.line !== undefined) parts.push(`line ${where.line.toLocaleString('en')}`);
  if (where.column !== undefined) parts.push(`column ${where.column}`);
  if (where.path !== undefined) parts.push(where.path);
  return parts.join(', ');
}

/** A limit that could only be found out while computing: more events than can be held. Not a defect; the user can ask for less. */
export class LimitError extends Error {
  override name = 'LimitError';

  constructor(
    message: string,
    /** What the user can do about it. */
    readonly hint: string,
  ) {
    super(message);
  }
}

/**
 * The device that computes does not: it was lost (another program, the driver, the system took it), it has failed, or there is none of
 * the kind that was asked for. Not a defect of the experiment; a lost device can be had again in another thread.
 */
export class DeviceError extends Error {
  override name = 'DeviceError';

  constructor(
    readonly code: 'device-lost' | 'device-failed' | 'no-webgpu',
    message: string,
    /** What the user can do about it. */
    readonly hint?: string,
  ) {
    super(message);
  }
}

/** What the user's data do not allow, found out only while computing. Not a defect; every issue says what can be done. */
export class DataError extends Error {
  override name = 'DataError';

  constructor(readonly issues: readonly Issue[]) {
    super(issues[0]?.message ?? 'These data cannot be used.');
  }
}
