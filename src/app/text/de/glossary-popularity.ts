import type { Words } from '../../../core/language';
import { HAWKES } from '../../help/glossary-entry';
import type { popularityWords } from '../../help/glossary-popularity';

/** Words of self-exciting processes, in German. */
export const glossaryPopularityGerman: { 'help/glossary-popularity/popularityWords': Words<typeof popularityWords> } = {
  'help/glossary-popularity/popularityWords': [
    {
      id: 'branching-factor',
      word: 'Verzweigungszahl',
      symbol: 'n*',
      sentence:
        'Wie viele direkte Nachkommen ein Ereignis im Mittel hat, solange noch alle erreichbar sind. Über 1 kann eine Kaskade groß werden, darunter stirbt sie aus. Bei einer Epidemie heißt dieselbe Zahl R₀.',
      formula: 'n* = ∫₀^∞ φ(τ) dτ = β_I E[τ] = R₀',
      source: `${HAWKES}, Gl. 13–14 und 19`,
    },
    {
      id: 'compensator',
      word: 'Kompensator',
      symbol: 'Λ(t)',
      sentence:
        'Wie viele Ereignisse ein Modell bis zu einer Zeit erwartet hat, bei allem, was geschehen war: die Fläche unter seiner Intensität.',
      formula: 'Λ(t) = ∫₀ᵗ λ(s) ds',
      source: `${HAWKES}, Gl. 11 und 15`,
    },
    {
      id: 'coverage',
      word: 'Überdeckung',
      sentence:
        'Wie oft ein Band enthält, was dann geschieht. Bei einem gut kalibrierten 90-%-Band ist das neunmal von zehn so; das Labor misst es an Kaskaden, die aus dem angepassten Modell gezogen sind.',
      formula: 'Überdeckung = P(unten ≤ Größe ≤ oben)',
      source: 'Gneiting, Balabdaoui und Raftery 2007, Probabilistic forecasts, calibration and sharpness',
    },
    {
      id: 'excess-dispersion',
      word: 'Test auf Überdispersion',
      symbol: 'ED',
      sentence:
        'Ob die Zeiten zwischen Ereignissen nach der Reskalierung so stark schwanken, wie sie sollten: Zu viel Varianz bedeutet Schübe, die das Modell nicht erklärt.',
      formula: 'z = √n (s² − 1)/√8',
      source: `${HAWKES}, Abschnitt 5; Lallouache und Challet 2016`,
    },
    {
      id: 'final-size',
      word: 'Endgröße',
      sentence:
        'Wie viele am Ende erreicht sind. SIR und HawkesN mit demselben n* folgen verschiedenen Verteilungen: SIR stirbt öfter früh aus.',
      formula: 'P(Größe = k) aus E[exp(−k A/N)], A die Ansteckungskraft einer Person',
      source: `${HAWKES}, Anhang D; Ball 1986`,
    },
    {
      id: 'hawkesn',
      word: 'HawkesN',
      symbol: 'N',
      sentence:
        'Ein selbsterregender Prozess in einer endlichen Bevölkerung: Je weniger Personen übrig sind, desto unwahrscheinlicher wird ein weiteres Ereignis.',
      formula: 'λ(t) = (1 − N_t/N) Σ φ(t − tⱼ) über Ereignisse vor t',
      source: `${HAWKES}, Gl. 3 und 11; Rizoiu et al. 2018`,
    },
    {
      id: 'kernel',
      word: 'Kern',
      symbol: 'φ(τ)',
      sentence:
        'Wie viele Nachkommen je Zeit ein Ereignis im Alter τ hat. Seine Höhe ist die Rate des Weitergebens, seine Form sagt, wie sie nachlässt.',
      formula: 'φ(τ) = β_I S(τ), S(τ) der noch ansteckende Anteil',
      source: `${HAWKES}, Gl. 6–10 und Tabelle 1`,
    },
    {
      id: 'kolmogorov-smirnov',
      word: 'Kolmogorow-Smirnow-Test',
      symbol: 'KS',
      sentence:
        'Der größte Abstand zwischen den Residuen eines Modells und der Verteilung, der sie folgen sollten. Das Labor vergleicht Modelle danach.',
      formula: 'D = max |F_n(x) − (1 − e⁻ˣ)|',
      source: `${HAWKES}, Abschnitt 5; Marsaglia, Tsang und Wang 2003`,
    },
    {
      id: 'ljung-box',
      word: 'Ljung-Box-Test',
      symbol: 'LB',
      sentence:
        'Ob aufeinanderfolgende Residuen einander gleichen: Wenn ja, hat das Modell etwas an der Reihenfolge übersehen.',
      formula: 'Q = n(n + 2) Σ ρₖ²/(n − k)',
      source: `${HAWKES}, Abschnitt 5; Ljung und Box 1978`,
    },
    {
      id: 'marks',
      word: 'Marken',
      symbol: 'm',
      sentence:
        'Was Ereignisse außer ihrer Zeit mitbringen, hier die Zahl der Follower: Wer mehr davon hat, kann mehr Nachkommen haben.',
      formula: 'φ(m, τ) = m^β φ(τ)',
      source: `${HAWKES}, Gl. 11–12 und 14`,
    },
    {
      id: 'profile-likelihood',
      word: 'Profil-Likelihood',
      sentence:
        'Zu jedem Wert eines Parameters die beste Log-Likelihood, die die anderen erreichen. Wo sie höchstens 1,92 unter dem Gipfel liegt, ist ein 95-%-Intervall, und es hat vielleicht kein oberes Ende.',
      formula: 'ℓ_P(N) = max über die übrigen von ℓ(N, übrige)',
      source: 'Wilks 1938; Venzon und Moolgavkar 1988',
    },
    {
      id: 'self-exciting',
      word: 'Selbsterregender Prozess',
      sentence: 'Ein Prozess, in dem jedes Ereignis für eine Weile weitere wahrscheinlicher macht: ein Hawkes-Prozess.',
      formula: 'λ(t) = Σ φ(t − tⱼ) über Ereignisse vor t',
      source: `Hawkes 1971; ${HAWKES}, Gl. 2`,
    },
    {
      id: 'sir-hawkes-link',
      word: 'SIR und HawkesN',
      symbol: 'S(τ)',
      sentence:
        'Zwei Lesarten desselben Prozesses. Gibt jede Person mit der Rate β_I weiter, bis sie sich zu einer zufälligen Zeit erholt, so ist das Mittel darüber, wer sich wann erholt, HawkesN, und sein Kern ist der Anteil derer, die sich noch nicht erholt haben.',
      formula: 'φ(τ) = β_I P(Erholung dauert länger als τ)',
      source: `${HAWKES}, Gl. 6–10`,
    },
    {
      id: 'time-rescaling',
      word: 'Zeitreskalierung',
      sentence:
        'Eine Prüfung für jedes Modell von Ereigniszeiten: Gemessen an dem, was das Modell erwartet hat, müssen die Zeiten zwischen Ereignissen exponentialverteilt sein, mit Mittel 1.',
      formula: 'xᵢ = Λ(tᵢ) − Λ(tᵢ₋₁), xᵢ unabhängig Exp(1)',
      source: `${HAWKES}, Gl. 15; Brown et al. 2002`,
    },
  ],
};
