/** Training FOREST at the sizes of two published sets, and simulating with it: what an epoch takes by every device that is here. */
import { buildCascadeSet, type CascadeSet } from '../../core/cascade';
import type { Input, Streams } from '../../core/method';
import { NO_NETWORK } from '../../core/network';
import { defaults, type ParameterTable } from '../../core/parameters';
import { stream } from '../../core/rng';
import { STOP } from '../../models/forest/data/vocabulary';
import type { Device } from '../../models/forest/device/device';
import { openDevice } from '../../models/forest/device/open-device';
import { batchOf, planBatches } from '../../models/forest/model/batches';
import { initialWeights } from '../../models/forest/model/weights';
import {
  dataParameters,
  modelParameters,
  simulationParameters,
  trainingParameters,
} from '../../models/forest/parameters';
import { drive } from '../../models/forest/testing/drive';
import { rewardStep } from '../../models/forest/sizes/reinforce';
import { disposeTrainee, makeTrainee, material } from '../../models/forest/train/prepare';
import { microStep } from '../../models/forest/train/micro-step';
import { beginnings, sizedSequences } from '../../models/forest/train/reward-plan';
import type { Trainee, TrainSettings } from '../../models/forest/train/trainee';
import { forestSets, sequencesSize, type SequencesSize } from './forest-sets';
import { measureCalls, processorMs, rateRow, type Benchmark, type BenchmarkRow } from './benchmark';

const streams: Streams = (...key) => stream(1, ...key);

/** Batches of an epoch that are trained on in a repetition, spread over all lengths. */
const BATCHES = 12;
/** Cascades that are simulated together, as in an epoch with reward. */
const SIMULATED = 16;

/** Cascades of geometric length over users of whom the r-th is as popular as 1/(r + 10). */
export function madeSequences(users: number, count: number, mean: number, most: number): CascadeSet {
  const rng = stream(1, 'benchmark', 'forest');
  const total = Math.log((users + 10) / 10);
  const popular = (): number => Math.min(users - 1, Math.floor(10 * Math.exp(rng.uniform() * total) - 10));
  const offsets = new Int32Array(count + 1);
  const list: number[] = [];
  for (let c = 0; c < count; c++) {
    const length = Math.min(most, users, 2 + Math.floor(rng.exponential(1 / (mean - 1.5))));
    const inside = new Set<number>();
    while (inside.size < length) inside.add(popular());
    list.push(...inside);
    offsets[c + 1] = list.length;
  }
  return buildCascadeSet({
    offsets,
    users: Int32Array.from(list),
    times: Float64Array.from(list.keys()),
    userCount: users,
    split: new Uint8Array(count),
    time: { unit: 'step', origin: 'common' },
  });
}

function settingsOf(device: TrainSettings['device']): TrainSettings {
  const table: ParameterTable = {
    ...dataParameters,
    ...modelParameters,
    ...trainingParameters,
    ...simulationParameters,
  };
  return { ...(defaults(table) as unknown as TrainSettings), device, graph: 'none', split: 'file' };
}

/** WebAssembly; the graphics card too where there is a real one. */
async function* devices(): AsyncGenerator<Device> {
  const best = await openDevice('auto');
  if (best.name === 'webgpu') yield best;
  yield await openDevice(best.name === 'cpu' ? 'cpu' : 'wasm');
}

/** Trains on some batches of an epoch and waits for the losses of all. */
async function trainSome({ data, ...trainee }: Trainee, members: readonly Int32Array[], epoch: number): Promise<void> {
  const losses = members.map((some, k) => microStep({ data, ...trainee }, batchOf(data.train, some), epoch, k));
  for (const loss of losses) {
    await loss.data();
    loss.dispose();
  }
  const failure = trainee.device.failed();
  if (failure) throw failure;
}

async function measureSet(
  { name, users, cascades, mean, most }: SequencesSize,
  device: Device,
  repetitions: number,
  scale: number,
): Promise<BenchmarkRow[]> {
  const count = Math.max(60, Math.ceil(cascades * Math.min(1, scale)));
  const size = Math.max(200, Math.ceil(users * Math.min(1, scale)));
  const input: Input = { network: NO_NETWORK, cascades: madeSequences(size, count, mean, Math.min(most, size / 2)) };
  input.cascadeNodes = new Int32Array(size).fill(-1);
  const settings = settingsOf(device.name);
  const stuff = await drive(material(input, settings, streams));
  const trainee = makeTrainee(device, stuff, settings, streams, (specs) => {
    const weights = initialWeights(specs, streams);
    // As if it had learned how long cascades are: without that, endings would all be as long as they may.
    weights.b_p[STOP] = Math.log(stuff.data.V / mean);
    return weights;
  });
  // What else the machine does should not count where one thread computes.
  const clock = device.name === 'webgpu' ? undefined : processorMs;
  try {
    const { train } = stuff.data;
    const plan = planBatches(train, settings.batch);
    const some = Array.from({ length: Math.min(BATCHES, plan.length) }, (_, k, all = plan.length) => {
      return plan[Math.floor(((k + 0.5) * all) / Math.min(BATCHES, all))];
    });
    const trained = some.reduce((sum, members) => sum + members.length, 0);
    const what = sequencesSize(size, count, mean);
    let epoch = 0;
    const times = await measureCalls(repetitions, () => trainSome(trainee, some, ++epoch), clock);
    const perEpoch = (ms: number): number => (ms / 1000) * (plan.length / some.length);
    const training = `training like ${name}, ${device.label}`;
    const rows: BenchmarkRow[] = [
      rateRow(training, what, times, trained, 'cascades/s'),
      {
        name: training,
        size: what,
        ...times,
        value: perEpoch(times.medianMs),
        bestValue: perEpoch(times.bestMs),
        unit: 's per epoch',
      },
    ];
    const members = sizedSequences(train, settings.observed).slice(0, SIMULATED);
    const longest = Math.min(2 * most, settings.longest);
    const { baseline } = settings;
    const rewarded = await measureCalls(
      repetitions,
      async () => {
        epoch++;
        const name = (key: string) => streams('reward', epoch, key);
        const from = beginnings(train, members, settings.observed);
        await drive(rewardStep(trainee, from, { ...settings, baseline, longest }, name, trainee.adam, 0));
      },
      clock,
    );
    const ended = members.length * settings.draws;
    rows.push(rateRow(`reward like ${name}, ${device.label}`, what, rewarded, ended, 'simulated endings/s'));
    return rows;
  } finally {
    disposeTrainee(trainee);
  }
}

export const forestBenchmark: Benchmark = {
  id: 'forest',
  title: 'Training FOREST',
  async run({ repetitions = 3, scale = 1 }) {
    const rows: BenchmarkRow[] = [];
    for await (const device of devices())
      for (const set of forestSets) rows.push(...(await measureSet(set, device, repetitions, scale)));
    return rows;
  },
};
