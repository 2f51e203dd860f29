/**
 * What training, asking, counting and drawing cost, to the order of magnitude (specification, section 11). Work of matrices is counted in
 * flops; so many of them take the time of one elementary operation elsewhere, as measured with WebAssembly (22 Gflop/s) and plain JavaScript.
 */
import type { CascadesSize } from '../../core/cascade';
import { countingCost } from './floors/counting-cost';

interface NetworkSize {
  n: number;
  m: number;
  directed: boolean;
}
interface Cost {
  operations: number;
  bytes: number;
}

const FLOPS_PER_OPERATION = { auto: 200, webgpu: 200, wasm: 200, cpu: 10 } as const;
type DeviceChoice = keyof typeof FLOPS_PER_OPERATION;

/** Numbers of a vector of positions, and positions that have one. */
const [POSITION_WIDTH, POSITIONS] = [8, 1000];
/** Width of a model that is not known yet. */
const USUAL_WIDTH = 64;
/** Buffers of logits and of what is kept for the gradient, on any device. */
const WORKING_BYTES = 300e6;
/** Weights, gradients, two moments, the best weights, and a snapshot to go on from. */
const COPIES = 6;
/** What a batch takes beside its products – looking vectors up, drawing neighbours, masks, Adam –, in elementary operations: about 10 ms. */
const BATCH_OPERATIONS = 1.1e6;
/** A simulated cascade is about so many times as long as a real one. */
const SIMULATED_LENGTH = 2;

/** Numbers that are trained. */
export function parameterCount(V: number, width: number, withGraph: boolean): number {
  const recurrent = 3 * width * (width + POSITION_WIDTH) + 3 * width * width + 6 * width;
  const graph = withGraph ? V * width + 2 * (width * width + width) : 0;
  return 2 * V * width + V + POSITIONS * POSITION_WIDTH + recurrent + graph;
}

/** Bytes of a training: weights with all that goes along, node features, buffers. */
export const trainingBytes = (V: number, width: number, withGraph: boolean): number =>
  4 * (COPIES * parameterCount(V, width, withGraph) + (withGraph ? V * width : 0)) + WORKING_BYTES;

interface Size {
  V: number;
  count: number;
  events: number;
  /** Mean length of a cascade. */
  length: number;
  largest: number;
  arcs: number;
}

/** @param graph whether nodes that are in no cascade are candidates */
function sizeOf(network: NetworkSize, cascades: CascadesSize | undefined, graph: string): Size {
  const { count, events, largest } = cascades ?? { count: 100, events: 1000, largest: 50 };
  // Users are not counted where the set is not at hand: most are in a few cascades.
  const users = cascades?.set?.userCount ?? Math.ceil(events / 5);
  return {
    V: 2 + (graph === 'given' ? Math.max(users, network.n) : users),
    count,
    events,
    length: events / Math.max(1, count),
    largest,
    arcs: graph === 'given' ? 2 * network.m : graph === 'training' ? 2 * events : 0,
  };
}

/** Flops of one step of the recurrent part for one cascade, forward; backward takes twice as many. */
const stepFlops = (width: number): number => 2 * (3 * width * (2 * width + POSITION_WIDTH));

/** Flops of scoring all candidates once. */
const scoringFlops = ({ V }: Size, width: number, withGraph: boolean): number => 2 * V * (withGraph ? 2 : 1) * width;

/** Network context of all users, exactly: two means over neighbours, two products. */
const contextFlops = ({ V, arcs }: Size, width: number): number => 4 * width * (arcs + V + V * width);

/** One prediction that is not learned from. */
const askingFlops = (size: Size, width: number, withGraph: boolean): number =>
  stepFlops(width) + scoringFlops(size, width, withGraph);

/** Simulations of so many cascades to their end. */
const simulationFlops = (size: Size, cascades: number, draws: number, limit: number, per: number): number =>
  cascades * draws * Math.min(limit, SIMULATED_LENGTH * size.length) * per;

interface TrainingSettings {
  graph: string;
  width: number;
  longest: number;
  epochs: number;
  batch: number;
  microEpochs: number;
  nearSamples: number;
  farSamples: number;
  reward: boolean;
  rewardShare: number;
  draws: number;
  simulated: number;
  simulations: number;
  device: DeviceChoice;
}

/** All epochs: training may end earlier, when validation gets no better. */
export function estimateTraining(p: TrainingSettings, network: NetworkSize, cascades?: CascadesSize): Cost {
  const size = sizeOf(network, cascades, p.graph);
  const withGraph = size.arcs > 0;
  const { width } = p;
  const asking = askingFlops(size, width, withGraph);
  const limit = p.simulated > 0 ? p.simulated : p.longest;
  // Eight of ten cascades are learned from; forward and backward make three times forward.
  const learning = 0.8 * size.events * 3 * asking;
  const gathering = withGraph ? 0.8 * size.events * (6 * width * width + p.nearSamples * p.farSamples * width) : 0;
  const validating = 0.1 * size.events * asking + (withGraph ? contextFlops(size, width) : 0);
  const rewardEpochs = p.reward ? Math.max(0, p.epochs - p.microEpochs) : 0;
  // Simulated once, then gone through with gradients.
  const rewarding = simulationFlops(size, 0.8 * size.count * p.rewardShare, p.draws, limit, 4 * asking);
  const measuring = simulationFlops(size, 0.1 * size.count, p.draws, limit, asking);
  const testing = validating + simulationFlops(size, 0.1 * size.count, p.simulations, limit, asking);
  const flops = p.epochs * (learning + gathering + validating) + rewardEpochs * (rewarding + measuring) + testing;
  const batches = Math.ceil((0.8 * size.events) / p.batch);
  const beside = (p.epochs + rewardEpochs * p.rewardShare) * batches * BATCH_OPERATIONS;
  return {
    operations: flops / FLOPS_PER_OPERATION[p.device] + beside + 20 * size.events + 50 * size.V,
    bytes: trainingBytes(size.V, width, withGraph) + 40 * size.events + 12 * size.arcs,
  };
}

interface AskingSettings {
  graph: string;
  device: DeviceChoice;
}

/** Bytes of a model that answers. */
const askingBytes = (size: Size): number =>
  4 * (parameterCount(size.V, USUAL_WIDTH, size.arcs > 0) + 2 * size.V * USUAL_WIDTH) + WORKING_BYTES / 3;

/** Preparing data and network context; little of it is left where the same model is asked again. */
const preparing = (size: Size, device: DeviceChoice): number =>
  (size.arcs > 0 ? contextFlops(size, USUAL_WIDTH) : 0) / FLOPS_PER_OPERATION[device] + 10 * size.events + 20 * size.V;

export function estimateNextUser(
  p: AskingSettings & { longest: number; shown: number },
  network: NetworkSize,
  cascades?: CascadesSize,
): Cost {
  const size = sizeOf(network, cascades, p.graph);
  const steps = Math.min(size.largest, p.longest);
  // With and without network context.
  const flops = 2 * steps * askingFlops(size, USUAL_WIDTH, size.arcs > 0);
  return {
    operations: flops / FLOPS_PER_OPERATION[p.device] + preparing(size, p.device) + steps * size.V * 0.2,
    bytes: askingBytes(size) + steps * (8 * network.n + 60 * p.shown) + 40 * size.events,
  };
}

export function estimateSizes(
  p: AskingSettings & { longest: number; simulated: number; simulations: number },
  network: NetworkSize,
  cascades?: CascadesSize,
): Cost {
  const size = sizeOf(network, cascades, p.graph);
  const limit = p.simulated > 0 ? p.simulated : p.longest;
  const flops = simulationFlops(size, 1, p.simulations, limit, askingFlops(size, USUAL_WIDTH, size.arcs > 0));
  return {
    operations: flops / FLOPS_PER_OPERATION[p.device] + preparing(size, p.device),
    bytes: askingBytes(size) + 4 * p.simulations * size.V + 40 * size.events,
  };
}

export function estimateEvaluation(
  p: AskingSettings & { longest: number; part: string; ablations: boolean; simulations: number },
  network: NetworkSize,
  cascades?: CascadesSize,
): Cost {
  const size = sizeOf(network, cascades, p.graph);
  const share = p.part === 'train' ? 0.8 : 0.1;
  const asking = askingFlops(size, USUAL_WIDTH, size.arcs > 0);
  const flops =
    share * size.events * asking * (p.ablations ? 4 : 1) +
    simulationFlops(size, share * size.count, p.simulations, p.longest, asking);
  return {
    operations: flops / FLOPS_PER_OPERATION[p.device] + preparing(size, p.device),
    bytes: askingBytes(size) + 40 * size.events,
  };
}

export function estimateFloors(p: { graph: string }, network: NetworkSize, cascades?: CascadesSize): Cost {
  const { V, events, count, arcs } = sizeOf(network, cascades, p.graph);
  return countingCost({ V, events, count, arcs }, cascades?.set);
}

export function estimateForum(
  { threads, meanSize, topics }: { threads: number; meanSize: number; topics: number },
  { n, m, directed }: NetworkSize,
): Cost {
  const degree = ((directed ? 1 : 2) * m) / Math.max(1, n);
  const events = threads * meanSize;
  return {
    // Everybody's weight is found anew for every event, with an exponential.
    operations: events * (3 * n + 13 * degree) + topics * (40 * n + 12 * m),
    bytes: 24 * events + 8 * n * (2 * topics + 6) + 24 * m,
  };
}
