/** The words that stand inside formulas of lessons. */
import { translated } from '../../../core/language';

export const formulaWords = translated('lessons/formulas', {
  delay: 'P(delay > s) = exp(−',
  error: 'error = (ln ',
  size: 'size',
  trueSize: ' − ln true size)²',
  over: ' = Σ over ',
  seen: 'those seen',
  steps: ', steps: count · log P(',
  stillIll: 'P(still ill at age τ)',
  fromTo: ' from tᵢ₋₁ to tᵢ,  ',
  hears: 'P(j hears it from i) = ',
  best: ' = max over u of ',
  squared: 'error² ∝ ',
  loss: 'loss',
  mean: ' = − mean of ln p(next user), over ',
  part: 'one part',
  threads: ' of the threads',
  reward: 'reward',
  simulated: ' − ln simulated size)²',
  next: 'p(next) = softmax(W · (',
});
