/**
 * Problems that need both the settings and the network, found before a run starts; and remarks on what is changed silently
 * otherwise. Codes follow the field's list: `self-loop-ignored`, `edge-duplicate`, `rate-negative`, `method-unsupported-recovery`, …
 */
import type { Issue } from '../../core/errors';
import { edgeLabel, nodeLabel, type Network } from '../../core/network';
import { irregularEdges } from '../../core/irregular-edges';
import { bestConnected } from '../../core/measures';
import { inPieces, oncePer, type Once } from '../../core/once';
import { gigabytes, MEMORY_LIMIT_BYTES } from '../memory-limit';
import type { PropagationSettings } from './propagation';

const number = (x: number): string => x.toLocaleString('en', { maximumSignificantDigits: 6 });

/** All issues of settings on a network; none of severity `stopped` means it can run. O(n + m) the first time. */
export function checkPropagation(p: PropagationSettings, network: Network, bytes: number): Issue[] {
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
  return [
    ...checkBounds(p),
    ...checkColumn(p, network),
    ...remarksOnEdges(network),
    ...remarkOnSources(p, network),
    ...checkMemory(network, bytes),
  ];
}

function checkBounds(p: PropagationSettings): Issue[] {
  const pairs = [
    { used: p.rateLaw === 'random', path: 'rateMin', what: 'rate', lo: p.rateMin, hi: p.rateMax },
    {
      used: p.model !== 'SI' && p.recoveryLaw === 'random',
      path: 'recoveryMin',
      what: 'recovery rate',
      lo: p.recoveryMin,
      hi: p.recoveryMax,
    },
    {
      used: p.attention === 'random',
      path: 'thresholdMin',
      what: 'threshold',
      lo: p.thresholdMin,
      hi: p.thresholdMax,
    },
  ];
  return pairs
    .filter(({ used, lo, hi }) => used && lo > hi)
    .map(({ path, what, lo, hi }) => ({
      code: 'bounds-crossed',
      severity: 'stopped',
      message: `The smallest ${what} (${number(lo)}) is larger than the largest (${number(hi)}).`,
      where: { path: `parameters.${path}` },
      found: number(lo),
      expected: `at most ${number(hi)}`,
      hint: 'Exchange the two bounds.',
    }));
}

/** Larger rates are refused: sums of so many still are numbers. */
const LARGEST_RATE = 1e200;

/** What is wrong with a column of edge values as rates, and the edge of the largest; found once for a column. */
const badValues: Once<Float64Array, { count: number; first: number; largest: number }> = oncePer(function* (
  column: Float64Array,
) {
  let count = 0;
  let first = -1;
  let largest = 0;
  yield* inPieces(column.length, (begin, end) => {
    for (let e = begin; e < end; e++) {
      if (!(column[e] >= 0 && column[e] < Infinity) && count++ === 0) first = e;
      if (column[e] > column[largest]) largest = e;
    }
  });
  return { count, first, largest };
});

function checkColumn(p: PropagationSettings, network: Network): Issue[] {
  if (p.rateLaw !== 'file' && p.rateLaw !== 'weight') return [];
  const name = p.rateLaw === 'file' ? 'rate' : 'weight';
  const column = network.edgeValues[name];
  if (!column)
    return [
      {
        code: 'missing-edge-value',
        severity: 'stopped',
        message: `The edges of this network have no column ${name}, from which their rates should come.`,
        where: { path: 'parameters.rateLaw' },
        found: p.rateLaw,
        expected: 'a law that needs no column, or a file with it',
        hint: `Use a file with the column ${name}, learn rates from cascades, or choose another law.`,
      },
    ];
  const { count, first, largest } = badValues(column);
  if (count === 0)
    return checkLargest(column[largest] * (p.rateLaw === 'weight' ? p.ratePerWeight : 1), name, largest, network);
  const value = column[first];
  const negative = value < 0 && value > -Infinity;
  const said = Number.isNaN(value) ? 'missing' : number(value);
  return [
    {
      code: negative ? 'rate-negative' : 'rate-not-finite',
      severity: 'stopped',
      message: `Edge ${edgeLabel(network, first)}: ${name} ${said}; a rate is a finite number, 0 or more (${number(count)} such ${count === 1 ? 'edge' : 'edges'}).`,
      where: { path: 'inputs.network', column: name },
      found: said,
      expected: 'a finite number, 0 or more',
      hint: 'Correct the file, or choose another law.',
      affected: count,
    },
  ];
}

/** Products and sums of rates must be numbers too. Without edges the rate is NaN. */
function checkLargest(rate: number, column: string, edge: number, network: Network): Issue[] {
  if (!(rate > LARGEST_RATE)) return [];
  // short where it has hundreds of digits
  const said = (x: number): string => String(Number(x.toPrecision(3)));
  return [
    {
      code: 'rate-not-finite',
      severity: 'stopped',
      message: `Edge ${edgeLabel(network, edge)}: its rate of ${said(rate)}, from the column ${column}, is too large to be reckoned with.`,
      where: { path: 'inputs.network', column },
      found: said(rate),
      expected: `at most ${said(LARGEST_RATE)}`,
      hint: 'Correct the file, or choose another law.',
    },
  ];
}

/** Loops and repeated pairs, which are put right and told. O(n + m) the first time. */
function remarksOnEdges(network: Network): Issue[] {
  const { loops, firstLoop, repeated, firstRepeated } = irregularEdges(network);
  const issues: Issue[] = [];
  if (loops > 0)
    issues.push({
      code: 'self-loop-ignored',
      severity: 'note',
      message: `Edge ${edgeLabel(network, firstLoop)} joins a node with itself; ${number(loops)} such ${loops === 1 ? 'edge does' : 'edges do'} nothing.`,
      where: { path: 'inputs.network' },
      hint: 'Drop self-loops when the file is read.',
      affected: loops,
    });
  if (repeated > 0)
    issues.push({
      code: 'edge-duplicate',
      severity: 'note',
      message: `Edge ${edgeLabel(network, firstRepeated)} occurs more than once (${number(repeated)} ${repeated === 1 ? 'repetition' : 'repetitions'} in all); the rates of such edges are added.`,
      where: { path: 'inputs.network' },
      hint: 'Merge duplicates when the file is read, if they are one and the same.',
      affected: repeated,
    });
  return issues;
}

function remarkOnSources(p: PropagationSettings, network: Network): Issue[] {
  if (p.initial === 'random' && p.randomSources > network.n)
    return [
      {
        code: 'too-many-sources',
        severity: 'note',
        message: `${number(p.randomSources)} sources are asked for, and there are ${number(network.n)} nodes; all of them start active.`,
        where: { path: 'parameters.randomSources' },
        found: number(p.randomSources),
        expected: `at most ${number(network.n)}`,
        hint: 'Choose fewer.',
      },
    ];
  if (p.initial !== 'sources' || p.sources.length > 0) return [];
  const node = nodeLabel(network, bestConnected(network));
  return [
    {
      code: 'sources-empty',
      severity: 'note',
      message: `No source is chosen; it starts from node ${node}, which has the most neighbours.`,
      where: { path: 'parameters.sources' },
      found: 'none',
      expected: 'one node or more',
      hint: 'Choose sources on the network or in the list.',
    },
  ];
}

function checkMemory(network: Network, bytes: number): Issue[] {
  if (bytes <= MEMORY_LIMIT_BYTES) return [];
  return [
    {
      code: 'too-large',
      severity: 'stopped',
      message: `This run would need about ${gigabytes(bytes)} of memory (${number(network.n)} nodes, ${number(network.m)} edges); the limit is ${gigabytes(MEMORY_LIMIT_BYTES)}.`,
      where: { path: 'inputs.network' },
      found: gigabytes(bytes),
      expected: `at most ${gigabytes(MEMORY_LIMIT_BYTES)}`,
      hint: 'Use a smaller network, or a part of this one.',
    },
  ];
}

/** What a method cannot do, whatever the rest of the settings: pages disable it with this reason. */
export type Unsupported = 'recovery' | 'hazard' | 'threshold';

/** @param title the method, as the page calls it */
export function unsupported(title: string, what: readonly Unsupported[], p: PropagationSettings): Issue[] {
  const issues: Issue[] = [];
  const add = (code: string, path: string, found: string, message: string, hint: string): void => {
    issues.push({ code, severity: 'stopped', message, where: { path: `parameters.${path}` }, found, hint });
  };
  if (what.includes('recovery') && p.model !== 'SI')
    add(
      'method-unsupported-recovery',
      'model',
      p.model,
      `${title} is not defined with recovery.`,
      'Let active nodes stay active, or use another method.',
    );
  if (what.includes('hazard') && p.delay !== 'exponential')
    add(
      'method-unsupported-hazard',
      'delay',
      p.delay,
      `${title} knows memoryless (exponential) delays only.`,
      'Choose exponential delays, or use another method.',
    );
  if (what.includes('threshold') && p.attention !== 'unlimited')
    add(
      'method-unsupported-threshold',
      'attention',
      p.attention,
      `${title} is not defined with limited attention.`,
      'Let rates add up without a limit, or use another method.',
    );
  return issues;
}
