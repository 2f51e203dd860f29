/**
 * What was computed, in plain sentences for a paper or a lab book: model, equations, settings, data, seed, machine, references.
 */
import type { Stamp } from './experiment';
import type { Registry } from './registry';
import { citationsOf } from './citations';
import { findMethod } from './registry';
import { inEnglish, sayCascades, sayModel, sayNetwork, saySettings, type Say } from './say-source';
import { usedInputs } from './used-inputs';

/** What is known about the size of the data: of the network, and of the cascades. */
export interface DataSize {
  n?: number;
  m?: number;
  directed?: boolean;
  cascades?: { count: number; events: number; userCount: number };
}

/**
 * One paragraph about a finished or stopped run.
 * @param size adds the numbers of nodes and edges, cascades and events
 * @param say every text in the language of the reader
 */
export function methodsParagraph(stamp: Stamp, registry: Registry, size?: DataSize, say: Say = inEnglish): string {
  const { experiment } = stamp;
  const method = findMethod(registry, stamp.method.id);
  const sentences: string[] = [];
  const title = say(method?.title ?? stamp.method.id);
  sentences.push(
    method
      ? `${title}: ${say(method.summary).replace(/\.$/, '')} (${method.source.paper}, ${say(method.source.equations)}).`
      : `${title}.`,
  );
  const { network, cascades, model } = usedInputs(experiment, registry);
  if (network) sentences.push(say(`It ran on ${sayNetwork(network, registry, say)}${say(countNetwork(size))}.`));
  if (cascades)
    sentences.push(
      say(
        `${network ? 'Its cascades come from' : 'It ran on cascades from'} ${sayCascades(cascades, registry, say)}${say(countCascades(size?.cascades))}.`,
      ),
    );
  if (model) sentences.push(say(`The trained model is ${sayModel(model, registry, say)}.`));
  const detail = method ? saySettings(method.parameters, experiment.parameters, say) : '';
  if (detail) sentences.push(say(`Settings: ${detail}.`));
  if (stamp.done < stamp.total)
    sentences.push(
      say(`The run was stopped at ${stamp.done.toLocaleString('en')} of ${stamp.total.toLocaleString('en')}.`),
    );
  const where = stamp.backend === 'worker' ? 'in the browser' : 'on the command line';
  const on = stamp.device === undefined ? '' : ` on ${stamp.device}`;
  sentences.push(
    say(
      `Seed ${stamp.seed}; Cascade Lab ${stamp.lab}, method version ${stamp.method.version}, ${stamp.engine}, ${say(where)}${say(on)}, ${formatSeconds(stamp.wallMs)}; experiment ${stamp.digest.slice(0, 16)}.`,
    ),
  );
  if (method?.determinism === 'statistical')
    sentences.push(say('Repeated runs agree within tolerance, not bit by bit.'));
  if (method) sentences.push(...citationsOf(method).map(say));
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
