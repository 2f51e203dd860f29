/** Words of the independent cascade and of learning it. */
import { translated } from '../../core/language';
import { SLICER, type GlossaryEntry } from './glossary-entry';

export const spreadWords: readonly GlossaryEntry[] = translated('help/glossary-spread/spreadWords', [
  {
    id: 'activation-probability',
    word: 'Activation probability',
    symbol: 'α',
    sentence:
      'When a node becomes active it tries each neighbour once, in the next step; each try succeeds with this probability.',
    formula: 'P(i activates j at t + 1 | i became active at t, j not active) = αᵢⱼ',
    source: `${SLICER}, section on the independent cascade model`,
  },
  {
    id: 'cavity-message',
    word: 'Cavity message',
    symbol: 'pᵢ→ⱼ',
    sentence:
      'The probability that i is active by time t in a network from which j was taken away, so that nothing j did can be counted as news for j.',
    formula: 'pᵢ→ⱼ(t) = 1 − (1 − pᵢ(0)) ∏ₖ∈∂i∖j (1 − αₖᵢ pₖ→ᵢ(t−1))',
    source: `${SLICER}, eq. 2`,
  },
  {
    id: 'delta-p',
    word: 'Prediction error',
    symbol: 'δp',
    sentence:
      'How far predicted probabilities are from simulated ones: their mean difference over the mean probability, for sources that the model is judged by.',
    formula: 'δp = ⟨|pᵢ(t) − pᵢ*(t)|⟩ / ⟨pᵢ*(t)⟩',
    source: `${SLICER}, eq. 8`,
  },
  {
    id: 'distance-to-a-perfect-fit',
    word: 'Distance to a perfect fit',
    sentence:
      'How much the observed activation times differ from those that the learned model expects, summed over the nodes that are seen; 0 would be a perfect fit.',
    formula: '(O_max − O)/M = Σᵢ KL(observed times of i ‖ predicted times of i)',
    source: `${SLICER}, eq. 3`,
  },
  {
    id: 'dmprec',
    word: 'DMPrec',
    sentence:
      'The older way to the gradient that SLICER computes: the derivative by every edge is carried along with every message, at a cost that grows with the square of the edges.',
    formula: 'cost ∝ mean degree × edges² × T',
    source: 'Lokhov 2016; baseline of SLICER, Fig. 1b',
  },
  {
    id: 'hidden-node',
    word: 'Hidden node',
    symbol: 'ξ',
    sentence:
      'A node of which nothing is seen in any cascade, drawn as a square. Its edges can still be learned from what comes out behind it.',
    formula: 'ξ = hidden nodes / all nodes',
    source: `${SLICER}, section 4`,
  },
  {
    id: 'identifiable',
    word: 'Identifiable',
    sentence:
      'An edge is identifiable when its α changes something that is seen: a cascade must try it early enough, and what follows must reach a node that is not hidden.',
    formula: '∂pᵢ(t)/∂α ≠ 0 for some observed node i and t < T',
    source: `${SLICER}, section 3`,
  },
  {
    id: 'independent-cascade',
    word: 'Independent cascade',
    sentence:
      'A model of spread: every active node has one chance to activate each neighbour, and all chances are independent.',
    formula: 'P(j stays inactive at t) = ∏ over neighbours i that became active at t − 1 of (1 − αᵢⱼ)',
    source: 'Kempe, Kleinberg and Tardos 2003; SLICER, section on the model',
  },
  {
    id: 'l-bfgs',
    word: 'L-BFGS',
    sentence:
      'A search that learns the curvature of what it climbs from its last few gradients, so that it needs far fewer of them than plain gradient ascent.',
    formula: 'step = H · gradient, H from the last 20 steps, each α kept within 10⁻⁶ … 1 − 10⁻⁶',
    source: 'Byrd, Lu, Nocedal and Zhu 1995',
  },
  {
    id: 'loop',
    word: 'Loop',
    sentence:
      'A closed way through the network. On loops the news comes back to where it started, and message passing counts it as new: its probabilities are then too high.',
    formula: 'independent loops = m − n + components',
    source: `${SLICER}, section on dynamic message passing`,
  },
  {
    id: 'marginal',
    word: 'Marginal',
    symbol: 'pᵢ(t)',
    sentence: 'The probability that one node is active by time t, whatever happens to the others.',
    formula: 'pᵢ(t) = P(τᵢ ≤ t)',
    source: `${SLICER}, eq. 1`,
  },
  {
    id: 'message-passing',
    word: 'Dynamic message passing',
    sentence:
      'Marginals without simulation: every edge passes a probability on, step by step. Exact on trees, an upper bound elsewhere, and one pass costs little more than one run.',
    formula: 'pᵢ(t) = 1 − (1 − pᵢ(0)) ∏ₖ∈∂i (1 − αₖᵢ pₖ→ᵢ(t−1))',
    source: `${SLICER}, eqs. 1–2`,
  },
  {
    id: 'mixture',
    word: 'Mixture of replicas',
    symbol: 'R',
    sentence:
      'Several copies of the network, each with its own α, whose predictions are averaged. It makes up for loops that no single α can; its α are no estimates.',
    formula: 'pᵢ(t) = (1/R) Σᵣ pᵢ(t | αʳ)',
    source: `${SLICER}, eq. 9`,
  },
  {
    id: 'slicer',
    word: 'SLICER',
    sentence:
      'Learns α of every edge from cascades of which only some nodes are seen: it climbs the likelihood of the observed times under message passing, with a gradient that costs about three passes.',
    formula: 'O(α) = Σ over observed i, τ of counts × log P(i becomes active at τ | α)',
    source: `${SLICER}, eqs. 3–7`,
  },
  {
    id: 'source',
    word: 'Source',
    sentence: 'A node that is active from the beginning, drawn with a double ring.',
    formula: 'pᵢ(0) = 1',
    source: `${SLICER}, section on the independent cascade model`,
  },
  {
    id: 'stochastic-seeds',
    word: 'Stochastic seeds',
    sentence: 'Sources that are drawn anew in every run: each node is one with a given probability, independently.',
    formula: 'P(node i is a source) = pᵢ(0)',
    source: `${SLICER}, section on the independent cascade model`,
  },
  {
    id: 'tree',
    word: 'Tree',
    sentence: 'A network without loops: between two nodes there is at most one way. There, message passing is exact.',
    formula: 'm = n − components',
    source: `${SLICER}, section on dynamic message passing`,
  },
]);
