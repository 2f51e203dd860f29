/**
 * What was computed, in plain sentences for a paper or a lab book: model, equations, settings, data, seed, machine, references.
 */
import type { Stamp } from './experiment';
import type { Registry } from './registry';
import { citationsOf } from './citations';
import { findMethod } from './registry';
import { sayCascades, sayModel, sayNetwork, saySettings } from './say-source';
import { usedInputs } from './used-inputs';

/** What is known about the size of the data: of the network, and of the cascades. */
export interface DataSize {
  n?: number;
  m?: number;
  directed?: boolean;
  cascades?: { count: number; events: number; userCount: number };
}

/** One paragraph about a finished or stopped run. `size` adds the numbers of nodes and edges, cascades and events. */
export function methodsParagraph(stamp: Stamp, registry: Registry, size?: DataSize): string {
  const { experiment } = stamp;
  const method = findMethod(registry, stamp.method.id);
  const sentences: string[] = [];
  const title = method?.title ?? stamp.method.id;
  sentences.push(
    method
      ? `${title}: ${method.summary.replace(/\.$/, '')} (${method.source.paper}, ${method.source.equations}).`
      : `${title}.`,
  );
  const { network, cascades, model } = usedInputs(experiment, registry);
  if (network) sentences.push(`It ran on ${sayNetwork(network, registry)}${countNetwork(size)}.`);
  if (cascades)
    sentences.push(
      `${network ? 'Its cascades come from' : 'It ran on cascades from'} ${sayCascades(cascades, registry)}${countCascades(size?.cascades)}.`,
    );
  if (model) sentences.push(`The trained model is ${sayModel(model, registry)}.`);
  const detail = method ? saySettings(method.parameters, experiment.parameters) : '';
  if (detail) sentences.push(`Settings: ${detail}.`);
  if (stamp.done < stamp.total)
    sentences.push(`The run was stopped at ${stamp.done.toLocaleString('en')} of ${stamp.total.toLocaleString('en')}.`);
  const where = stamp.backend === 'worker' ? 'in the browser' : 'on the command line';
  const on = stamp.device === undefined ? '' : ` on ${stamp.device}`;
  sentences.push(
    `Seed ${stamp.seed}; Cascade Lab ${stamp.lab}, method version ${stamp.method.version}, ${stamp.engine}, ${where}${on}, ${formatSeconds(stamp.wallMs)}; experiment ${stamp.digest.slice(0, 16)}.`,
  );
  if (method?.determinism === 'statistical') sentences.push('Repeated runs agree within tolerance, not bit by bit.');
  if (method) sentences.push(...citationsOf(method));
  return sentences.join(' ');
}

function formatSeconds(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toLocaleString('en', { maximumSignificantDigits: 3 })} s`;
}

function countNetwork({ n, m, directed }: DataSize = {}): string {
  if (n === undefined || m === undefined) return '';
  return `, ${n.toLocaleString('en')} nodes and ${m.toLocaleString('en')} ${directed ? 'directed' : 'undirected'} edges`;
}

function countCascades(size: DataSize['cascades']): string {
  if (!size) return '';
  const [count, events, users] = [size.count, size.events, size.userCount].map((x) => x.toLocaleString('en'));
  return `, ${count} cascades with ${events} events of ${users} users`;
}
