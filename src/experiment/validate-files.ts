/**
 * Checks a source that is the user's files: names, digests, roles, and how they were read.
 */
import { TIME_ORIGINS, TIME_UNITS } from '../core/cascade';
import type { ColumnRole } from '../data/read';
import type { FilePart, PartRole, ReadChoices, UploadedSource } from './experiment';
import type { Inspector } from './plain-json';

const FLAGS = ['directed', 'header', 'decimalComma'] as const satisfies readonly (keyof ReadChoices)[];
type TextChoice = Exclude<keyof ReadChoices, (typeof FLAGS)[number] | 'format' | 'columns'>;
const TEXT_CHOICES = {
  encoding: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'],
  separator: ['tab', 'comma', 'semicolon', 'blank'],
  third: ['weight', 'alpha', 'time', 'rate', 'influence', 'ignore'],
  selfLoops: ['drop', 'stop'],
  duplicates: ['first', 'last', 'sum', 'max', 'noisy-or', 'stop'],
  badLines: ['skip', 'stop'],
  timeUnit: TIME_UNITS,
  timeOrigin: TIME_ORIGINS,
  dateOrder: ['day', 'month'],
  order: ['sort', 'skip', 'stop'],
  repeats: ['first', 'keep', 'stop'],
  names: ['exact', 'fold'],
  noParent: ['start', 'unknown'],
  ties: ['keep', 'spread'],
} as const satisfies { [K in TextChoice]: readonly NonNullable<ReadChoices[K]>[] };
const CHOICE_FIELDS = ['format', 'columns', ...FLAGS, ...Object.keys(TEXT_CHOICES)];
const ROLES: Readonly<Record<ColumnRole, true>> = {
  cascade: true,
  user: true,
  time: true,
  parent: true,
  mark: true,
  bot: true,
  event: true,
  split: true,
  source: true,
  target: true,
  weight: true,
  alpha: true,
  rate: true,
  influence: true,
  ignore: true,
};
const PART_ROLES: readonly PartRole[] = ['train', 'validation', 'test', 'index', 'labels'];
/** Files of one source at most, and columns of a table that have a role. */
const MAX_PARTS = 20;
const MAX_COLUMNS = 1000;

export function checkUploaded(look: Inspector, path: string, raw: Record<string, unknown>): UploadedSource | undefined {
  look.object(path, raw, ['kind', 'name', 'digest', 'choices', 'parts']);
  const first = checkFile(look, path, raw);
  const parts =
    raw.parts === undefined
      ? undefined
      : look.list(`${path}.parts`, raw.parts, MAX_PARTS, (at, part) => checkPart(look, at, part));
  return first && { kind: 'uploaded', ...first, ...(parts && parts.length > 0 ? { parts } : {}) };
}

function checkPart(look: Inspector, path: string, value: unknown): FilePart | undefined {
  const raw = look.object(path, value, ['name', 'digest', 'choices', 'role']);
  const file = raw && checkFile(look, path, raw);
  const role = raw && look.choice(`${path}.role`, raw.role, PART_ROLES);
  return file && role ? { ...file, role } : undefined;
}

/** The name of a file, and the fingerprint of its bytes where it has one. */
export function checkNamedFile(
  look: Inspector,
  path: string,
  raw: Record<string, unknown>,
): Pick<FilePart, 'name' | 'digest'> | undefined {
  const name = look.string(`${path}.name`, raw.name, 500);
  const digest = raw.digest === undefined ? undefined : look.string(`${path}.digest`, raw.digest, 64);
  if (digest !== undefined && !/^[0-9a-f]{64}$/.test(digest))
    look.wrong(`${path}.digest`, digest, '64 hexadecimal digits (SHA-256)');
  return name === undefined ? undefined : { name, ...(digest === undefined ? {} : { digest }) };
}

function checkFile(look: Inspector, path: string, raw: Record<string, unknown>): Omit<FilePart, 'role'> | undefined {
  const file = checkNamedFile(look, path, raw);
  const choices = raw.choices === undefined ? undefined : checkChoices(look, `${path}.choices`, raw.choices);
  return file && { ...file, ...(choices ? { choices } : {}) };
}

function checkChoices(look: Inspector, path: string, value: unknown): ReadChoices | undefined {
  const raw = look.object(path, value, CHOICE_FIELDS);
  if (!raw) return undefined;
  const choices: Record<string, unknown> = {};
  const keep = (key: string, checked: unknown): void => {
    if (checked !== undefined) choices[key] = checked;
  };
  if (raw.format !== undefined) keep('format', look.string(`${path}.format`, raw.format, 100));
  if (raw.columns !== undefined) keep('columns', checkColumns(look, `${path}.columns`, raw.columns));
  for (const key of FLAGS) if (raw[key] !== undefined) keep(key, look.boolean(`${path}.${key}`, raw[key]));
  for (const [key, options] of Object.entries(TEXT_CHOICES))
    if (raw[key] !== undefined) keep(key, look.choice<string>(`${path}.${key}`, raw[key], options));
  return choices;
}

function checkColumns(look: Inspector, path: string, value: unknown): ReadChoices['columns'] {
  const raw = look.object(path, value);
  if (!raw) return undefined;
  const entries = Object.entries(raw);
  if (entries.length > MAX_COLUMNS)
    return look.wrong(path, entries.length, `at most ${MAX_COLUMNS.toLocaleString('en')} columns`, 'too-many');
  const roles = entries.flatMap(([column, given]) => {
    if (!/^(0|[1-9]\d{0,5})$/.test(column))
      look.wrong(`${path}.${column}`, given, 'numbers of columns from 0 as names');
    const role = look.choice(`${path}.${column}`, given, Object.keys(ROLES) as ColumnRole[]);
    return role ? [[column, role] as const] : [];
  });
  return Object.fromEntries(roles);
}
