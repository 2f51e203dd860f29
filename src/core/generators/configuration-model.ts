import type { Rng } from '../rng';
import { defineGenerator, EdgeList, nodeCount, parameterIssue } from './generator';

interface DegreeLaw {
  distribution: 'power-law' | 'poisson';
  n: number;
  exponent: number;
  minDegree: number;
  maxDegree: number;
  meanDegree: number;
}

/**
 * Probabilities of the degrees `first`, `first` + 1, …: a power law k^(−γ) cut at both ends, or a Poisson law cut where less than
 * 1e-16 is left (and at n − 1). Normalised. O(largest degree).
 */
function degreeProbabilities(law: DegreeLaw): { first: number; probability: Float64Array; mean: number } {
  const cap = law.n - 1;
  const power = law.distribution === 'power-law';
  const first = power ? Math.min(law.minDegree, cap) : 0;
  const last = power
    ? Math.max(first, Math.min(law.maxDegree, cap))
    : Math.min(cap, Math.ceil(law.meanDegree + 10 * Math.sqrt(law.meanDegree) + 20));
  const probability = new Float64Array(last - first + 1);
  let logFactorial = 0;
  let sum = 0;
  let moment = 0;
  for (let k = first; k <= last; k++) {
    if (!power && k > 1) logFactorial += Math.log(k);
    const p = power
      ? k ** -law.exponent
      : law.meanDegree === 0
        ? Number(k === 0)
        : Math.exp(k * Math.log(law.meanDegree) - law.meanDegree - logFactorial);
    probability[k - first] = p;
    sum += p;
    moment += k * p;
  }
  for (let i = 0; i < probability.length; i++) probability[i] /= sum;
  return { first, probability, mean: moment / sum };
}

/** n independent degrees; where their sum is odd, one random node gets one more or, at n − 1, one less. O(n log degrees). */
export function drawDegrees(law: DegreeLaw, rng: Rng): Int32Array {
  const { first, probability } = degreeProbabilities(law);
  const cumulative = probability.slice();
  for (let i = 1; i < cumulative.length; i++) cumulative[i] += cumulative[i - 1];
  const degree = new Int32Array(law.n);
  let sum = 0;
  for (let v = 0; v < law.n; v++) {
    const u = rng.uniform();
    let low = 0;
    let high = cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cumulative[middle] > u) high = middle;
      else low = middle + 1;
    }
    degree[v] = first + low;
    sum += degree[v];
  }
  if (sum % 2 !== 0) {
    const v = rng.below(law.n);
    degree[v] += degree[v] < law.n - 1 ? 1 : -1;
  }
  return degree;
}

/**
 * Joins edge ends at random, then erases self-loops and repeated edges, so degrees can be smaller than drawn (by a vanishing share
 * in large networks unless the tail is heavy). O(n + ends).
 */
function joinEnds(degree: Int32Array, rng: Rng): EdgeList {
  const n = degree.length;
  const ends = new Int32Array(degree.reduce((sum, d) => sum + d, 0));
  let s = 0;
  for (let v = 0; v < n; v++) for (let i = 0; i < degree[v]; i++) ends[s++] = v;
  rng.shuffle(ends);
  // group the pairs by their smaller node, then keep one edge per larger node: no hashing, no sorting
  const offsets = new Int32Array(n + 1);
  for (let i = 0; i < ends.length; i += 2) offsets[Math.min(ends[i], ends[i + 1]) + 1]++;
  for (let v = 0; v < n; v++) offsets[v + 1] += offsets[v];
  const larger = new Int32Array(ends.length / 2);
  const next = offsets.slice(0, n);
  for (let i = 0; i < ends.length; i += 2) {
    larger[next[Math.min(ends[i], ends[i + 1])]++] = Math.max(ends[i], ends[i + 1]);
  }
  const edges = new EdgeList(larger.length);
  const seenFrom = new Int32Array(n).fill(-1);
  for (let u = 0; u < n; u++) {
    seenFrom[u] = u; // a self-loop counts as seen
    for (let i = offsets[u]; i < offsets[u + 1]; i++) {
      const v = larger[i];
      if (seenFrom[v] === u) continue;
      seenFrom[v] = u;
      edges.add(u, v);
    }
  }
  return edges;
}

export const configurationModel = defineGenerator({
  id: 'configuration-model',
  title: 'Given degrees (configuration model)',
  summary:
    'Degrees are drawn from a power law or a Poisson law, edge ends are joined at random; self-loops and repeated edges are erased.',
  source:
    'Molloy and Reed (1995), Random Struct. Algorithms 6, 161; erased: Britton, Deijfen and Martin-Löf (2006), J. Stat. Phys. 124, 1377',
  parameters: {
    n: nodeCount({ min: 2 }),
    distribution: {
      kind: 'choice',
      label: 'Degrees',
      help: 'The law that degrees are drawn from.',
      options: [
        { value: 'power-law', label: 'power law', help: 'Few nodes with very many neighbours.' },
        { value: 'poisson', label: 'Poisson', help: 'All nodes have similar numbers of neighbours.' },
      ],
      default: 'power-law',
    },
    exponent: {
      kind: 'number',
      label: 'Exponent',
      symbol: 'γ',
      help: 'How fast large degrees become rare: the smaller, the larger the hubs.',
      formula: 'P(k) ∝ k^(−γ)',
      min: 1,
      max: 10,
      slider: [1.5, 4],
      step: 0.05,
      default: 2.5,
      when: { parameter: 'distribution', is: ['power-law'] },
    },
    minDegree: {
      kind: 'number',
      label: 'Smallest degree',
      help: 'The least number of edge ends of a node.',
      min: 1,
      max: 1000,
      slider: [1, 10],
      step: 1,
      integer: true,
      default: 1,
      when: { parameter: 'distribution', is: ['power-law'] },
    },
    maxDegree: {
      kind: 'number',
      label: 'Largest degree',
      help: 'The largest number of edge ends of a node; N − 1 if that is less.',
      min: 1,
      max: 1_000_000,
      slider: [2, 1000],
      step: 1,
      integer: true,
      scale: 'log',
      default: 50,
      when: { parameter: 'distribution', is: ['power-law'] },
    },
    meanDegree: {
      kind: 'number',
      label: 'Mean degree',
      symbol: '⟨k⟩',
      help: 'Mean of the Poisson law.',
      min: 0,
      max: 1000,
      slider: [0, 20],
      step: 0.1,
      default: 3,
      when: { parameter: 'distribution', is: ['poisson'] },
    },
  },
  check({ distribution, minDegree, maxDegree }) {
    if (distribution !== 'power-law' || minDegree <= maxDegree) return [];
    return [
      parameterIssue(
        'degrees-reversed',
        'maxDegree',
        maxDegree,
        `at least ${minDegree.toLocaleString('en')}`,
        `Largest degree is ${maxDegree.toLocaleString('en')}, below the smallest degree ${minDegree.toLocaleString('en')}.`,
      ),
    ];
  },
  estimate: (values) => ({ n: values.n, m: (values.n * degreeProbabilities(values).mean) / 2 }),
  generate(values, rng) {
    return joinEnds(drawDegrees(values, rng), rng).toNetwork(values.n);
  },
});
