/**
 * Older experiments are lifted to today's schema step by step: one numbered migration per schema, checked for gaps.
 */
import type { Checked } from '../core/errors';
import { invariant } from '../core/errors';
import { SCHEMA } from './experiment';

type Json = Readonly<Record<string, unknown>>;

export interface Migration {
  /** Lifts schema `from` to `from + 1`. */
  from: number;
  /** What changed, in one sentence for the notice. */
  change: string;
  up(experiment: Json): Json;
}

/** Every change of the schema so far, oldest first. Schema 1 is the first. */
export const migrations: readonly Migration[] = [];

/** Throws InvariantError unless the list leads from its first schema to the target without gap or repetition. */
export function checkMigrations(list: readonly Migration[], target: number): void {
  const first = target - list.length;
  list.forEach((migration, i) => {
    invariant(
      migration.from === first + i,
      `expected a migration from schema ${first + i}, got one from ${migration.from}`,
    );
  });
}
checkMigrations(migrations, SCHEMA);

/** Lifts an experiment to the target schema; unknown, newer and too old schemas are issues. The given value is not changed. */
export function migrate(
  value: unknown,
  list: readonly Migration[] = migrations,
  target: number = SCHEMA,
): Checked<Json> {
  const stop = (code: string, found: unknown, message: string, hint: string): Checked<Json> => ({
    ok: false,
    issues: [
      {
        code,
        severity: 'stopped',
        message,
        where: { path: 'schema' },
        found: String(found),
        expected: String(target),
        hint,
      },
    ],
  });
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return stop(
      'not-an-experiment',
      typeof value,
      'This is not an experiment: expected an object with a field “schema”.',
      'Choose a file or link that the lab has made.',
    );
  const schema: unknown = Object.hasOwn(value, 'schema') ? (value as Json).schema : undefined;
  if (typeof schema !== 'number' || !Number.isInteger(schema))
    return stop(
      'not-an-experiment',
      schema,
      'This is not an experiment: its field “schema” is missing or not a whole number.',
      'Choose a file or link that the lab has made.',
    );
  if (schema > target)
    return stop(
      'newer-schema',
      schema,
      `This experiment was made by a newer lab (schema ${schema}; this one knows up to ${target}).`,
      'Open it with the newer lab.',
    );
  const oldest = target - list.length;
  if (schema < oldest)
    return stop(
      'unknown-schema',
      schema,
      `Schema ${schema} does not exist; the oldest is ${oldest}.`,
      'Choose a file or link that the lab has made.',
    );
  const issues: Checked<Json>['issues'] = [];
  let current = value as Json;
  for (const migration of list) {
    if (migration.from < schema) continue;
    current = { ...migration.up(current), schema: migration.from + 1 };
    issues.push({
      code: 'migrated',
      severity: 'note',
      message: `Lifted from schema ${migration.from} to ${migration.from + 1}: ${migration.change}`,
      where: { path: 'schema' },
    });
  }
  return { ok: true, value: current, issues };
}
