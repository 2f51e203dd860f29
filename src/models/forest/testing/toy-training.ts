/** A small world in which who is next can be learned: users stand in a circle, and every cascade walks along it. For tests. */
import { buildCascadeSet } from '../../../core/cascade';
import type { Input, Streams } from '../../../core/method';
import { buildNetwork, NO_NETWORK } from '../../../core/network';
import { stream } from '../../../core/rng';
import { dataParameters, modelParameters, simulationParameters, trainingParameters } from '../parameters';
import type { TrainSettings } from '../train/trainee';

export const toyStreams =
  (seed: number): Streams =>
  (...key) =>
    stream(seed, ...key);

/** Cascades of 3 to 6 users along a circle of `users`, eight tenths for training. */
export function toyInput(users = 20, count = 60, withNetwork = false): Input {
  const rng = stream(7, 'toy');
  const offsets = new Int32Array(count + 1);
  const list: number[] = [];
  for (let c = 0; c < count; c++) {
    const first = rng.below(users);
    const length = 3 + rng.below(4);
    for (let k = 0; k < length; k++) list.push((first + k) % users);
    offsets[c + 1] = list.length;
  }
  const cascades = buildCascadeSet({
    offsets,
    users: Int32Array.from(list),
    times: Float64Array.from(list.keys()),
    userCount: users,
    split: Uint8Array.from({ length: count }, (_, c) => (c < 0.8 * count ? 0 : c < 0.9 * count ? 1 : 2)),
    time: { unit: 'step', origin: 'common' },
  });
  const circle = Int32Array.from({ length: users }, (_, u) => u);
  const network = withNetwork
    ? buildNetwork({ n: users, directed: false, from: circle, to: circle.map((u) => (u + 1) % users) })
    : NO_NETWORK;
  return { network, cascades, cascadeNodes: withNetwork ? circle : circle.map(() => -1) };
}

export function toySettings(changes: Partial<TrainSettings> = {}): TrainSettings {
  const table = { ...dataParameters, ...modelParameters, ...trainingParameters, ...simulationParameters };
  const defaults = Object.fromEntries(Object.entries(table).map(([name, parameter]) => [name, parameter.default]));
  return {
    ...(defaults as unknown as TrainSettings),
    width: 8,
    batch: 64,
    warmUp: 100,
    epochs: 2,
    simulations: 1,
    reward: false,
    device: 'wasm',
    observed: 3,
    ...changes,
  };
}
