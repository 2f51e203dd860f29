/** Where data come from, in the words of a methods paragraph. */
import type { Parameter, ParameterTable, ParameterValue } from '../core/parameters';
import { defaults, isActive } from '../core/parameters';
import type { CascadeSource, DerivedRule, ModelSource, ResultSource, Source, UploadedSource } from './experiment';
import { filesOf } from './read-source';
import type { Registry } from './registry';
import { findGenerator, findMethod } from './registry';
import { usedInputs } from './used-inputs';

function say(parameter: Parameter, value: ParameterValue): string {
  const name = parameter.symbol
    ? `${parameter.label.toLowerCase()} ${parameter.symbol}`
    : parameter.label.toLowerCase();
  const unit = parameter.unit ? ` ${parameter.unit}` : '';
  if (parameter.kind === 'choice') {
    const option = parameter.options.find((o) => o.value === value);
    return `${name}: ${option?.label.toLowerCase() ?? String(value)}`;
  }
  if (parameter.kind === 'nodes') {
    const names = value as readonly string[];
    const listed = names.slice(0, 10).join(', ');
    return names.length > 10
      ? `${name}: ${listed} and ${(names.length - 10).toLocaleString('en')} more`
      : `${name}: ${listed}`;
  }
  return `${name} = ${typeof value === 'number' ? value.toLocaleString('en', { maximumSignificantDigits: 15 }) : String(value)}${unit}`;
}

/** Every setting that plays a part, defaults too. */
export function saySettings(table: ParameterTable, given: Readonly<Record<string, ParameterValue>>): string {
  const values = { ...defaults(table), ...given };
  return Object.entries(table)
    .filter(
      ([id, p]) =>
        isActive(table, id, values) && !(p.kind === 'nodes' && (values[id] as readonly string[]).length === 0),
    )
    .map(([id, p]) => say(p, values[id]))
    .join('; ');
}

/** As in “It ran on …”. */
export function sayNetwork(source: Source, registry: Registry): string {
  switch (source.kind) {
    case 'generated': {
      const generator = findGenerator(registry, source.generator);
      const detail = generator ? saySettings(generator.parameters, source.parameters) : '';
      return `a generated network (${generator?.title ?? source.generator}${detail ? `; ${detail}` : ''}; seed ${source.seed})`;
    }
    case 'bundled':
      return `the network “${registry.bundled?.find((entry) => entry.id === source.id)?.title ?? source.id}” that comes with the lab`;
    case 'uploaded':
      return sayFiles(source);
    case 'derived':
      return `a network made from cascades (${sayRule(source.rule, source.least)}; from ${sayCascades(source.cascades, registry)})`;
    case 'result':
      return `a network learned from cascades (${sayRun(source, registry)})`;
    default:
      return source satisfies never;
  }
}

/** As in “The cascades come from …”. */
export function sayCascades(source: CascadeSource, registry: Registry): string {
  switch (source.kind) {
    case 'bundled':
      return `the sample “${registry.bundledCascades?.find((entry) => entry.id === source.id)?.title ?? source.id}” that comes with the lab`;
    case 'uploaded':
      return sayFiles(source);
    case 'result':
      return `a simulation (${sayRun(source, registry)})`;
    default:
      return source satisfies never;
  }
}

/** As in “The trained model is …”. */
export function sayModel(source: ModelSource, registry: Registry): string {
  if (source.kind === 'uploaded') return sayFiles(source);
  const title = registry.bundledModels?.find((entry) => entry.id === source.id)?.title ?? source.id;
  return `“${title}”, which comes with the lab`;
}

/** The run that gave something: method, settings, seed, and its own data. */
function sayRun({ of }: ResultSource, registry: Registry): string {
  const method = findMethod(registry, of.method);
  const detail = method ? saySettings(method.parameters, of.parameters) : '';
  const { network, cascades } = usedInputs(of, registry);
  return [
    `${method?.title ?? of.method}, version ${of.version}`,
    ...(detail ? [detail] : []),
    `seed ${of.seed}`,
    ...(cascades ? [`given ${sayCascades(cascades, registry)}`] : []),
    ...(network ? [`on ${sayNetwork(network, registry)}`] : []),
  ].join('; ');
}

function sayRule(rule: DerivedRule, least: number): string {
  const often = least === 1 ? 'at least one cascade' : `at least ${least.toLocaleString('en')} cascades`;
  return rule === 'successive'
    ? `an edge leads from u to v where v came next after u in ${often}`
    : `an edge leads from u to v where u is known to have activated v in ${often}`;
}

function sayFiles(source: UploadedSource): string {
  const files = filesOf(source).map(
    ({ name, digest, role }) => `“${name}”${role ? `, ${ROLES[role]}` : ''}${digest ? ` (SHA-256 ${digest})` : ''}`,
  );
  return `the ${files.length === 1 ? 'file' : 'files'} ${files.join(' and ')}`;
}

const ROLES = {
  train: 'for training',
  validation: 'for validation',
  test: 'for testing',
  index: 'the index',
  labels: 'the names of the nodes',
} as const;
