import type { Words } from '../../../core/language';
import { PROPNET, SLICER } from '../../help/glossary-entry';
import type { generalWords } from '../../help/glossary-general';

/** Words that all pages share, in German. */
export const glossaryGeneralGerman: { 'help/glossary-general/generalWords': Words<typeof generalWords> } = {
  'help/glossary-general/generalWords': [
    {
      id: 'band',
      word: 'Band',
      sentence:
        'Der Bereich zwischen zwei Quantilen vieler Läufe: 5–95 % heißt, dass neun von zehn Läufen darin geendet haben. Es sagt, wie verschieden Läufe sind, nicht, wie genau das Mittel bekannt ist.',
      formula: '[Q(0,05); Q(0,95)] über die Läufe, zu jeder Zeit',
      source: 'Hyndman und Fan 1996, Definition 7 des Stichprobenquantils',
    },
    {
      id: 'cascade',
      word: 'Kaskade',
      sentence: 'Eine beobachtete Ausbreitung: welche Knoten aktiv wurden, und wann.',
      formula: 'τᵢ = Zeit, zu der Knoten i aktiv wurde, für jeden erreichten Knoten',
      source: `${SLICER}, Abschnitt zum Modell der unabhängigen Kaskade`,
    },
    {
      id: 'degree',
      word: 'Grad',
      symbol: 'k',
      sentence: 'Die Zahl der Nachbarn eines Knotens.',
      formula: 'kᵢ = |∂i|',
      source: 'Newman, Networks (2018), Abschnitt 6.10',
    },
    {
      id: 'horizon',
      word: 'Horizont',
      symbol: 'T',
      sentence:
        'Der letzte betrachtete Zeitpunkt, in Schritten oder in Zeiteinheiten; was später geschähe, gehört nicht zum Ergebnis.',
      formula: '0 ≤ t ≤ T',
      source: `${SLICER}, Abschnitt zum Modell der unabhängigen Kaskade; ${PROPNET}, Abschnitt 1`,
    },
    {
      id: 'monte-carlo',
      word: 'Monte Carlo',
      sentence:
        'Die Antwort durch viele zufällige Läufe: auf jedem Netzwerk im Mittel richtig, mit einem Fehler, der wie eins durch die Wurzel ihrer Anzahl abnimmt.',
      formula: 'p̂ᵢ(t) = (Läufe, in denen i bis t aktiv wurde) / K',
      source: 'Metropolis und Ulam 1949',
    },
    {
      id: 'runs',
      word: 'Läufe',
      symbol: 'K',
      sentence: 'Aus wie vielen unabhängigen Simulationen ein Mittel, ein Band oder eine Wahrscheinlichkeit stammt.',
      formula: 'Standardfehler ∝ 1/√K',
      source: 'Metropolis und Ulam 1949',
    },
    {
      id: 'seed',
      word: 'Startwert',
      sentence:
        'Eine Zahl, aus der alle zufälligen Ziehungen folgen. Derselbe Startwert ergibt denselben Zufall, auf jedem Rechner.',
      formula: 'Ziehung = f(Startwert, Zweck, Nummer der Ziehung)',
      source: 'Generator: Blackman und Vigna 2021, xoshiro128**',
    },
    {
      id: 'standard-error',
      word: 'Standardfehler',
      symbol: 'SE',
      sentence:
        'Wie weit ein Mittel aus K Läufen typischerweise vom wahren Mittel entfernt ist. Das Labor schreibt ± 2 Standardfehler: 95 von 100 solchen Intervallen enthalten die Wahrheit.',
      formula: 'SE = s / √K; bei einer Wahrscheinlichkeit √(p(1−p)/K)',
      source: 'Jedes Lehrbuch der Statistik; etwa Wasserman 2004, Abschnitt 6.3',
    },
    {
      id: 'transitivity',
      word: 'Transitivität',
      sentence:
        'Der Anteil der Nachbarpaare, die selbst verbunden sind: wie oft ein Freund eines Freundes auch ein Freund ist. Hohe Werte bedeuten kurze Schleifen.',
      formula: '3 × Dreiecke / Paare von Nachbarn',
      source: 'Newman, Networks (2018), Abschnitt 7.3',
    },
  ],
};
