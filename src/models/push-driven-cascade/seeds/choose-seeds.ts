/** Seeds by every method that is ticked. */
import type { Progress } from '../../../core/method';
import { byDegree, degreeDiscount, type Scored } from './degree-discount';
import type { Drawing, SeedLeading } from './drawing';
import type { Diffusion } from './diffusion';
import { celf } from './celf';
import { imm, type ImmResult } from './imm';
import { SampleReader, type LiveSample } from './live-sample';
import { opim, type OpimResult } from './opim';
import type { Chosen, SeedMethodId } from './orders';
import type { SeedSettings } from './seed-settings';

/** All that choosing leaves behind; plain data. */
export interface Choice {
  readonly chosen: readonly Chosen[];
  readonly imm?: ImmResult;
  readonly opim?: OpimResult;
}

/** Live-edge samples, and over all of them the reach of every user. */
export interface Samples {
  readonly samples: readonly LiveSample[];
  readonly reach: Float64Array;
}

/** What greedy is guaranteed, but for the error of its samples; IMM less its precision. */
const GREEDY = 1 - 1 / Math.E;

/** Adds the choice of one method. @param samples draws them, for greedy */
export function* chooseSeeds(
  method: SeedMethodId,
  choice: Choice,
  diffusion: Diffusion,
  p: SeedSettings,
  drawing: Drawing,
  samples: () => SeedLeading<Samples>,
  progress: () => Progress,
): SeedLeading<Choice> {
  const { n } = diffusion;
  const k = Math.min(p.count, n);
  const add = (chosen: Omit<Chosen, 'method'>, more: Partial<Choice> = {}): Choice => ({
    ...choice,
    ...more,
    chosen: [...choice.chosen, { method, ...chosen }],
  });
  switch (method) {
    case 'greedy': {
      const { seeds, gains, evaluations } = yield* greedy(n, k, yield* samples(), progress);
      return add({ seeds, gains, guarantee: GREEDY, sets: NaN, evaluations });
    }
    case 'degree-discount': {
      const steps = degreeDiscount(diffusion, k, diffusion.meanChance);
      for (;;) {
        const step = steps.next();
        if (step.done) return add(unguaranteed(step.value));
        yield progress();
      }
    }
    case 'imm': {
      const result = yield* imm(n, k, p.epsilon, p.ell, drawing);
      const { seeds, gains, sets } = result;
      return add({ seeds, gains, guarantee: GREEDY - p.epsilon, sets, evaluations: NaN }, { imm: result });
    }
    case 'opim': {
      const result = yield* opim(n, k, p.epsilon, p.ell, drawing);
      const { seeds, gains, sets, ratio } = result;
      return add({ seeds, gains, guarantee: ratio, sets, evaluations: NaN }, { opim: result });
    }
    case 'degree':
      return add(unguaranteed(byDegree(diffusion, k)));
  }
}

const unguaranteed = ({ seeds, scores }: Scored): Omit<Chosen, 'method'> => ({
  seeds,
  gains: scores,
  guarantee: NaN,
  sets: NaN,
  evaluations: NaN,
});

/** Greedy over fixed samples, the same for all users: gains are whole numbers, so that equal ones are equal. */
function* greedy(
  n: number,
  k: number,
  { samples, reach }: Samples,
  progress: () => Progress,
): SeedLeading<{ seeds: Int32Array; gains: Float64Array; evaluations: number }> {
  const reader = new SampleReader(n);
  const steps = celf(
    {
      n,
      first: () => reach,
      gain: (v) => {
        let sum = 0;
        for (const sample of samples) sum += reader.gain(sample, v);
        return sum;
      },
      take: (v) => {
        for (const sample of samples) reader.take(sample, v);
      },
    },
    k,
  );
  for (;;) {
    const step = steps.next();
    if (!step.done) {
      yield progress();
      continue;
    }
    const { seeds, gains, evaluations } = step.value;
    return { seeds, gains: gains.map((g) => g / samples.length), evaluations };
  }
}
