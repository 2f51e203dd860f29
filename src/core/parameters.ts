/**
 * Parameter tables: one description of every setting drives its form, its link, its command line, its check and its documentation.
 */
import type { Issue } from './errors';

/** What a parameter may hold in an experiment (plain JSON). Nodes are named by their labels. */
export type ParameterValue = number | boolean | string | readonly string[];

/** The setting counts only while another one has one of these values; otherwise it is kept but without effect. */
export interface When {
  parameter: string;
  is: readonly (string | boolean)[];
  /** And only while this holds too. */
  and?: When;
}

interface Described {
  /** One or two plain words, as the form shows them. */
  label: string;
  /** The paper's symbol, as in `α`. */
  symbol?: string;
  unit?: string;
  /** One plain sentence for the ⓘ. */
  help: string;
  /** The formula it appears in, in plain text with Unicode symbols. */
  formula?: string;
  /** Paper and equation: `SLICER, eq. 1`. */
  source?: string;
  /** Heading under which the form puts it: `Spread`, `Sources`, `Runs`. */
  group?: string;
  when?: When;
  /** Codes of its own for problems with a value, where the field has names for them; absent: the general ones. */
  codes?: { kind?: string; low?: string; repeated?: string };
}

export interface NumberParameter extends Described {
  kind: 'number';
  min: number;
  max: number;
  /** Smallest sensible change; integers have step 1 and `integer`. */
  step: number;
  integer?: boolean;
  /** Scale of the slider. */
  scale?: 'linear' | 'log';
  /** Where the slider ends, when the number field may go further (min … max still bound the value). */
  slider?: readonly [number, number];
  /** What 0 stands for where it is no amount: "never". Fields show it below. */
  zero?: string;
  default: number;
}

export interface ChoiceParameter<V extends string = string> extends Described {
  kind: 'choice';
  options: readonly { value: V; label: string; help?: string }[];
  default: V;
}

export interface BooleanParameter extends Described {
  kind: 'boolean';
  default: boolean;
}

/** A list of nodes, by label. An empty list has the meaning that `help` states. */
export interface NodesParameter extends Described {
  kind: 'nodes';
  default: readonly string[];
  maxCount: number;
  /** An order in which a node may stand several times; absent: a set, in which it counts once. */
  sequence?: true;
}

export type Parameter = NumberParameter | ChoiceParameter | BooleanParameter | NodesParameter;
export type ParameterTable = Readonly<Record<string, Parameter>>;

/** The value that a run receives for a parameter: nodes arrive as node numbers. */
export type ResolvedValue<P> = P extends NumberParameter
  ? number
  : P extends ChoiceParameter<infer V>
    ? V
    : P extends BooleanParameter
      ? boolean
      : P extends NodesParameter
        ? Int32Array
        : never;
export type ResolvedValues<T extends ParameterTable> = { readonly [K in keyof T]: ResolvedValue<T[K]> };

/** Every parameter at its default. */
export function defaults(table: ParameterTable): Record<string, ParameterValue> {
  return Object.fromEntries(Object.entries(table).map(([id, p]) => [id, p.default]));
}

/** Whether a parameter has an effect, given all values (missing ones count as their default). */
export function isActive(table: ParameterTable, id: string, values: Readonly<Record<string, ParameterValue>>): boolean {
  for (let when = table[id]?.when; when; when = when.and) {
    const value = values[when.parameter] ?? table[when.parameter]?.default;
    if (!when.is.includes(value as string | boolean) || !isActive(table, when.parameter, values)) return false;
  }
  return true;
}

const show = (value: unknown): string =>
  // JSON has no word for ∞, which a file may hold as 1e999
  typeof value === 'string'
    ? `“${value}”`
    : typeof value === 'number'
      ? String(value)
      : (JSON.stringify(value) ?? String(value));

/** A bound in words; very small ones keep their digits. */
const bound = (x: number): string => (x !== 0 && Math.abs(x) < 1e-3 ? String(x) : x.toLocaleString('en'));

/** What a parameter may hold, in words: "a number between 0 and 1". */
export function expectation(p: Parameter): string {
  switch (p.kind) {
    case 'number':
      return `${p.integer ? 'a whole number' : 'a number'} between ${bound(p.min)} and ${bound(p.max)}`;
    case 'choice':
      return `one of ${p.options.map((o) => o.value).join(', ')}`;
    case 'boolean':
      return 'true or false';
    case 'nodes':
      return `a list of at most ${p.maxCount.toLocaleString('en')} node names`;
    default:
      return p satisfies never;
  }
}

/** Checks one value; undefined means it is fine. `path` is where it stands, as in `parameters.alpha`. */
export function checkValue(id: string, p: Parameter, value: unknown, path = `parameters.${id}`): Issue | undefined {
  const name = p.symbol === undefined ? p.label : `${p.label} (${p.symbol})`;
  const issue = (code: string, message: string): Issue => ({
    code,
    severity: 'stopped',
    message,
    where: { path },
    found: show(value),
    expected: expectation(p),
    hint: `Set ${p.label.toLowerCase()} to ${expectation(p)}.`,
  });
  const wrongKind = (): Issue =>
    issue(p.codes?.kind ?? 'wrong-kind', `${name} is ${show(value)}; expected ${expectation(p)}.`);
  switch (p.kind) {
    case 'number':
      if (typeof value !== 'number' || Number.isNaN(value)) return wrongKind();
      if (p.integer && !Number.isInteger(value))
        return issue('not-an-integer', `${name} is ${show(value)}; expected ${expectation(p)}.`);
      if (value < p.min || value > p.max)
        return issue(
          (value < p.min ? p.codes?.low : undefined) ?? 'out-of-range',
          `${name} is ${value.toLocaleString('en')}; expected ${expectation(p)}.`,
        );
      return undefined;
    case 'choice':
      return p.options.some((o) => o.value === value) ? undefined : wrongKind();
    case 'boolean':
      return typeof value === 'boolean' ? undefined : wrongKind();
    case 'nodes':
      if (!Array.isArray(value) || value.some((v) => typeof v !== 'string')) return wrongKind();
      if (value.length > p.maxCount)
        return issue(
          'too-many',
          `${p.label} names ${value.length.toLocaleString('en')} nodes; expected ${expectation(p)}.`,
        );
      return undefined;
    default:
      return p satisfies never;
  }
}

/** Checks given values against a table: unknown names and bad values are issues, missing ones take their default. */
export function checkValues(
  table: ParameterTable,
  given: Readonly<Record<string, unknown>>,
  path = 'parameters',
): { values: Record<string, ParameterValue>; issues: Issue[] } {
  const issues: Issue[] = [];
  const values = defaults(table);
  for (const [id, value] of Object.entries(given)) {
    if (!Object.hasOwn(table, id)) {
      issues.push({
        code: 'unknown-parameter',
        severity: 'stopped',
        message: `There is no parameter “${id}” here; expected one of ${Object.keys(table).join(', ')}.`,
        where: { path: `${path}.${id}` },
        found: id,
        expected: `one of ${Object.keys(table).join(', ')}`,
        hint: 'Check its spelling or leave it out.',
      });
      continue;
    }
    const issue = checkValue(id, table[id], value, `${path}.${id}`);
    if (issue) issues.push(issue);
    else values[id] = value as ParameterValue;
  }
  return { values, issues };
}
