import type { Words } from '../../../core/language';
import { PDC } from '../../help/glossary-entry';
import type { searchWords } from '../../help/glossary-search';

/** Words of push-driven campaigns, in German: the best policy, what bounds it, and how it is found. */
export const glossarySearchGerman: { 'help/glossary-search/searchWords': Words<typeof searchWords> } = {
  'help/glossary-search/searchWords': [
    {
      id: 'ao-star',
      word: 'AO*',
      sentence:
        'Die Suche der Arbeit nach der besten Strategie: Sie folgt den Anstößen, die am besten aussehen, hofft auf so viel, wie eine Schranke erlaubt, wo sie noch nicht nachgesehen hat, und berichtigt auf dem Rückweg, was sie dachte. Sie findet das Optimum, wenn die Schranke nie zu niedrig ist.',
      formula:
        'einen Zustand aufklappen, zu dem die derzeit beste Strategie führt; neuer Wert = max_u q (1 + f(A+u)) + (1 − q) f(A)',
      source: `${PDC}, Algorithmus 1; Nilsson 1980, Principles of Artificial Intelligence`,
    },
    {
      id: 'bracket',
      word: 'Einschließung',
      sentence:
        'Zwei Zahlen, zwischen denen das Optimum sicher liegt: was eine gefundene Strategie erreicht und worüber keine Strategie hinauskommt. Auch eine angehaltene Suche hinterlässt eine.',
      formula: 'unten ≤ f(A, n) ≤ oben',
      source: 'Von uns: Verwendung von h2 und der Schranken dieser Seite',
    },
    {
      id: 'branch-and-bound',
      word: 'Branch and Bound',
      sentence:
        'Eine Suche, die weglässt, was nicht das Beste sein kann: Bei einem Anstoß fragt sie nur, ob er übertreffen kann, was schon bekannt ist. Der schnellste Weg des Labors zum Optimum.',
      formula: 'u fällt weg, wo q_u (1 + Schranke(A+u, n−1) − f(A, n−1)) höchstens der bisher beste Zugewinn ist',
      source: 'Land und Doig 1960; hier zuerst in die Tiefe, mit Schwellen und Schranken, die nur fallen',
    },
    {
      id: 'h1',
      word: 'Schranke h1',
      symbol: 'h₁',
      sentence:
        'Die Schranke der Arbeit für das, was noch zu holen ist: die besten Chancen und die größten Einflüsse zusammengezählt. Wie gedruckt kann sie zu niedrig sein, denn wer abgelehnt hat, darf wieder gefragt werden, zählt aber nur einmal; also beweist sie nichts.',
      formula:
        'h₁(A, n) = Summe der n größten q + Summe der n größten w(u), über Personen, die noch nicht zugesagt haben',
      source: `${PDC}, Satz 2, Gl. 4–6; b = (0,9; 0,05), keine Kanten, n = 2: h₁ = 0,95 < f = 1,035`,
    },
    {
      id: 'h2',
      word: 'Schranke h2',
      symbol: 'h₂',
      sentence:
        'Was die übrigen Anstöße einbrächten, wenn jede Person einmal gefragt würde und niemand auf jemanden hörte. Das Optimum ist nie kleiner; OnlineSearch schaut damit voraus.',
      formula: 'h₂(A, n) = Summe der n größten q(A, u) ≤ f(A, n)',
      source: `${PDC}, Abschnitt IV-C`,
    },
    {
      id: 'online-search',
      word: 'OnlineSearch',
      sentence:
        'Die Strategie der Arbeit: Sie wägt die Chance einer Person jetzt gegen das ab, was ihr Ja den besten Chancen der übrigen Anstöße hinzufügen würde. Sie betrachtet nur einen Anstoß, daher ist sie auch auf großen Netzwerken schnell.',
      formula: 'max über u von q_u (1 + h₂(A+u, n−1)) + (1 − q_u) h₂(A, n−1)',
      source: `${PDC}, Abschnitt IV-C, Gl. 7`,
    },
    {
      id: 'optimum',
      word: 'Optimum einer Kampagne',
      symbol: 'f',
      sentence: 'Wie viele Zusagen die beste Strategie, die es gibt, von einem Moment an erwartet.',
      formula: 'f(A, n) = f(A, n−1) + max_u q_u (1 + f(A+u, n−1) − f(A, n−1)), f(A, 0) = 0',
      source: `${PDC}, Gl. 2–3`,
    },
    {
      id: 'rank-bound',
      word: 'Rangschranke',
      symbol: 'h_C',
      sentence:
        'Keine Strategie erreicht mehr: k Zusagen dauern mindestens so lange wie mit den k besten Chancen, die noch kommen können. Eng, und die teuerste der Schranken.',
      formula: 'h_C(A, n) = Σₖ P(Geo(ρₖ₁) + … + Geo(ρₖₖ) ≤ n), ρₖⱼ die kleinere zweier Obergrenzen der j-ten Chance',
      source: 'Von uns',
    },
    {
      id: 'sponsor-bound',
      word: 'Sponsorschranke',
      symbol: 'J',
      sentence:
        'Wer zusagt, fördert andere wie ein Sponsor: J ist, was dieses Ja mit r übrigen Anstößen höchstens einbringen kann, entlang der besten Kette von Einfluss. Sie wird für ein Netzwerk einmal berechnet und begrenzt jeden Moment.',
      formula: 'J(x, r) = J(x, r−1) + max_v w_xv (1 + J(v, r−1)); h_J(A, n) = Σ_{r<n} max_u q_u (1 + J(u, r))',
      source: 'Von uns',
    },
    {
      id: 'twins',
      word: 'Zwillinge',
      sentence:
        'Personen, die sich nicht unterscheiden lassen: gleiche Neigung, gleicher Einfluss auf alle und von allen. Es zählt nur, wie viele von ihnen zugesagt haben, deshalb behandelt eine Suche sie als eine Sorte.',
      formula: 'b_u = b_v, w_uv = w_vu, w_xu = w_xv und w_ux = w_vx für alle anderen x',
      source: 'Von uns: Verwendung der Symmetrie',
    },
  ],
};
