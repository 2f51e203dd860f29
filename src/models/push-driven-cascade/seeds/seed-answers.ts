/** Parts of a run: blocks of reverse reachable sets, live-edge samples, simulated seeds and campaigns. Any thread computes any of them. */
import type { Input, Steps, Streams } from '../../../core/method';
import { rangeOf } from '../../jump-sde/parts-in-rounds';
import { campaignSteps, type Campaign } from '../campaign';
import { simulateBeside } from './campaign-beside';
import { diffusionOf, type Diffusion } from './diffusion';
import type { SeedAnswer, SeedMessage } from './drawing';
import { condense, LiveSampler, SampleReader, type LiveSample } from './live-sample';
import { SetSampler, type SetBlock } from './rr-sets';
import type { SeedSettings } from './seed-settings';
import { simulateSpread } from './spread';

/** Blocks of sets in a part, and live-edge samples in a part. */
export const BLOCKS_PER_PART = 8;
export const SAMPLES_PER_PART = 8;

/** Parts of so many simulated runs: small enough to be shared, large enough to be worth a message. */
export const partsOfRuns = (runs: number): number => Math.min(64, Math.ceil(runs / 16));

/** What a thread keeps between parts. */
export interface Bench {
  readonly campaign: Campaign;
  readonly diffusion: Diffusion;
  readonly sampler: SetSampler;
}

export function* benchOf({ network }: Input, p: SeedSettings, memory: Map<string, unknown>): Steps<Bench> {
  const known = memory.get('bench') as Bench | undefined;
  if (known) return known;
  const campaign = yield* campaignSteps(network, p);
  const diffusion = diffusionOf(campaign, p);
  const bench = { campaign, diffusion, sampler: new SetSampler(diffusion) };
  memory.set('bench', bench);
  return bench;
}

export function* answerSeeds(
  input: Input,
  p: SeedSettings,
  streams: Streams,
  message: SeedMessage,
  part: number,
  memory: Map<string, unknown>,
): Steps<SeedAnswer> {
  const { campaign, diffusion, sampler } = yield* benchOf(input, p, memory);
  const number = message.first + part;
  switch (message.task) {
    case 'sets': {
      const from = message.from + number * BLOCKS_PER_PART;
      const blocks: SetBlock[] = [];
      for (let block = from; block < Math.min(message.to, from + BLOCKS_PER_PART); block++)
        blocks.push(yield* sampler.block(streams, message.collection, block));
      return { task: 'sets', blocks };
    }
    case 'samples':
      return yield* drawSamples(diffusion, p, streams, number);
    case 'spread': {
      const { from, to } = rangeOf(p.evaluations, partsOfRuns(p.evaluations), number);
      return { task: 'spread', sums: yield* simulateSpread(diffusion, message.orders, streams, from, to) };
    }
    case 'campaign': {
      const { from, to } = rangeOf(p.campaignRuns, partsOfRuns(p.campaignRuns), number);
      const sums = yield* simulateBeside(campaign, message.orders, p.pushes, streams, from, to);
      return { task: 'campaign', sums };
    }
  }
}

function* drawSamples(diffusion: Diffusion, p: SeedSettings, streams: Streams, part: number): Steps<SeedAnswer> {
  const from = part * SAMPLES_PER_PART;
  const to = Math.min(p.greedyRuns, from + SAMPLES_PER_PART);
  const draws = new LiveSampler(diffusion);
  const reader = new SampleReader(diffusion.n);
  const samples: LiveSample[] = [];
  const gains = new Float64Array(diffusion.n);
  for (let run = from; run < to; run++) {
    const sample = condense(draws.draw(streams('sample', run)));
    yield { done: run - from, total: to - from, stage: 'Drawing samples' };
    yield* reader.addAll(sample, gains);
    samples.push(sample);
    yield { done: run - from + 1, total: to - from, stage: 'Drawing samples' };
  }
  return { task: 'samples', samples, gains };
}
