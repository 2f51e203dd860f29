/**
 * Changes to an experiment from the command line: `parameters.alpha=0.2`, `inputs.network.parameters.n=100`.
 */
import type { Checked } from '../core/errors';

type Json = Record<string, unknown>;

/** The value as JSON where it is JSON, as text where it is not. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A changed copy of a JSON object; whether the result is an experiment is for the validator to say. */
export function setValues(target: Json, assignments: readonly string[]): Checked<Json> {
  const copy = structuredClone(target);
  for (const assignment of assignments) {
    const equals = assignment.indexOf('=');
    const path = assignment.slice(0, Math.max(0, equals)).split('.');
    if (equals < 1 || path.some((step) => !/^[A-Za-z][\w-]*$/.test(step)))
      return {
        ok: false,
        issues: [
          {
            code: 'usage',
            severity: 'stopped',
            message: `--set ${assignment}: expected path=value, as in parameters.alpha=0.2.`,
          },
        ],
      };
    let at: Json = copy;
    for (const step of path.slice(0, -1)) {
      const inner = Object.hasOwn(at, step) ? at[step] : undefined;
      const next: Json = inner !== null && typeof inner === 'object' && !Array.isArray(inner) ? (inner as Json) : {};
      Object.defineProperty(at, step, { value: next, enumerable: true, writable: true, configurable: true });
      at = next;
    }
    const last = path[path.length - 1];
    Object.defineProperty(at, last, {
      value: valueOf(assignment.slice(equals + 1)),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return { ok: true, value: copy, issues: [] };
}
