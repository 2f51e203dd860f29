/** What a scheme that draws marks asks of a network before it starts: how many marks, and how many of them in a step. */
import type { Issue } from '../../core/errors';
import type { Network } from '../../core/network';
import { inPieces, oncePer, type Once } from '../../core/once';
import { gigabytes, MEMORY_LIMIT_BYTES } from '../memory-limit';
import type { PropagationSettings } from './propagation';

/** Of one half: 28 for a mark, and up to 24 for the change that it makes. */
const BYTES_PER_MARK = 52;
/** Expected marks of one node in one step up to which literal schemes keep near 0 … 1. */
const MOST_PER_STEP = 0.1;

interface Load {
  /** Σ over arcs, and the largest Σ over the arcs into a node. */
  all: number;
  most: number;
}

/** Number of arcs, and the sums of the columns that may be rates. Once for a network; O(n + m) the first time. */
const loads: Once<Network, { arcs: Load; rate?: Load; weight?: Load }> = oncePer(function* (network: Network) {
  const { n, targets, edges, edgeValues } = network;
  const found: { arcs: Load; rate?: Load; weight?: Load } = { arcs: { all: 0, most: 0 } };
  for (const name of ['arcs', 'rate', 'weight'] as const) {
    const column = name === 'arcs' ? undefined : edgeValues[name];
    if (name !== 'arcs' && !column) continue;
    const into = new Float64Array(n);
    let all = 0;
    yield* inPieces(targets.length, (from, to) => {
      for (let a = from; a < to; a++) {
        const value = column ? column[edges[a]] : 1;
        all += value;
        into[targets[a]] += value;
      }
    });
    found[name] = { all, most: into.reduce((x, y) => Math.max(x, y), 0) };
  }
  return found;
});

/** Σα and the largest Σα into a node, expected where rates are drawn. */
function rateLoad(p: PropagationSettings, network: Network): Load {
  const { arcs, rate, weight } = loads(network);
  const scaled = (load: Load | undefined, by: number): Load => ({
    all: (load?.all ?? 0) * by,
    most: (load?.most ?? 0) * by,
  });
  switch (p.rateLaw) {
    case 'constant':
      return scaled(arcs, p.rate);
    case 'random':
      return scaled(arcs, (p.rateMin + p.rateMax) / 2);
    case 'weight':
      return scaled(weight, p.ratePerWeight);
    case 'file':
      return scaled(rate, 1);
    default:
      return p.rateLaw satisfies never;
  }
}

function meanRecovery(p: PropagationSettings): number {
  if (p.model === 'SI') return 0;
  return p.recoveryLaw === 'constant' ? p.recovery : (p.recoveryMin + p.recoveryMax) / 2;
}

/** Stopped where the marks of one draw would not fit into memory. @param halves 2 with pairs */
export function checkMarks(p: PropagationSettings, network: Network, halves: 1 | 2): Issue[] {
  const marks = (rateLoad(p, network).all + network.n * meanRecovery(p)) * p.horizon;
  const bytes = halves * BYTES_PER_MARK * marks;
  // also where rates are no numbers, which is told elsewhere
  if (!(bytes > MEMORY_LIMIT_BYTES)) return [];
  const count = marks.toLocaleString('en', { maximumSignificantDigits: 3 });
  return [
    {
      code: 'too-many-marks',
      severity: 'stopped',
      message: `This scheme draws all marks of the horizon: about ${count} for one trajectory, ${gigabytes(bytes)} of memory; the limit is ${gigabytes(MEMORY_LIMIT_BYTES)}.`,
      where: { path: 'parameters.scheme' },
      found: `${count} marks`,
      expected: `at most ${gigabytes(MEMORY_LIMIT_BYTES)}`,
      hint: 'Choose events, a shorter horizon, or smaller rates.',
    },
  ];
}

/** A remark where so many marks fall into a step that a literal scheme will leave 0 … 1. */
export function remarkOnStep(p: PropagationSettings, network: Network, h: number): Issue[] {
  const rate = rateLoad(p, network).most + meanRecovery(p);
  if (!(h * rate > MOST_PER_STEP)) return [];
  const said = (x: number): string => String(Number(x.toPrecision(2)));
  return [
    {
      code: 'step-coarse',
      severity: 'note',
      message: `One node can have ${said(h * rate)} marks in a step on average; from about ${MOST_PER_STEP} on states of a literal scheme leave 0 … 1.`,
      where: { path: 'parameters.step' },
      found: said(h),
      expected: `at most ${said(MOST_PER_STEP / rate)}`,
      hint: 'Take shorter steps, or see what happens.',
    },
  ];
}
