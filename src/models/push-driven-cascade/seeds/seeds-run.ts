/**
 * The method *Classic influence maximisation*: seeds by every method that is ticked, their spread by fresh runs, and a campaign beside them
 * (specification, section 11).
 */
import type { Progress, RoundsRun } from '../../../core/method';
import { partsInRounds } from '../../jump-sde/parts-in-rounds';
import { addCampaign, campaignSums } from './campaign-beside';
import { chooseSeeds, type Choice, type Samples } from './choose-seeds';
import type { Drawing, SeedAnswer, SeedLeading, SeedMessage } from './drawing';
import { coverageOf, maxCover } from './max-cover';
import { BLOCK } from './rr-sets';
import { answerSeeds, benchOf, BLOCKS_PER_PART, partsOfRuns, SAMPLES_PER_PART } from './seed-answers';
import { seedOutputs } from './seed-outputs';
import { methodsOf, type SeedSettings } from './seed-settings';
import { addSpread, spreadSums } from './spread';

/** What a stopped run goes on from. */
interface Checkpoint {
  readonly choice: Choice;
  readonly spread: readonly SeedAnswer[];
  readonly beside: readonly SeedAnswer[];
}

/** How far a run is: whole methods and stages, and a share of the present one. */
class Told {
  private stage = 'Choosing seeds';
  private before = 0;

  constructor(
    private readonly total: number,
    private readonly checkpoint: () => Checkpoint,
  ) {}

  at(before: number, stage: string): void {
    this.before = before;
    this.stage = stage;
  }

  readonly progress = (share = 0): Progress => ({
    done: this.before + Math.min(0.99, share),
    total: this.total,
    stage: this.stage,
    checkpoint: this.checkpoint,
  });
}

const STAGES: Readonly<Record<string, string>> = {
  greedy: 'Greedy',
  'degree-discount': 'Degree discount',
  imm: 'IMM',
  opim: 'OPIM-C',
  degree: 'Degree',
};

/** Sets of one collection, drawn by all threads, and covers in this one. */
function drawingBy(n: number, told: Told): Drawing {
  const inLead = function* <R>(steps: Generator<void, R, void>): SeedLeading<R> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      yield told.progress(0.9);
    }
  };
  return {
    *grow(name, sets, count) {
      const from = sets.count / BLOCK;
      const to = Math.max(from, Math.ceil(count / BLOCK));
      const parts = Math.ceil((to - from) / BLOCKS_PER_PART);
      let added = 0;
      const answers: SeedAnswer[] = [];
      // Answers are taken over as they come, so that nothing is held twice.
      const take = (): void => {
        for (; added < answers.length; added++) {
          const answer = answers[added];
          if (answer.task === 'sets') for (const block of answer.blocks) sets.add(block);
          answers[added] = { task: 'sets', blocks: [] };
        }
      };
      yield* partsInRounds<SeedMessage, SeedAnswer>(
        parts,
        answers,
        (first) => ({ task: 'sets', collection: name, from, to, first }),
        (done) => {
          take();
          return told.progress((0.9 * done) / parts);
        },
      );
      take();
    },
    cover: (sets, k) => inLead(maxCover(n, k, sets)),
    coverage: (sets, seeds) => inLead(coverageOf(n, seeds, sets)),
  };
}

/** Live-edge samples by all threads. */
function* samplesBy(n: number, runs: number, told: Told): SeedLeading<Samples> {
  const parts = Math.ceil(runs / SAMPLES_PER_PART);
  const answers: SeedAnswer[] = [];
  yield* partsInRounds<SeedMessage, SeedAnswer>(
    parts,
    answers,
    (first) => ({ task: 'samples', first }),
    (done) => told.progress((0.8 * done) / parts),
  );
  const reach = new Float64Array(n);
  const samples: Samples['samples'][number][] = [];
  for (const answer of answers) {
    if (answer.task !== 'samples') continue;
    samples.push(...answer.samples);
    for (let v = 0; v < n; v++) reach[v] += answer.gains[v];
  }
  return { samples, reach };
}

export const seedsRunner: RoundsRun<SeedSettings, SeedMessage, SeedAnswer> = {
  kind: 'rounds',
  *lead(input, p, _streams, resume): SeedLeading<ReturnType<typeof seedOutputs>> {
    const preparing = benchOf(input, p, new Map());
    let prepared = preparing.next();
    for (; !prepared.done; prepared = preparing.next()) yield prepared.value;
    const { campaign, diffusion } = prepared.value;
    const { n } = campaign;
    const methods = methodsOf(p);
    const before = resume as Checkpoint | undefined;
    let choice: Choice = before?.choice ?? { chosen: [] };
    const spread: SeedAnswer[] = [...(before?.spread ?? [])];
    const beside: SeedAnswer[] = [...(before?.beside ?? [])];
    const told = new Told(methods.length + 2, () => ({ choice, spread: [...spread], beside: [...beside] }));
    const drawing = drawingBy(n, told);

    for (let k = choice.chosen.length; k < methods.length; k++) {
      told.at(k, STAGES[methods[k]]);
      yield told.progress();
      const samples = (): SeedLeading<Samples> => samplesBy(n, p.greedyRuns, told);
      choice = yield* chooseSeeds(methods[k], choice, diffusion, p, drawing, samples, () => told.progress(0.9));
    }

    const orders = choice.chosen.map(({ method, seeds }) => ({ method, seeds }));
    told.at(methods.length, 'Simulating seeds');
    const spreadParts = partsOfRuns(p.evaluations);
    yield* partsInRounds<SeedMessage, SeedAnswer>(
      spreadParts,
      spread,
      (first) => ({ task: 'spread', orders, first }),
      (done) => told.progress(done / spreadParts),
    );
    const spreads = spreadSums(orders);
    for (const answer of spread) if (answer.task === 'spread') addSpread(spreads, answer.sums);

    told.at(methods.length + 1, 'Simulating campaigns');
    const campaignParts = partsOfRuns(p.campaignRuns);
    yield* partsInRounds<SeedMessage, SeedAnswer>(
      campaignParts,
      beside,
      (first) => ({ task: 'campaign', orders, first }),
      (done) => told.progress(done / campaignParts),
    );
    const pushed = campaignSums(n, p.pushes, orders.length);
    for (const answer of beside) if (answer.task === 'campaign') addCampaign(pushed, answer.sums);
    return seedOutputs(campaign, diffusion, choice, spreads, pushed);
  },
  answer: answerSeeds,
};
