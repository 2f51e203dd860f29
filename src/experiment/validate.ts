/**
 * One way in for every experiment – link, file, lesson: parse → migrate → validate. Unknown fields, wrong kinds and values out of
 * range are issues with the field's path; nothing is silently defaulted, nothing a stranger wrote is trusted.
 */
import type { Checked, Issue } from '../core/errors';
import type { Method, Paper } from '../core/method';
import { checkValue } from '../core/parameters';
import type { Experiment } from './experiment';
import { SCHEMA } from './experiment';
import { migrate } from './migrate';
import { Inspector, parseJson } from './plain-json';
import type { Registry } from './registry';
import { checkMethod, checkParameters, checkVersion, heldParameters } from './validate-method';
import { checkInputs } from './validate-source';
import { checkView } from './validate-view';

const FIELDS = [
  'schema',
  'title',
  'source',
  'inputs',
  'method',
  'version',
  'parameters',
  'seed',
  'sweep',
  'outputs',
  'view',
] as const;
const PAPERS: readonly Paper[] = ['SLICER', 'PropNet-SDE', 'SIR-HawkesN', 'PDC', 'FOREST'];
const MAX_SWEEP_POINTS = 10_000;

/** Text of a file or field → experiment. */
export function parseExperiment(text: string, registry: Registry): Checked<Experiment> {
  const parsed = parseJson(text);
  return parsed.ok ? validate(parsed.value, registry) : parsed;
}

/** Migrated and checked experiment of any JSON value, with the notes worth telling; or every reason why it cannot be taken. */
export function validate(value: unknown, registry: Registry): Checked<Experiment> {
  const migrated = migrate(value);
  if (!migrated.ok) return migrated;
  const look = new Inspector();
  const experiment = inspect(look, migrated.value, registry);
  const issues: Issue[] = [...migrated.issues, ...look.issues];
  return experiment && !issues.some((issue) => issue.severity === 'stopped')
    ? { ok: true, value: experiment, issues }
    : { ok: false, issues };
}

function inspect(look: Inspector, raw: Readonly<Record<string, unknown>>, registry: Registry): Experiment | undefined {
  look.object('experiment', raw, FIELDS);
  const title = raw.title === undefined ? '' : look.string('title', raw.title);
  const source = raw.source === undefined ? undefined : checkOrigin(look, raw.source);
  const inputs = checkInputs(look, 'inputs', raw.inputs, raw.method, registry);
  const method = checkMethod(look, 'method', raw.method, registry);
  const version = checkVersion(look, 'version', raw.version, method);
  const seed = look.integer('seed', raw.seed, 0, Number.MAX_SAFE_INTEGER);
  const given = raw.parameters === undefined ? {} : look.object('parameters', raw.parameters);
  const view = raw.view === undefined ? undefined : checkView(look, raw.view, registry);
  const held = method && heldParameters(registry, method, view?.compare, given);
  const parameters = given && (held ? checkParameters(look, 'parameters', given, held) : {});
  const sweep = raw.sweep === undefined ? undefined : checkSweep(look, raw.sweep, method);
  const outputs =
    raw.outputs === undefined
      ? []
      : look.list('outputs', raw.outputs, 100, (path, id) => checkOutput(look, path, id, method));
  if (
    title === undefined ||
    !inputs ||
    !method ||
    version === undefined ||
    seed === undefined ||
    !parameters ||
    !outputs
  )
    return undefined;
  return {
    schema: SCHEMA,
    title,
    ...(source ? { source } : {}),
    inputs,
    method: method.id,
    version,
    parameters,
    seed,
    ...(sweep && sweep.length > 0 ? { sweep } : {}),
    outputs,
    ...(view ? { view } : {}),
  };
}

function checkOrigin(look: Inspector, value: unknown): Experiment['source'] {
  const origin = look.object('source', value, ['paper', 'item']);
  const paper = origin && look.choice('source.paper', origin.paper, PAPERS);
  const item = origin && look.string('source.item', origin.item);
  return paper && item !== undefined ? { paper, item } : undefined;
}

function checkOutput(look: Inspector, path: string, id: unknown, method: Method | undefined): string | undefined {
  const text = look.string(path, id);
  if (text === undefined || !method || Object.hasOwn(method.outputs, text)) return text;
  return look.wrong(path, id, `one of ${Object.keys(method.outputs).join(', ')}`, 'unknown-output');
}

function checkSweep(look: Inspector, value: unknown, method: Method | undefined): Experiment['sweep'] {
  const axes = look.list('sweep', value, 2, (at, item) => {
    const axis = look.object(at, item, ['path', 'values']);
    const path = axis && look.string(`${at}.path`, axis.path);
    if (!axis || path === undefined) return undefined;
    const id = path.startsWith('parameters.') ? path.slice('parameters.'.length) : undefined;
    if (path !== 'seed' && (id === undefined || (method && !Object.hasOwn(method.parameters, id))))
      return look.wrong(`${at}.path`, path, 'seed or parameters.<name> of the method', 'unknown-path');
    const values = look.list(`${at}.values`, axis.values, 1000, (p, v) => {
      if (id === undefined) return look.integer(p, v, 0, Number.MAX_SAFE_INTEGER);
      const number = look.number(p, v);
      const issue = number !== undefined && method ? checkValue(id, method.parameters[id], number, p) : undefined;
      if (issue) look.add(issue);
      return number;
    });
    return values && { path, values };
  });
  const points = axes?.reduce((product, axis) => product * axis.values.length, 1) ?? 0;
  if (points > MAX_SWEEP_POINTS)
    return look.wrong('sweep', points, `at most ${MAX_SWEEP_POINTS.toLocaleString('en')} points in all`, 'too-many');
  return axes;
}
