/** Looks at the header of a model's file: nothing that stands in a file is trusted. */
import type { Checked, Issue } from '../../core/errors';
import type { ParameterValue } from '../../core/parameters';
import { MODEL_FORMAT, type ModelHeader } from '../../core/trained-model';

/** Bounds of what a model can be: above them a file is damaged, or written to do harm. */
const MAX_TENSORS = 200;
const MAX_NUMBERS = 500_000_000;
const MAX_USERS = 10_000_000;
const MAX_TEXT = 10_000;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_TEXT;
const isCount = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;

/** The header of a file's first line, with the fields that the lab knows; or every reason why it is none. Never throws. */
export function checkHeader(raw: unknown): Checked<ModelHeader> {
  if (!isObject(raw)) return { ok: false, issues: [wrong('the first line', 'an object')] };
  const { format } = raw;
  if (!isCount(format, Number.MAX_SAFE_INTEGER) || format < 1)
    return { ok: false, issues: [wrong('format', 'a whole number from 1')] };
  if (format !== MODEL_FORMAT) return { ok: false, issues: [otherFormat(format)] };
  const issues: Issue[] = [];
  const field = <T>(name: keyof ModelHeader, fits: (value: unknown) => value is T, expected: string): T => {
    const value = raw[name];
    if (!fits(value)) issues.push(wrong(name, expected));
    return value as T;
  };
  const header: ModelHeader = {
    format,
    method: field(
      'method',
      (v): v is string => isText(v) && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(v),
      'the name of a method',
    ),
    version: field('version', (v) => isCount(v, 1_000_000), 'a whole number'),
    parameters: field('parameters', isParameters, 'settings: numbers, texts, true or false, lists of texts'),
    seed: field('seed', (v) => isCount(v, Number.MAX_SAFE_INTEGER), 'a whole number'),
    userCount: field('userCount', (v) => isCount(v, MAX_USERS), 'a whole number up to 10 million'),
    users: field('users', (v): v is string => isText(v) && /^([0-9a-f]{64})?$/.test(v), '64 hexadecimal digits'),
    data: field('data', isText, 'a text'),
    epoch: field('epoch', (v) => isCount(v, 1_000_000), 'a whole number'),
    metrics: field('metrics', isMetrics, 'scores: numbers by name'),
    device: field('device', isText, 'a text'),
    tensors: field('tensors', isTensors, 'at most 200 tensors, each with a name of its own and a shape'),
    ...(raw.neighbours === undefined ? {} : { neighbours: field('neighbours', isDigest, '64 hexadecimal digits') }),
  };
  if (issues.length > 0) return { ok: false, issues };
  const numbers = header.tensors.reduce((sum, { shape }) => sum + shape.reduce((product, n) => product * n, 1), 0);
  if (numbers > MAX_NUMBERS)
    return { ok: false, issues: [wrong('tensors', 'at most 500 million numbers in all', 'model-too-large')] };
  return { ok: true, value: header, issues: [] };
}

const isDigest = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** JSON knows no NaN: a score that could not be measured is written as null, and read as NaN. */
function isMetrics(value: unknown): value is ModelHeader['metrics'] {
  if (!isObject(value)) return false;
  for (const [name, score] of Object.entries(value)) {
    if (score === null) (value as Record<string, number>)[name] = Number.NaN;
    else if (typeof score !== 'number') return false;
  }
  return true;
}

function isParameters(value: unknown): value is ModelHeader['parameters'] {
  const fits = (one: unknown): one is ParameterValue =>
    typeof one === 'boolean' ||
    (typeof one === 'number' && Number.isFinite(one)) ||
    isText(one) ||
    (Array.isArray(one) && one.every(isText));
  return isObject(value) && Object.values(value).every(fits);
}

function isTensors(value: unknown): value is ModelHeader['tensors'] {
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_TENSORS) return false;
  const names = new Set<unknown>();
  for (const tensor of value as unknown[]) {
    if (!isObject(tensor) || !isText(tensor.name) || tensor.name === '' || tensor.name === '__proto__') return false;
    if (!Array.isArray(tensor.shape) || tensor.shape.length > 6) return false;
    if (!tensor.shape.every((n) => isCount(n, MAX_NUMBERS) && n > 0)) return false;
    names.add(tensor.name);
  }
  return names.size === value.length;
}

function otherFormat(format: number): Issue {
  const newer = format > MODEL_FORMAT;
  return {
    code: newer ? 'newer-model' : 'older-model',
    severity: 'stopped',
    message: newer
      ? `This model was saved by a newer lab (format ${format}; this one knows up to ${MODEL_FORMAT}).`
      : `This model was saved by an older lab (format ${format}), whose files can no longer be read.`,
    found: String(format),
    expected: String(MODEL_FORMAT),
    hint: newer ? 'Open it with the newer lab.' : 'Train it again.',
  };
}

function wrong(field: string, expected: string, code = 'model-damaged'): Issue {
  return {
    code,
    severity: 'stopped',
    message: `The header of the model does not say what it should: “${field}” is not ${expected}.`,
    where: { path: field },
    expected,
    hint: 'Copy or download the file again.',
  };
}
