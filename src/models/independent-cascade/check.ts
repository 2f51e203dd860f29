/** Problems that need both the settings and the network, found before a run starts. */
import { irregularEdges } from '../../core/irregular-edges';
import { oncePer, type Once } from '../../core/once';
import type { Issue } from '../../core/errors';
import { edgeLabel, type Network } from '../../core/network';
import { gigabytes, MEMORY_LIMIT_BYTES } from '../memory-limit';
import type { ActivationSettings } from './activation-probabilities';
import type { InitialSettings } from './initial-condition';

export { MEMORY_LIMIT_BYTES } from '../memory-limit';

export interface CascadeSettings extends ActivationSettings, InitialSettings {
  readonly horizon: number;
}

/** Settings of drawn cascades, which may also start from one node each. */
export type DrawSettings = Omit<CascadeSettings, 'initial'> & {
  readonly initial: CascadeSettings['initial'] | 'single';
  readonly runs: number;
};

/** The settings as the model knows them: where cascades start from one node each, no other sources count. */
export function startOf(settings: DrawSettings): CascadeSettings {
  const { initial } = settings;
  return initial === 'single'
    ? { ...settings, initial: 'stochastic', expectedSources: 0, sources: new Int32Array() }
    : { ...settings, initial };
}

/** All issues of settings on a network; empty means it can run. Cost: O(n + m). */
export function checkSettings(settings: CascadeSettings, network: Network, bytes: number): Issue[] {
  return [
    ...checkNetwork(network),
    ...checkActivation(settings, network),
    ...checkSources(settings, network),
    ...checkMemory(settings, network, bytes),
  ];
}

const number = (x: number): string => x.toLocaleString('en', { maximumSignificantDigits: 6 });

/** What of a network no cascade can run on; found once for a network. O(n + m) the first time. */
export const checkNetwork: Once<Network, readonly Issue[]> = oncePer(function* (network: Network) {
  if (network.n === 0)
    return [
      {
        code: 'no-nodes',
        severity: 'stopped',
        message: 'The network has no nodes.',
        where: { path: 'inputs.network' },
        hint: 'Choose another network.',
      },
    ];
  const issues: Issue[] = [];
  const { loops, firstLoop, repeated, firstRepeated } = yield* irregularEdges.inSteps(network);
  if (loops > 0)
    issues.push({
      code: 'self-loop',
      severity: 'stopped',
      message: `Edge ${edgeLabel(network, firstLoop)} joins a node with itself (${number(loops)} such ${loops === 1 ? 'edge' : 'edges'}); a node cannot activate itself.`,
      where: { path: 'inputs.network' },
      hint: 'Read the file again and drop self-loops.',
      affected: loops,
    });
  if (repeated > 0)
    issues.push({
      code: 'repeated-edge',
      severity: 'stopped',
      message: `Edge ${edgeLabel(network, firstRepeated)} occurs more than once (${number(repeated)} ${repeated === 1 ? 'repetition' : 'repetitions'} in all); every pair needs one α.`,
      where: { path: 'inputs.network' },
      hint: network.directed
        ? 'Read the file again and merge duplicates.'
        : 'Read the file again and merge duplicates, or read it as directed.',
      affected: repeated,
    });
  return issues;
});

function checkActivation(settings: ActivationSettings, network: Network): Issue[] {
  if (settings.alphaLaw === 'random' && settings.alphaMin > settings.alphaMax)
    return [
      {
        code: 'bounds-crossed',
        severity: 'stopped',
        message: `The smallest chance (${number(settings.alphaMin)}) is larger than the largest (${number(settings.alphaMax)}).`,
        where: { path: 'parameters.alphaMin' },
        found: number(settings.alphaMin),
        expected: `at most ${number(settings.alphaMax)}`,
        hint: 'Exchange the two bounds.',
      },
    ];
  if (settings.alphaLaw !== 'file' && settings.alphaLaw !== 'weight') return [];
  const [name, valid, range] =
    settings.alphaLaw === 'file'
      ? (['alpha', (x: number) => x >= 0 && x <= 1, '0…1'] as const)
      : (['weight', (x: number) => x >= 0 && x < Infinity, '0…∞'] as const);
  const column = network.edgeValues[name];
  if (!column)
    return [
      {
        code: 'missing-edge-value',
        severity: 'stopped',
        message: `The edges of this network have no column ${name}, from which their chances should come.`,
        where: { path: 'parameters.alphaLaw' },
        found: settings.alphaLaw,
        expected: 'a law that needs no column, or a file with it',
        hint: `Use a file with the column ${name}, or choose another law.`,
      },
    ];
  let bad = 0;
  let first = -1;
  for (let e = 0; e < column.length; e++) if (!valid(column[e]) && bad++ === 0) first = e;
  if (bad === 0) return [];
  const what = name === 'alpha' ? 'probability' : 'weight';
  const value = Number.isNaN(column[first]) ? 'missing' : number(column[first]);
  return [
    {
      code: 'edge-value-out-of-range',
      severity: 'stopped',
      message: `Edge ${edgeLabel(network, first)}: ${what} ${value} is ${value === 'missing' ? 'not a number' : `outside ${range}`} (${number(bad)} such ${bad === 1 ? 'edge' : 'edges'}).`,
      where: { path: 'inputs.network', column: name },
      found: value,
      expected: range,
      hint: 'Correct the file, or choose another law.',
      affected: bad,
    },
  ];
}

function checkSources(settings: InitialSettings, network: Network): Issue[] {
  const outside = settings.sources.filter((s) => s < 0 || s >= network.n);
  if (outside.length === 0) return [];
  return [
    {
      code: 'node-unknown',
      severity: 'stopped',
      message: `Source number ${outside[0]} does not exist; the network has ${number(network.n)} nodes.`,
      where: { path: 'parameters.sources' },
      hint: 'Choose the sources again.',
      affected: outside.length,
    },
  ];
}

function checkMemory(settings: CascadeSettings, network: Network, bytes: number): Issue[] {
  if (bytes <= MEMORY_LIMIT_BYTES) return [];
  const reduce =
    settings.horizon > 1
      ? `Lower the horizon T below ${number(Math.max(2, Math.floor((settings.horizon * MEMORY_LIMIT_BYTES) / bytes)))} or use a smaller network.`
      : 'Use a smaller network.';
  return [
    {
      code: 'too-large',
      severity: 'stopped',
      message: `This run would need about ${gigabytes(bytes)} of memory (${number(network.n)} nodes, ${number(network.m)} edges, ${number(settings.horizon)} steps); the limit is ${gigabytes(MEMORY_LIMIT_BYTES)}.`,
      where: { path: 'parameters.horizon' },
      found: gigabytes(bytes),
      expected: `at most ${gigabytes(MEMORY_LIMIT_BYTES)}`,
      hint: reduce,
    },
  ];
}
