/** Words of self-exciting processes. */
import { translated } from '../../core/language';
import { HAWKES, type GlossaryEntry } from './glossary-entry';

export const popularityWords: readonly GlossaryEntry[] = translated('help/glossary-popularity/popularityWords', [
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
    id: 'compensator',
    word: 'Compensator',
    symbol: 'Λ(t)',
    sentence: 'How many events a model expected up to a time, given what had happened: the area under its intensity.',
    formula: 'Λ(t) = ∫₀ᵗ λ(s) ds',
    source: `${HAWKES}, eqs. 11 and 15`,
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
    id: 'kernel',
    word: 'Kernel',
    symbol: 'φ(τ)',
    sentence:
      'How many children per time an event has at age τ. Its height is the rate of passing on, its shape says how that fades.',
    formula: 'φ(τ) = β_I S(τ), S(τ) the share still infectious',
    source: `${HAWKES}, eqs. 6–10 and table 1`,
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
    id: 'ljung-box',
    word: 'Ljung–Box test',
    symbol: 'LB',
    sentence: 'Whether residuals that follow each other are alike: if so, the model has missed something about order.',
    formula: 'Q = n(n + 2) Σ ρₖ²/(n − k)',
    source: `${HAWKES}, section 5; Ljung and Box 1978`,
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
    id: 'profile-likelihood',
    word: 'Profile likelihood',
    sentence:
      'For each value of one parameter, the best log-likelihood that the others reach. Where it stays within 1.92 of the top is a 95 % interval, and it may have no upper end.',
    formula: 'ℓ_P(N) = max over the rest of ℓ(N, rest)',
    source: 'Wilks 1938; Venzon and Moolgavkar 1988',
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
    id: 'time-rescaling',
    word: 'Time rescaling',
    sentence:
      'A test of any model of event times: measured by what the model expected, the times between events must be exponential with mean 1.',
    formula: 'xᵢ = Λ(tᵢ) − Λ(tᵢ₋₁), xᵢ independent Exp(1)',
    source: `${HAWKES}, eq. 15; Brown et al. 2002`,
  },
]);
