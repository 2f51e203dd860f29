/** Methods that can go on after Stop, for the tests of this layer: one in one piece, one in rounds. */
import { invariant } from '../../core/errors';
import { defineMethod } from '../../core/method';
import type { Input, Method, Progress, RoundsRun, Steps, Streams } from '../../core/method';
import type { Outputs } from '../../core/outputs';

const common = {
  version: 1,
  source: { paper: 'SLICER', equations: 'eq. 3' },
  needs: ['network'],
  worker: 'numeric',
  determinism: 'exact',
  role: 'opt',
} as const;
const whole = (label: string, fallback: number, min = 1) =>
  ({ kind: 'number', label, help: 'How many.', min, max: 1e6, step: 1, integer: true, default: fallback }) as const;

interface Place {
  k: number;
  x: Float64Array;
}

function outputsOf(x: Float64Array): Outputs {
  return { x: { kind: 'node-field', values: x.slice() }, first: { kind: 'scalar', value: x[0] } };
}

function placeOf(resume: unknown, n: number): Place {
  const { k, x } = (resume as Place | undefined) ?? { k: 0, x: new Float64Array(n) };
  return { k, x };
}

/** Goes towards random points; every `every`-th step can be resumed from, and every `every`-th but one has a picture. */
export const wander: Method = defineMethod({
  ...common,
  id: 'tiny/wander',
  title: 'Wander',
  summary: 'Goes towards random points.',
  parameters: { steps: whole('Steps', 40), every: whole('Steps between checkpoints', 1, 0) },
  outputs: { x: { kind: 'node-field', label: 'Place' }, first: { kind: 'scalar', label: 'Place of the first node' } },
  estimate: (p, network) => ({ operations: p.steps * network.n, bytes: 8 * network.n }),
  load: async () => ({
    kind: 'whole',
    *run({ network }: Input, p, streams: Streams, resume: unknown): Steps<Outputs> {
      const place = placeOf(resume, network.n);
      const { x } = place;
      while (place.k < p.steps) {
        const rng = streams('step', place.k++);
        for (let i = 0; i < x.length; i++) x[i] += (rng.normal() - x[i]) / 3;
        const { k } = place;
        const progress: Progress = { done: k, total: p.steps, stage: 'Wandering', outputs: outputsOf(x) };
        if (p.every > 0 && k % p.every === 0) progress.checkpoint = (): Place => ({ k, x: x.slice() });
        yield progress;
      }
      return outputsOf(x);
    },
  }),
});

interface Message {
  k: number;
  x: Float64Array;
}

interface Shared {
  weights: Float64Array;
}

/** What a thread keeps of a part, and of which shared object. */
interface Kept {
  of: object;
  own: Float64Array;
}

const parameters = {
  steps: whole('Rounds', 30),
  parts: whole('Parts', 7),
  spin: { ...whole('Work', 0, 0), help: 'Microseconds per part.' },
} as const;

/** Message and answers as the tests see them. */
export type Relay = RoundsRun<{ steps: number; parts: number; spin: number }, Message, Float64Array>;

/**
 * Sums over parts of the nodes, in rounds; floating-point sums, so that the order of adding shows. What is shared changes in the
 * middle of the run.
 */
export const relayRun: Relay = {
  kind: 'rounds',
  *lead({ network }, p, streams, resume) {
    const { k: from, x } = placeOf(resume, network.n);
    const halves = [0, 1].map((half): Shared => {
      const rng = streams('weights', half);
      return { weights: Float64Array.from({ length: network.n }, () => rng.normal()) };
    });
    for (let k = from; k < p.steps; k++) {
      const shared = halves[2 * k < p.steps ? 0 : 1];
      const answers = yield { round: { parts: p.parts, message: { k, x: x.slice() }, shared } };
      invariant(answers?.length === p.parts, 'a round without all of its answers');
      for (const answer of answers) for (let i = 0; i < x.length; i++) x[i] += answer[i] / 7;
      const at = k + 1;
      yield {
        done: at,
        total: p.steps,
        stage: 'Relaying',
        outputs: outputsOf(x),
        checkpoint: (): Place => ({ k: at, x: x.slice() }),
      };
    }
    return outputsOf(x);
  },
  *answer({ network }, p, streams, { k, x }, part, memory, shared) {
    invariant(shared !== undefined, 'a part without what is shared');
    const key = `weights of ${part}`;
    let kept = memory.get(key) as Kept | undefined;
    if (kept?.of !== shared) {
      const { weights } = shared as Shared;
      kept = { of: shared, own: weights.map((w, i) => (i % p.parts === part ? w : w / 3)) };
      memory.set(key, kept);
    }
    const rng = streams('part', k, part);
    const answer = new Float64Array(network.n);
    for (let i = 0; i < answer.length; i++) {
      answer[i] = kept.own[i] * rng.normal() - x[i] / 5;
      if (i % 5 === 4) yield { done: i, total: network.n, stage: 'Answering' };
    }
    const end = performance.now() + p.spin / 1000;
    while (performance.now() < end) yield { done: network.n, total: network.n, stage: 'Answering' };
    return answer;
  },
};

export const relay: Method = defineMethod({
  ...common,
  id: 'tiny/relay',
  title: 'Relay',
  summary: 'Sums in rounds.',
  parameters,
  outputs: wander.outputs,
  estimate: (p, network) => ({ operations: p.steps * network.n, bytes: 8 * network.n }),
  load: async () => relayRun,
});
