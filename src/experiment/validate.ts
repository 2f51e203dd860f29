/**
 * One way in for every experiment – link, file, lesson: parse → migrate → validate. Unknown fields, wrong kinds and values out of
 * range are issues with the field's path; nothing is silently defaulted, nothing a stranger wrote is trusted.
 */
import type { Checked, Issue } from '../core/errors';
import type { Method, MethodId, Paper } from '../core/method';
import type { ParameterTable, ParameterValue } from '../core/parameters';
import { checkValue, checkValues } from '../core/parameters';
import type { Experiment, View } from './experiment';
import { SCHEMA } from './experiment';
import { migrate } from './migrate';
import { Inspector, parseJson, shown } from './plain-json';
import type { Registry } from './registry';
import { findMethod } from './registry';
import { checkSource } from './validate-source';

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
const VIEW_FIELDS = ['page', 'compare', 'playhead', 'colourBy', 'selection', 'filter', 'hiddenControls'] as const;
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
  const inputs = look.object('inputs', raw.inputs, ['network']);
  const network = inputs && checkSource(look, 'inputs.network', inputs.network, registry);
  const method = checkMethod(look, raw.method, registry);
  const version = checkVersion(look, raw.version, method);
  const seed = look.integer('seed', raw.seed, 0, Number.MAX_SAFE_INTEGER);
  const given = raw.parameters === undefined ? {} : look.object('parameters', raw.parameters);
  const parameters = given && (method ? checkParameters(look, 'parameters', given, method.parameters) : {});
  const sweep = raw.sweep === undefined ? undefined : checkSweep(look, raw.sweep, method);
  const outputs =
    raw.outputs === undefined
      ? []
      : look.list('outputs', raw.outputs, 100, (path, id) => checkOutput(look, path, id, method));
  const view = raw.view === undefined ? undefined : checkView(look, raw.view, registry);
  if (
    title === undefined ||
    !network ||
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
    inputs: { network },
    method: method.id,
    version,
    parameters,
    seed,
    ...(sweep && sweep.length > 0 ? { sweep } : {}),
    outputs,
    ...(view ? { view } : {}),
  };
}

/** Known values inside their range, as a fresh object; the rest become issues. */
export function checkParameters(
  look: Inspector,
  path: string,
  given: Readonly<Record<string, unknown>>,
  table: ParameterTable,
): Record<string, ParameterValue> {
  for (const issue of checkValues(table, given, path).issues) look.add(issue);
  const known = Object.keys(table).filter((id) => Object.hasOwn(given, id) && !checkValue(id, table[id], given[id]));
  return Object.fromEntries(known.map((id) => [id, given[id] as ParameterValue]));
}

function checkMethod(look: Inspector, id: unknown, registry: Registry): Method | undefined {
  const method = typeof id === 'string' ? findMethod(registry, id) : undefined;
  if (method) return method;
  const known = registry.methods.map((m) => m.id).join(', ');
  look.add({
    code: 'unknown-method',
    severity: 'stopped',
    message: `There is no method ${shown(id)}; expected one of ${known}.`,
    where: { path: 'method' },
    found: shown(id),
    expected: `one of ${known}`,
    hint: 'Choose one of the methods of this lab.',
  });
  return undefined;
}

/** Today's version of the method; another one in the experiment is worth a note, since its numbers may differ. */
function checkVersion(look: Inspector, value: unknown, method: Method | undefined): number | undefined {
  const version = look.integer('version', value, 1, 1_000_000);
  if (version === undefined || !method) return version;
  if (version !== method.version)
    look.add({
      code: version < method.version ? 'older-version' : 'newer-version',
      severity: 'note',
      message: `Made with version ${version} of “${method.title}”; this lab has version ${method.version}, so numbers may differ.`,
      where: { path: 'version' },
      found: String(version),
      expected: String(method.version),
    });
  return method.version;
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

function checkView(look: Inspector, value: unknown, registry: Registry): View | undefined {
  const raw = look.object('view', value, VIEW_FIELDS);
  if (!raw) return undefined;
  const has = (key: keyof View): boolean => raw[key] !== undefined;
  const texts = (key: keyof View): string[] | undefined =>
    look.list(`view.${key}`, raw[key], 100_000, (path, item) => look.string(path, item, 10_000));
  const method = (path: string, id: unknown): MethodId | undefined =>
    typeof id === 'string'
      ? (findMethod(registry, id)?.id ?? look.wrong(path, id, 'a method of this lab', 'unknown-method'))
      : look.wrong(path, id, 'a method');
  const range = (): [number, number] | null | undefined => {
    if (raw.filter === null) return null;
    const ends = look.list('view.filter', raw.filter, 2, (path, end) => look.number(path, end));
    return ends?.length === 2 ? [ends[0], ends[1]] : look.wrong('view.filter', raw.filter, 'two numbers or null');
  };
  const page = has('page') ? look.string('view.page', raw.page, 100) : undefined;
  const compare = has('compare') ? look.list('view.compare', raw.compare, 20, method) : undefined;
  const playhead = has('playhead') ? look.number('view.playhead', raw.playhead) : undefined;
  const colourBy = has('colourBy') ? look.string('view.colourBy', raw.colourBy, 100) : undefined;
  const selection = has('selection') ? texts('selection') : undefined;
  const filter = has('filter') ? range() : undefined;
  const hiddenControls = has('hiddenControls') ? texts('hiddenControls') : undefined;
  return {
    ...(page === undefined ? {} : { page }),
    ...(compare ? { compare } : {}),
    ...(playhead === undefined ? {} : { playhead }),
    ...(colourBy === undefined ? {} : { colourBy }),
    ...(selection ? { selection } : {}),
    ...(filter === undefined ? {} : { filter }),
    ...(hiddenControls ? { hiddenControls } : {}),
  };
}
