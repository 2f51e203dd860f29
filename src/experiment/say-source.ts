/** Where data come from, in the words of a methods paragraph; `say` gives every text in the language of the reader. */
import type { Parameter, ParameterTable, ParameterValue } from '../core/parameters';
import { defaults, isActive } from '../core/parameters';
import type { CascadeSource, DerivedRule, ModelSource, ResultSource, Source, UploadedSource } from './experiment';
import { filesOf } from './read-source';
import type { Registry } from './registry';
import { findGenerator, findMethod } from './registry';
import { usedInputs } from './used-inputs';

export type Say = (english: string) => string;
/** English, where words inside a sentence are small. */
export const inEnglish: Say = (english) => english;

function saySetting(parameter: Parameter, value: ParameterValue, say: Say): string {
  const inside = (text: string): string => (say === inEnglish ? text.toLowerCase() : say(text));
  const name = parameter.symbol ? `${inside(parameter.label)} ${parameter.symbol}` : inside(parameter.label);
  const unit = parameter.unit ? ` ${say(parameter.unit)}` : '';
  if (parameter.kind === 'choice') {
    const option = parameter.options.find((o) => o.value === value);
    return `${name}: ${option ? inside(option.label) : String(value)}`;
  }
  if (parameter.kind === 'nodes') {
    const names = value as readonly string[];
    const listed = names.slice(0, 10).join(', ');
    return names.length > 10
      ? `${name}: ${say(`${listed} and ${(names.length - 10).toLocaleString('en')} more`)}`
      : `${name}: ${listed}`;
  }
  return `${name} = ${typeof value === 'number' ? say(value.toLocaleString('en', { maximumSignificantDigits: 15 })) : say(String(value))}${unit}`;
}

/** Every setting that plays a part, defaults too. */
export function saySettings(
  table: ParameterTable,
  given: Readonly<Record<string, ParameterValue>>,
  say: Say = inEnglish,
): string {
  const values = { ...defaults(table), ...given };
  return Object.entries(table)
    .filter(
      ([id, p]) =>
        isActive(table, id, values) && !(p.kind === 'nodes' && (values[id] as readonly string[]).length === 0),
    )
    .map(([id, p]) => saySetting(p, values[id], say))
    .join('; ');
}

/** As in “It ran on …”. */
export function sayNetwork(source: Source, registry: Registry, say: Say = inEnglish): string {
  switch (source.kind) {
    case 'generated': {
      const generator = findGenerator(registry, source.generator);
      const detail = generator ? saySettings(generator.parameters, source.parameters, say) : '';
      const what = [say(generator?.title ?? source.generator), ...(detail ? [detail] : [])].join('; ');
      return say(`a generated network (${what}; seed ${source.seed})`);
    }
    case 'bundled': {
      const title = registry.bundled?.find((entry) => entry.id === source.id)?.title ?? source.id;
      return say(`the network “${say(title)}” that comes with the lab`);
    }
    case 'uploaded':
      return sayFiles(source, say);
    case 'derived':
      return say(
        `a network made from cascades (${say(sayRule(source.rule, source.least))}; from ${sayCascades(source.cascades, registry, say)})`,
      );
    case 'result':
      return say(`a network learned from cascades (${sayRun(source, registry, say)})`);
    default:
      return source satisfies never;
  }
}

/** As in “The cascades come from …”. */
export function sayCascades(source: CascadeSource, registry: Registry, say: Say = inEnglish): string {
  switch (source.kind) {
    case 'bundled': {
      const title = registry.bundledCascades?.find((entry) => entry.id === source.id)?.title ?? source.id;
      return say(`the sample “${say(title)}” that comes with the lab`);
    }
    case 'uploaded':
      return sayFiles(source, say);
    case 'result':
      return say(`a simulation (${sayRun(source, registry, say)})`);
    default:
      return source satisfies never;
  }
}

/** As in “The trained model is …”. */
export function sayModel(source: ModelSource, registry: Registry, say: Say = inEnglish): string {
  if (source.kind === 'uploaded') return sayFiles(source, say);
  const title = registry.bundledModels?.find((entry) => entry.id === source.id)?.title ?? source.id;
  return say(`“${say(title)}”, which comes with the lab`);
}

/** The run that gave something: method, settings, seed, and its own data. */
function sayRun({ of }: ResultSource, registry: Registry, say: Say): string {
  const method = findMethod(registry, of.method);
  const detail = method ? saySettings(method.parameters, of.parameters, say) : '';
  const { network, cascades } = usedInputs(of, registry);
  return [
    say(`${say(method?.title ?? of.method)}, version ${of.version}`),
    ...(detail ? [detail] : []),
    say(`seed ${of.seed}`),
    ...(cascades ? [say(`given ${sayCascades(cascades, registry, say)}`)] : []),
    ...(network ? [say(`on ${sayNetwork(network, registry, say)}`)] : []),
  ].join('; ');
}

function sayRule(rule: DerivedRule, least: number): string {
  const often = least === 1 ? 'at least one cascade' : `at least ${least.toLocaleString('en')} cascades`;
  return rule === 'successive'
    ? `an edge leads from u to v where v came next after u in ${often}`
    : `an edge leads from u to v where u is known to have activated v in ${often}`;
}

function sayFiles(source: UploadedSource, say: Say): string {
  const files = filesOf(source).map(({ name, digest, role }) =>
    say(`“${name}”${role ? `, ${say(ROLES[role])}` : ''}${digest ? ` (SHA-256 ${digest})` : ''}`),
  );
  return say(files.length === 1 ? `the file ${files[0]}` : `the files ${files.join(say(' and '))}`);
}

const ROLES = {
  train: 'for training',
  validation: 'for validation',
  test: 'for testing',
  index: 'the index',
  labels: 'the names of the nodes',
} as const;
