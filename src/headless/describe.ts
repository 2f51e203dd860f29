/**
 * What there is and what it takes, for people: methods, generators, networks, cascades, ready experiments.
 */
import type { Generator } from '../core/generators/generator';
import type { Method } from '../core/method';
import type { OutputTable } from '../core/outputs';
import type { Parameter, ParameterTable, When } from '../core/parameters';
import { expectation } from '../core/parameters';
import type { LibraryEntry } from '../experiment/library';
import { filesNeeded, type Figure } from '../experiment/library/figures/figure';
import { PROGRAM } from './program';
import type { BundledCascadesEntry, BundledEntry, Registry } from '../experiment/registry';

function rows(entries: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...entries.map(([id]) => id.length));
  return entries.map(([id, text]) => `  ${id.padEnd(width)}  ${text}`);
}

function sizeOf({ n, m }: BundledEntry): string {
  return n === undefined || m === undefined
    ? ''
    : ` (${n.toLocaleString('en')} nodes, ${m.toLocaleString('en')} edges)`;
}

function cascadesOf({ cascades, events }: BundledCascadesEntry): string {
  return cascades === undefined || events === undefined
    ? ''
    : ` (${cascades.toLocaleString('en')} cascades, ${events.toLocaleString('en')} events)`;
}

/** Everything that can be named on the command line. */
export function listText(
  registry: Registry,
  library: readonly LibraryEntry[],
  figures: readonly Figure[] = [],
): string {
  return [
    'Methods',
    ...rows(registry.methods.map((m) => [m.id, `${m.title}: ${m.summary}`])),
    '',
    'Generators',
    ...rows(registry.generators.map((g) => [g.id, `${g.title}: ${g.summary}`])),
    '',
    'Networks that come with the lab',
    ...rows((registry.bundled ?? []).map((b) => [b.id, `${b.title}${sizeOf(b)}`])),
    '',
    'Cascades that come with the lab',
    ...rows((registry.bundledCascades ?? []).map((b) => [b.id, `${b.title}${cascadesOf(b)}`])),
    ...(registry.bundledModels?.length
      ? ['', 'Trained models that come with the lab', ...rows(registry.bundledModels.map((b) => [b.id, b.title]))]
      : []),
    '',
    'Ready experiments',
    ...rows(library.map((e) => [e.id, e.experiment.title + (e.needs ? ' (your file, with --data FOLDER)' : '')])),
    '',
    'Figures and claims of papers',
    ...rows(
      figures.map((f) => [
        f.id,
        `${f.paper}, ${f.item}: ${f.short ?? f.claim}${filesNeeded(f.reduced).length > 0 ? ' (your file, with --data FOLDER)' : ''}`,
      ]),
    ),
    '',
    'Run one, run it with another value, see what a method or generator takes:',
    `  ${PROGRAM} run karate`,
    `  ${PROGRAM} run karate --set parameters.alpha=0.5`,
    `  ${PROGRAM} describe independent-cascade/dmp`,
    ...(figures.length > 0 ? [`  ${PROGRAM} figure ${figures[0].id}`] : []),
  ].join('\n');
}

export function listJson(
  registry: Registry,
  library: readonly LibraryEntry[],
  figures: readonly Figure[] = [],
): unknown {
  const brief = ({ id, title }: { id: string; title: string }): unknown => ({ id, title });
  return {
    methods: registry.methods.map(({ id, title, summary, version }) => ({ id, title, summary, version })),
    generators: registry.generators.map(brief),
    networks: (registry.bundled ?? []).map(brief),
    cascades: (registry.bundledCascades ?? []).map(brief),
    models: (registry.bundledModels ?? []).map(brief),
    experiments: library.map(({ id, experiment, needs }) => ({
      id,
      title: experiment.title,
      ...(needs ? { needs } : {}),
    })),
    figures: figures.map(({ id, paper, item, claim, criterion, reduced, full }) => ({
      id,
      paper,
      item,
      claim,
      criterion,
      reduced: { size: reduced.size, needs: filesNeeded(reduced) },
      full: { size: full.size, needs: filesNeeded(full) },
    })),
  };
}

const sayWhen = ({ parameter, is, and }: When): string =>
  `${parameter} is ${is.join(' or ')}${and ? ` and ${sayWhen(and)}` : ''}`;

function describeParameter(id: string, p: Parameter): string[] {
  const name = p.symbol ? `${p.label} ${p.symbol}` : p.label;
  const unit = p.unit ? ` [${p.unit}]` : '';
  const when = p.when ? `only when ${sayWhen(p.when)}` : '';
  return [
    `  ${id}: ${name}${unit}`,
    `    ${expectation(p)}; default ${JSON.stringify(p.default)}`,
    ...(when ? [`    ${when}`] : []),
    `    ${p.help}${p.source ? ` (${p.source})` : ''}`,
  ];
}

function describeParameters(table: ParameterTable): string[] {
  return ['Parameters', ...Object.entries(table).flatMap(([id, p]) => describeParameter(id, p))];
}

function describeOutputs(table: OutputTable): string[] {
  return [
    'Outputs',
    ...Object.entries(table).flatMap(([id, o]) => [
      `  ${id}: ${o.label}${o.symbol ? ` ${o.symbol}` : ''}${o.unit ? ` [${o.unit}]` : ''} (${o.kind})`,
      ...(o.help ? [`    ${o.help}`] : []),
    ]),
  ];
}

const DATA = { network: 'a network', cascades: 'cascades', model: 'a trained model' } as const;

export function describeMethod(method: Method): string {
  const { paper, equations } = method.source;
  const named = method.needs.map((what) => DATA[what]);
  const needs = named.length > 0 ? named : ['no data'];
  const takes = method.takes?.map((what) => `; takes ${DATA[what]} where there is one`) ?? [];
  return [
    `${method.id} (version ${method.version}): ${method.title}`,
    `${method.summary} Source: ${paper}, ${equations}. Works on: ${needs.join(' and ')}${takes.join('')}.`,
    '',
    ...describeParameters(method.parameters),
    '',
    ...describeOutputs(method.outputs),
  ].join('\n');
}

export function describeGenerator(generator: Generator): string {
  return [
    `${generator.id}: ${generator.title}`,
    `${generator.summary} Source: ${generator.source}.`,
    '',
    ...describeParameters(generator.parameters),
  ].join('\n');
}
