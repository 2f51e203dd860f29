/**
 * Fixed vectors of the nodes, f⁰, from which network context is made (specification, section 4). The paper's DeepWalk vectors are not
 * published: they are computed here, or come with the network.
 */
import type { Steps, Streams } from '../../../core/method';
import type { Network } from '../../../core/network';
import type { Rng } from '../../../core/rng';
import { FIRST_USER, type ForestData } from '../data/vocabulary';
import { leadingVectors } from './leading-vectors';
import type { Neighbourhoods } from './neighbourhoods';
import { randomWalks } from './random-walks';
import { skipGram } from './skip-gram';

export type FeatureKind = 'spectral' | 'node2vec' | 'given';

/** Computed vectors are scaled to this standard deviation over users who have neighbours. */
const SPREAD = 0.3;
/**
 * What DeepWalk's program starts with: ten walks of forty steps from every node, window 5. Gone through once, as node2vec's program
 * does: in clubs of a planted partition a second pass did not help, and five parted the clubs less well.
 */
const WALKS = { rounds: 10, length: 40 };
const SKIP_GRAM = { window: 5, negatives: 5, rate: 0.025 };

/**
 * @param width wanted length of a vector; `given` ones have the length that they have
 * @returns V × d0, row-major, d0 = length / V; rows of PAD, STOP and users without neighbours (`given`: without values) are zero, and so
 * are columns beyond the rank of the matrix
 */
export function* nodeFeatures(
  data: Pick<ForestData, 'V' | 'nodeOf'>,
  neighbours: Neighbourhoods,
  kind: FeatureKind,
  width: number,
  network: Network,
  streams: Streams,
): Steps<Float32Array> {
  if (kind === 'given') return givenFeatures(data, network).values;
  if (kind === 'spectral') return yield* spectralFeatures(neighbours, width, streams('features'));
  const walks = randomWalks(neighbours, WALKS.rounds, WALKS.length, streams('features', 'walks'));
  const vectors = yield* skipGram(data.V, walks, { width, ...SKIP_GRAM }, streams('features', 'vectors'));
  return scaled(vectors, width, width, neighbours);
}

/** Leading singular vectors of the normalised adjacency matrix, each times the square root of its singular value. */
function* spectralFeatures(neighbours: Neighbourhoods, width: number, rng: Rng): Steps<Float32Array> {
  const { values, vectors } = yield* leadingVectors(neighbours, width, rng);
  const V = neighbours.offsets.length - 1;
  const features = new Float32Array(V * width);
  vectors.forEach((vector, c) => {
    const root = Math.sqrt(values[c]);
    for (let v = 0; v < V; v++) features[v * width + c] = root * vector[v];
  });
  return scaled(features, width, vectors.length, neighbours);
}

/** Scales in place; only the first `used` columns and the users with neighbours count for the deviation. */
function scaled(features: Float32Array, width: number, used: number, { offsets }: Neighbourhoods): Float32Array {
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (let v = FIRST_USER; v + 1 < offsets.length; v++) {
    if (offsets[v + 1] - offsets[v] < 2) continue;
    for (let c = 0; c < used; c++) {
      const x = features[v * width + c];
      count++;
      sum += x;
      squares += x * x;
    }
  }
  const variance = squares / count - (sum / count) ** 2;
  if (variance > 0) {
    const factor = SPREAD / Math.sqrt(variance);
    for (let i = 0; i < features.length; i++) features[i] *= factor;
  }
  return features;
}

/** How many numbers f1, f2, … the nodes of a network have: up to the first that is missing. */
export function givenWidth({ nodeValues }: Pick<Network, 'nodeValues'>): number {
  let width = 0;
  while (nodeValues[`f${width + 1}`]) width++;
  return width;
}

/**
 * The numbers f1, f2, … that came with the network, in this order. Where one is not finite it counts as missing, and the whole vector
 * is zero.
 * @returns values, V × d0, and how many candidates have no vector of their own
 */
export function givenFeatures(
  { V, nodeOf }: Pick<ForestData, 'V' | 'nodeOf'>,
  network: Pick<Network, 'nodeValues'>,
): { values: Float32Array; missing: number } {
  const width = givenWidth(network);
  const columns = Array.from({ length: width }, (_, c) => network.nodeValues[`f${c + 1}`]);
  const values = new Float32Array(V * width);
  let missing = 0;
  for (let v = FIRST_USER; v < V; v++) {
    const node = nodeOf[v];
    if (node < 0 || !columns.every((column) => Number.isFinite(column[node]))) missing++;
    else columns.forEach((column, c) => (values[v * width + c] = column[node]));
  }
  return { values, missing };
}
