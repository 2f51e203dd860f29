/**
 * Failures that a page can show: a code, a sentence, perhaps issues with their fields. They cross between page and worker as data.
 */
import { DataError, DeviceError, LimitError, type Issue } from '../core/errors';

/** How errors cross: as data. */
export interface RunError {
  code: string;
  message: string;
  issues?: Issue[];
  hint?: string;
  stack?: string;
}

export class LabError extends Error {
  override name = 'LabError';
  readonly code: string;
  readonly issues: Issue[];
  readonly hint: string | undefined;

  constructor(error: RunError) {
    super(error.message);
    this.code = error.code;
    this.issues = error.issues ?? [];
    this.hint = error.hint;
    if (error.stack !== undefined) this.stack = error.stack;
  }
}

/** The error of issues that stand in the way; its message is the first of them. */
export function refusal(issues: readonly Issue[], code = 'bad-input'): LabError {
  const first = issues.find((issue) => issue.severity === 'stopped') ?? issues[0];
  return new LabError({
    code,
    message: first?.message ?? 'This cannot be computed.',
    issues: [...issues],
    ...(first?.hint === undefined ? {} : { hint: first.hint }),
  });
}

/** Any thrown value as data. What is not a {@link LabError} is a defect of the lab: code `internal`. */
export function toRunError(thrown: unknown): RunError {
  if (thrown instanceof LabError)
    return {
      code: thrown.code,
      message: thrown.message,
      ...(thrown.issues.length > 0 ? { issues: thrown.issues } : {}),
      ...(thrown.hint === undefined ? {} : { hint: thrown.hint }),
    };
  if (thrown instanceof DataError) return toRunError(refusal(thrown.issues));
  if (thrown instanceof DeviceError)
    return {
      code: thrown.code,
      message: thrown.message,
      ...(thrown.hint === undefined ? {} : { hint: thrown.hint }),
    };
  if (thrown instanceof LimitError) return { code: 'too-large', message: thrown.message, hint: thrown.hint };
  if (thrown instanceof RangeError && /allocation|array length|buffer/i.test(thrown.message))
    return {
      code: 'out-of-memory',
      message: `There is not enough memory for this: ${thrown.message}.`,
      hint: 'Take a smaller network, fewer steps or fewer runs.',
    };
  if (thrown instanceof Error)
    return {
      code: 'internal',
      message: thrown.message,
      ...(thrown.stack === undefined ? {} : { stack: thrown.stack }),
    };
  return { code: 'internal', message: String(thrown) };
}

/** What comes with the lab goes by another name. */
export function notBundled(code: string, what: string, id: string, known: readonly { id: string }[] = []): LabError {
  return new LabError({
    code,
    message: `There is no bundled ${what} “${id}”.`,
    ...(known.length > 0 ? { hint: `Choose one of ${known.map((entry) => entry.id).join(', ')}.` } : {}),
  });
}
