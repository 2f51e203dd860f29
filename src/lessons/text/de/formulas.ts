/** Die Wörter in Formeln der Lektionen. */
import type { Words } from '../../../core/language';
import type { formulaWords } from '../en/formulas';

export const formulasGerman: { 'lessons/formulas': Words<typeof formulaWords> } = {
  'lessons/formulas': {
    delay: 'P(Verzögerung > s) = exp(−',
    error: 'Fehler = (ln ',
    size: 'Größe',
    trueSize: ' − ln wahre Größe)²',
    over: ' = Σ über ',
    seen: 'die Gesehenen',
    steps: ', Schritte: Anzahl · log P(',
    stillIll: 'P(nach τ noch krank)',
    fromTo: ' von tᵢ₋₁ bis tᵢ,  ',
    hears: 'P(j hört es von i) = ',
    best: ' = größtes über u von ',
    squared: 'Fehler² ∝ ',
    loss: 'Verlust',
    mean: ' = − Mittel von ln p(nächste Person), über ',
    part: 'einen Teil',
    threads: ' der Gespräche',
    reward: 'Belohnung',
    simulated: ' − ln simulierte Größe)²',
    next: 'p(nächste) = softmax(W · (',
  },
};
