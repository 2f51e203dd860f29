/** Words of influence in continuous time. */
import { translated } from '../../core/language';
import { PROPNET, type GlossaryEntry } from './glossary-entry';

export const influenceWords: readonly GlossaryEntry[] = translated('help/glossary-influence/influenceWords', [
  {
    id: 'activation-rate',
    word: 'Activation rate',
    symbol: 'αⱼᵢ',
    sentence:
      'How fast an active node j activates its neighbour i. With memoryless delays it takes 1/α on average, and in a short while h it happens with probability α h.',
    formula: 'P(delay > s) = exp(−αⱼᵢ s)',
    source: `${PROPNET}, section 1`,
  },
  {
    id: 'antithetic-pair',
    word: 'Antithetic pair',
    symbol: 'ξ, ξ′',
    sentence:
      'Two runs that share their luck turned upside down: where one draws a short delay, the other draws a long one. Each alone is an honest run; their mean varies less than that of two independent ones.',
    formula: 'ξ = Q(u; αT), ξ′ = Q(1 − u; αT), u uniform',
    source: `${PROPNET}, section 4.2 and Algorithm 1; Maginnis, West and Dullerud 2014`,
  },
  {
    id: 'continest',
    word: 'ConTinEst',
    sentence:
      'Estimates how many nodes are within reach by time t: all delays are drawn, every node gets a random label, and the smallest label within distance t tells the number of nodes there. It knows no recovery and no single nodes.',
    formula:
      'count ≈ (m − 1)/Σᵤ r*ᵤ, r* = least of the labels Exp(1) within distance t of the sources, m sets of labels',
    source: 'Du, Song, Gomez-Rodriguez and Zha 2013; least-label lists: Cohen 1997',
  },
  {
    id: 'hazard',
    word: 'Hazard',
    symbol: 'h(s)',
    sentence:
      'How likely something is to happen right now, given that it has not happened yet. A constant hazard is memoryless; one that falls with age is interest that fades.',
    formula: 'P(delay > s) = exp(−H(s)), H(s) = ∫₀ˢ h(u) du',
    source: `${PROPNET}, section 5.1 and eq. 25`,
  },
  {
    id: 'held-out',
    word: 'Held-out cascades',
    sentence:
      'Cascades that are kept away while rates are learned, so that what was learned is judged by what it has not seen.',
    formula: 'error(t) = |Î(t) − I(t)| / I(t) over the cascades kept away',
    source: `${PROPNET}, section 6.3, Figs 7–8`,
  },
  {
    id: 'influence',
    word: 'Influence',
    symbol: 'I(t)',
    sentence: 'The expected number of active nodes at time t. The sources count too.',
    formula: 'I(t) = Σᵢ pᵢ(t) = E Σᵢ Xᵢ(t)',
    source: `${PROPNET}, section 1`,
  },
  {
    id: 'jump-sde',
    word: 'Jump SDE',
    symbol: 'dX',
    sentence:
      'A stochastic differential equation whose solution jumps: the state of a node, 0 or 1, changes only at the marks of Poisson processes, one for every edge and one for the recovery of every node.',
    formula: 'dXᵢ(t) = (1 − Xᵢ(t−)) Σⱼ Xⱼ(t−) dNⱼᵢ(t) − Xᵢ(t−) dMᵢ(t)',
    source: `${PROPNET}, eqs. 1–2 and 11`,
  },
  {
    id: 'kkt',
    word: 'KKT conditions',
    sentence:
      'How to tell that a maximum is reached where values may not fall below zero: at a rate above zero the gradient vanishes, at a rate of zero it does not point upwards.',
    formula: 'α ≥ 0, ∂ℓ/∂α ≤ 0, α ∂ℓ/∂α = 0',
    source: 'Karush 1939; Kuhn and Tucker 1951',
  },
  {
    id: 'mean-field',
    word: 'Mean field',
    sentence:
      'One differential equation for each probability, as if neighbours were independent. It is fast, gives the same every time, and is never too low, but can be far too high.',
    formula: 'dpᵢ/dt = (1 − pᵢ) Σⱼ αⱼᵢ pⱼ − γᵢ pᵢ',
    source: `${PROPNET}, eq. 26; Van Mieghem, Omic and Kooij 2009`,
  },
  {
    id: 'netrate',
    word: 'NetRate',
    sentence:
      'Learns the rates between users from cascades alone: those that make the observed times most likely. Every user is a concave problem of its own, so there is one best answer.',
    formula: 'ℓᵢ(α) = Σ over cascades of ln Σⱼ h(tᵢ − tⱼ; αⱼᵢ) − Σⱼ H(tᵢ − tⱼ; αⱼᵢ)',
    source: 'Gomez-Rodriguez, Balduzzi and Schölkopf 2011; PropNet-SDE, section 6.3',
  },
  {
    id: 'poisson-process',
    word: 'Poisson process',
    symbol: 'N(t)',
    sentence:
      'Marks on the time line that fall independently of each other, so many per unit of time on average. A mark of an edge means: if its beginning is active now, its end becomes active.',
    formula: 'P(N(T) = k) = (αT)ᵏ e^(−αT)/k!',
    source: `${PROPNET}, section 3`,
  },
  {
    id: 'power-law-delay',
    word: 'Power-law delay',
    symbol: 'δ',
    sentence: 'Delays with a heavy tail: none is shorter than δ, a few are very long.',
    formula: 'h(s) = α/s for s > δ, P(delay > s) = (s/δ)^(−α)',
    source: `Gomez-Rodriguez, Balduzzi and Schölkopf 2011, Table 1; ${PROPNET}, section 5.1`,
  },
  {
    id: 'rayleigh-delay',
    word: 'Rayleigh delay',
    sentence:
      'Delays whose hazard grows with the age of the active node: hardly any are very short or very long. The lab writes α as NetRate and ConTinEst do.',
    formula: 'h(s) = α s, P(delay > s) = exp(−α s²/2)',
    source: `Gomez-Rodriguez, Balduzzi and Schölkopf 2011, Table 1; ${PROPNET}, section 5.1`,
  },
  {
    id: 'recovery-rate',
    word: 'Recovery rate',
    symbol: 'γᵢ',
    sentence:
      'How fast an active node stops being active: it stays so for 1/γ on average. It can then be activated again (SIS) or is immune for good (SIR); without recovery (SI) it stays active.',
    formula: 'P(still active after s) = exp(−γᵢ s)',
    source: `${PROPNET}, eq. 2`,
  },
  {
    id: 'step-schemes',
    word: 'Euler and Taylor schemes',
    sentence:
      'Ways to follow a jump equation in steps of h. As they are written they may leave the states 0 and 1, so the lab keeps them for teaching; the exact ways need no step.',
    formula: 'Yₖ₊₁ = Yₖ + F(Yₖ) ΔPₖ (Euler); with the second-order terms in ΔPₑ ΔP_f (Taylor)',
    source: `${PROPNET}, eqs. 14–15; Platen and Bruti-Liberati 2010`,
  },
  {
    id: 'throttled-attention',
    word: 'Limited attention',
    symbol: 'θᵢ',
    sentence:
      'A node listens to its active neighbours only so much: their rates add up to its threshold at most, however many they are.',
    formula: 'λᵢ = min(θᵢ, Σⱼ αⱼᵢ Xⱼ)',
    source: `${PROPNET}, section 5.2`,
  },
  {
    id: 'variance-factor',
    word: 'Variance factor',
    symbol: '1 + ρ',
    sentence:
      'What antithetic pairs gain: the variance of the estimate over that of as many independent runs. 0.75 means that three runs do the work of four.',
    formula: '1 + ρ, ρ = correlation within the pairs',
    source: `${PROPNET}, section 4.2; eq. 16`,
  },
  {
    id: 'weak-order',
    word: 'Weak order',
    symbol: 'β',
    sentence:
      'How fast the error of a mean falls with the step of a scheme: halving the step halves it with order 1, quarters it with order 2.',
    formula: '|E g(X(T)) − E g(Y_K)| ≤ C hᵝ',
    source: `${PROPNET}, eq. 13`,
  },
  {
    id: 'weibull-delay',
    word: 'Weibull delay',
    symbol: 'k',
    sentence:
      'Delays with a shape: below 1 interest is high at first and fades, 1 is memoryless, above 1 it takes a while to come.',
    formula: 'h(s) = k α (α s)^(k−1), P(delay > s) = exp(−(α s)ᵏ)',
    source: `${PROPNET}, section 5.1`,
  },
]);
