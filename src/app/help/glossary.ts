/** The words of the lab: each with one plain sentence, its formula, and where it is defined. */
export interface GlossaryEntry {
  /** Stable, for links: `#/help?entry=marginal`. */
  id: string;
  word: string;
  symbol?: string;
  sentence: string;
  formula?: string;
  /** Paper or publication and equation. */
  source: string;
}

const SLICER = 'SLICER';
const PROPNET = 'PropNet-SDE';
const HAWKES = 'SIR-HawkesN';

export const glossary: readonly GlossaryEntry[] = [
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
    id: 'band',
    word: 'Band',
    sentence:
      'The range between two quantiles of many runs: 5–95 % means that nine runs of ten ended inside it. It says how runs differ, not how well the mean is known.',
    formula: '[Q(0.05), Q(0.95)] over the runs, at every time',
    source: 'Hyndman and Fan 1996, definition 7 of the sample quantile',
  },
  {
    id: 'branching-factor',
    word: 'Branching factor',
    symbol: 'n*',
    sentence:
      'How many direct children one event has on average, as long as everybody can still be reached. Above 1 a cascade may grow large, below it dies out. Of an epidemic the same number is called R₀.',
    formula: 'n* = ∫₀^∞ φ(τ) dτ = β_I E[τ] = R₀',
    source: `${HAWKES}, eqs. 13–14 and 19`,
  },
  {
    id: 'cascade',
    word: 'Cascade',
    sentence: 'One observed spread: which nodes became active, and when.',
    formula: 'τᵢ = time at which node i became active, for every node reached',
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
    id: 'compensator',
    word: 'Compensator',
    symbol: 'Λ(t)',
    sentence: 'How many events a model expected up to a time, given what had happened: the area under its intensity.',
    formula: 'Λ(t) = ∫₀ᵗ λ(s) ds',
    source: `${HAWKES}, eqs. 11 and 15`,
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
    id: 'coverage',
    word: 'Coverage',
    sentence:
      'How often a band holds what then happens. Of a calibrated 90 % band it is nine times in ten; the lab measures it on cascades drawn from the fitted model.',
    formula: 'coverage = P(low ≤ size ≤ high)',
    source: 'Gneiting, Balabdaoui and Raftery 2007, Probabilistic forecasts, calibration and sharpness',
  },
  {
    id: 'degree',
    word: 'Degree',
    symbol: 'k',
    sentence: 'The number of neighbours of a node.',
    formula: 'kᵢ = |∂i|',
    source: 'Newman, Networks (2018), section 6.10',
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
    id: 'excess-dispersion',
    word: 'Excess dispersion test',
    symbol: 'ED',
    sentence:
      'Whether times between events vary as much as they should once rescaled: too much variance means bursts that the model does not explain.',
    formula: 'z = √n (s² − 1)/√8',
    source: `${HAWKES}, section 5; Lallouache and Challet 2016`,
  },
  {
    id: 'final-size',
    word: 'Final size',
    sentence:
      'How many are reached in the end. SIR and HawkesN with the same n* have different laws: SIR dies early more often.',
    formula: 'P(size = k) from E[exp(−k A/N)], A the infectivity of one person',
    source: `${HAWKES}, appendix D; Ball 1986`,
  },
  {
    id: 'hawkesn',
    word: 'HawkesN',
    symbol: 'N',
    sentence:
      'A self-exciting process in a finite population: as people are used up, the chance of another event falls.',
    formula: 'λ(t) = (1 − N_t/N) Σ φ(t − tⱼ) over events before t',
    source: `${HAWKES}, eqs. 3 and 11; Rizoiu et al. 2018`,
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
    id: 'hidden-node',
    word: 'Hidden node',
    symbol: 'ξ',
    sentence:
      'A node of which nothing is seen in any cascade, drawn as a square. Its edges can still be learned from what comes out behind it.',
    formula: 'ξ = hidden nodes / all nodes',
    source: `${SLICER}, section 4`,
  },
  {
    id: 'horizon',
    word: 'Horizon',
    symbol: 'T',
    sentence:
      'The last moment looked at, in steps or in units of time; what would happen later is not part of the result.',
    formula: '0 ≤ t ≤ T',
    source: `${SLICER}, section on the independent cascade model; ${PROPNET}, section 1`,
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
    id: 'kernel',
    word: 'Kernel',
    symbol: 'φ(τ)',
    sentence:
      'How many children per time an event has at age τ. Its height is the rate of passing on, its shape says how that fades.',
    formula: 'φ(τ) = β_I S(τ), S(τ) the share still infectious',
    source: `${HAWKES}, eqs. 6–10 and table 1`,
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
    id: 'kolmogorov-smirnov',
    word: 'Kolmogorov–Smirnov test',
    symbol: 'KS',
    sentence:
      'The largest distance between the residuals of a model and the law that they should have. The lab compares models by it.',
    formula: 'D = max |F_n(x) − (1 − e⁻ˣ)|',
    source: `${HAWKES}, section 5; Marsaglia, Tsang and Wang 2003`,
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
    id: 'ljung-box',
    word: 'Ljung–Box test',
    symbol: 'LB',
    sentence: 'Whether residuals that follow each other are alike: if so, the model has missed something about order.',
    formula: 'Q = n(n + 2) Σ ρₖ²/(n − k)',
    source: `${HAWKES}, section 5; Ljung and Box 1978`,
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
    id: 'marks',
    word: 'Marks',
    symbol: 'm',
    sentence:
      'What events carry besides their time, here the number of followers: who has more may have more children.',
    formula: 'φ(m, τ) = m^β φ(τ)',
    source: `${HAWKES}, eqs. 11–12 and 14`,
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
    id: 'monte-carlo',
    word: 'Monte Carlo',
    sentence:
      'The answer by many random runs: unbiased on every network, with an error that falls as one over the square root of their number.',
    formula: 'p̂ᵢ(t) = (runs in which i was active by t) / K',
    source: 'Metropolis and Ulam 1949',
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
    id: 'profile-likelihood',
    word: 'Profile likelihood',
    sentence:
      'For each value of one parameter, the best log-likelihood that the others reach. Where it stays within 1.92 of the top is a 95 % interval, and it may have no upper end.',
    formula: 'ℓ_P(N) = max over the rest of ℓ(N, rest)',
    source: 'Wilks 1938; Venzon and Moolgavkar 1988',
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
    id: 'runs',
    word: 'Runs',
    symbol: 'K',
    sentence: 'How many independent simulations a mean, a band or a probability is taken from.',
    formula: 'standard error ∝ 1/√K',
    source: 'Metropolis and Ulam 1949',
  },
  {
    id: 'seed',
    word: 'Seed',
    sentence: 'A number from which all random draws follow. The same seed gives the same luck, on every machine.',
    formula: 'draw = f(seed, purpose, number of the draw)',
    source: 'Generator: Blackman and Vigna 2021, xoshiro128**',
  },
  {
    id: 'self-exciting',
    word: 'Self-exciting process',
    sentence: 'A process in which every event makes further ones likelier for a while: a Hawkes process.',
    formula: 'λ(t) = Σ φ(t − tⱼ) over events before t',
    source: `Hawkes 1971; ${HAWKES}, eq. 2`,
  },
  {
    id: 'sir-hawkes-link',
    word: 'SIR and HawkesN',
    symbol: 'S(τ)',
    sentence:
      'Two readings of one process. If every person passes it on at rate β_I until a random recovery, the mean of that over who recovers when is HawkesN, whose kernel is the share not yet recovered.',
    formula: 'φ(τ) = β_I P(recovery takes longer than τ)',
    source: `${HAWKES}, eqs. 6–10`,
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
    id: 'standard-error',
    word: 'Standard error',
    symbol: 'SE',
    sentence:
      'How far a mean of K runs typically is from the true mean. The lab writes ± 2 standard errors: 95 of 100 such intervals hold the truth.',
    formula: 'SE = s / √K; of a probability √(p(1−p)/K)',
    source: 'Any textbook of statistics; for instance Wasserman 2004, section 6.3',
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
    id: 'stochastic-seeds',
    word: 'Stochastic seeds',
    sentence: 'Sources that are drawn anew in every run: each node is one with a given probability, independently.',
    formula: 'P(node i is a source) = pᵢ(0)',
    source: `${SLICER}, section on the independent cascade model`,
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
    id: 'time-rescaling',
    word: 'Time rescaling',
    sentence:
      'A test of any model of event times: measured by what the model expected, the times between events must be exponential with mean 1.',
    formula: 'xᵢ = Λ(tᵢ) − Λ(tᵢ₋₁), xᵢ independent Exp(1)',
    source: `${HAWKES}, eq. 15; Brown et al. 2002`,
  },
  {
    id: 'transitivity',
    word: 'Transitivity',
    sentence:
      'The share of neighbour pairs that are joined themselves: how often a friend of a friend is a friend. High values mean short loops.',
    formula: '3 × triangles / pairs of neighbours',
    source: 'Newman, Networks (2018), section 7.3',
  },
  {
    id: 'tree',
    word: 'Tree',
    sentence: 'A network without loops: between two nodes there is at most one way. There, message passing is exact.',
    formula: 'm = n − components',
    source: `${SLICER}, section on dynamic message passing`,
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
];
