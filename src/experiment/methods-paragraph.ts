/**
 * What was computed, in plain sentences for a paper or a lab book: model, equations, settings, network, seed, machine.
 */
import type { Parameter, ParameterTable, ParameterValue } from '../core/parameters';
import { defaults, isActive } from '../core/parameters';
import type { Source, Stamp } from './experiment';
import type { Registry } from './registry';
import { findGenerator, findMethod } from './registry';

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

function settings(table: ParameterTable, given: Readonly<Record<string, ParameterValue>>): string {
  const values = { ...defaults(table), ...given };
  return Object.entries(table)
    .filter(
      ([id, p]) =>
        isActive(table, id, values) && !(p.kind === 'nodes' && (values[id] as readonly string[]).length === 0),
    )
    .map(([id, p]) => say(p, values[id]))
    .join('; ');
}

function saySource(source: Source, registry: Registry): string {
  switch (source.kind) {
    case 'generated': {
      const generator = findGenerator(registry, source.generator);
      const detail = generator ? settings(generator.parameters, source.parameters) : '';
      return `a generated network (${generator?.title ?? source.generator}${detail ? `; ${detail}` : ''}; seed ${source.seed})`;
    }
    case 'bundled':
      return `the network “${registry.bundled?.find((entry) => entry.id === source.id)?.title ?? source.id}” that comes with the lab`;
    case 'uploaded':
      return `the file “${source.name}”${source.digest ? ` (SHA-256 ${source.digest})` : ''}`;
    default:
      return source satisfies never;
  }
}

/** One paragraph about a finished or stopped run. `size` adds the numbers of nodes and edges. */
export function methodsParagraph(
  stamp: Stamp,
  registry: Registry,
  size?: { n: number; m: number; directed: boolean },
): string {
  const { experiment } = stamp;
  const method = findMethod(registry, stamp.method.id);
  const sentences: string[] = [];
  const title = method?.title ?? stamp.method.id;
  sentences.push(
    method
      ? `${title}: ${method.summary.replace(/\.$/, '')} (${method.source.paper}, ${method.source.equations}).`
      : `${title}.`,
  );
  const counted = size
    ? `, ${size.n.toLocaleString('en')} nodes and ${size.m.toLocaleString('en')} ${size.directed ? 'directed' : 'undirected'} edges`
    : '';
  sentences.push(`It ran on ${saySource(experiment.inputs.network, registry)}${counted}.`);
  const detail = method ? settings(method.parameters, experiment.parameters) : '';
  if (detail) sentences.push(`Settings: ${detail}.`);
  if (stamp.done < stamp.total)
    sentences.push(`The run was stopped at ${stamp.done.toLocaleString('en')} of ${stamp.total.toLocaleString('en')}.`);
  const where = stamp.backend === 'worker' ? 'in the browser' : 'on the command line';
  sentences.push(
    `Seed ${stamp.seed}; Cascade Lab ${stamp.lab}, method version ${stamp.method.version}, ${stamp.engine}, ${where}, ${formatSeconds(stamp.wallMs)}; experiment ${stamp.digest.slice(0, 16)}.`,
  );
  if (method?.determinism === 'statistical') sentences.push('Repeated runs agree within tolerance, not bit by bit.');
  return sentences.join(' ');
}

function formatSeconds(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toLocaleString('en', { maximumSignificantDigits: 3 })} s`;
}
