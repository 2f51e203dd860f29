import type { Words } from '../../../core/language';
import { SLICER } from '../../help/glossary-entry';
import type { spreadWords } from '../../help/glossary-spread';

/** Words of the independent cascade and of learning it, in German. */
export const glossarySpreadGerman: { 'help/glossary-spread/spreadWords': Words<typeof spreadWords> } = {
  'help/glossary-spread/spreadWords': [
    {
      id: 'activation-probability',
      word: 'Aktivierungswahrscheinlichkeit',
      symbol: 'α',
      sentence:
        'Wird ein Knoten aktiv, so versucht er es im nächsten Schritt bei jedem Nachbarn einmal; jeder Versuch gelingt mit dieser Wahrscheinlichkeit.',
      formula: 'P(i aktiviert j bei t + 1 | i wurde bei t aktiv, j nicht aktiv) = αᵢⱼ',
      source: `${SLICER}, Abschnitt zum Modell der unabhängigen Kaskade`,
    },
    {
      id: 'cavity-message',
      word: 'Cavity-Botschaft',
      symbol: 'pᵢ→ⱼ',
      sentence:
        'Die Wahrscheinlichkeit, dass i bis zur Zeit t aktiv ist, in einem Netzwerk, aus dem j herausgenommen wurde: So zählt nichts, was von j kam, für j als Neuigkeit.',
      formula: 'pᵢ→ⱼ(t) = 1 − (1 − pᵢ(0)) ∏ₖ∈∂i∖j (1 − αₖᵢ pₖ→ᵢ(t−1))',
      source: `${SLICER}, Gl. 2`,
    },
    {
      id: 'delta-p',
      word: 'Vorhersagefehler',
      symbol: 'δp',
      sentence:
        'Wie weit vorhergesagte Wahrscheinlichkeiten von simulierten entfernt sind: ihr mittlerer Abstand durch die mittlere Wahrscheinlichkeit, für Quellen, an denen das Modell beurteilt wird.',
      formula: 'δp = ⟨|pᵢ(t) − pᵢ*(t)|⟩ / ⟨pᵢ*(t)⟩',
      source: `${SLICER}, Gl. 8`,
    },
    {
      id: 'distance-to-a-perfect-fit',
      word: 'Abstand zur perfekten Anpassung',
      sentence:
        'Wie sehr sich die beobachteten Aktivierungszeiten von denen unterscheiden, die das gelernte Modell erwartet, summiert über die sichtbaren Knoten; 0 wäre eine perfekte Anpassung.',
      formula: '(O_max − O)/M = Σᵢ KL(beobachtete Zeiten von i ‖ vorhergesagte Zeiten von i)',
      source: `${SLICER}, Gl. 3`,
    },
    {
      id: 'dmprec',
      word: 'DMPrec',
      sentence:
        'Der ältere Weg zu dem Gradienten, den SLICER berechnet: Mit jeder Botschaft läuft die Ableitung nach jeder Kante mit, zu Kosten, die mit dem Quadrat der Kantenzahl wachsen.',
      formula: 'Kosten ∝ mittlerer Grad × Kanten² × T',
      source: 'Lokhov 2016; Vergleichsmethode von SLICER, Abb. 1b',
    },
    {
      id: 'hidden-node',
      word: 'Verborgener Knoten',
      symbol: 'ξ',
      sentence:
        'Ein Knoten, von dem in keiner Kaskade etwas zu sehen ist, als Quadrat gezeichnet. Seine Kanten lassen sich trotzdem lernen, aus dem, was hinter ihm ankommt.',
      formula: 'ξ = verborgene Knoten / alle Knoten',
      source: `${SLICER}, Abschnitt 4`,
    },
    {
      id: 'identifiable',
      word: 'Identifizierbar',
      sentence:
        'Eine Kante ist identifizierbar, wenn ihr α etwas ändert, das zu sehen ist: Eine Kaskade muss sie früh genug erproben, und was folgt, muss einen Knoten erreichen, der nicht verborgen ist.',
      formula: '∂pᵢ(t)/∂α ≠ 0 für einen beobachteten Knoten i und ein t < T',
      source: `${SLICER}, Abschnitt 3`,
    },
    {
      id: 'independent-cascade',
      word: 'Unabhängige Kaskade',
      sentence:
        'Ein Modell der Ausbreitung: Jeder aktive Knoten hat eine Gelegenheit, jeden seiner Nachbarn zu aktivieren, und alle Gelegenheiten sind unabhängig.',
      formula: 'P(j bleibt bei t inaktiv) = ∏ über Nachbarn i, die bei t − 1 aktiv wurden, von (1 − αᵢⱼ)',
      source: 'Kempe, Kleinberg und Tardos 2003; SLICER, Abschnitt zum Modell',
    },
    {
      id: 'l-bfgs',
      word: 'L-BFGS',
      sentence:
        'Eine Suche, die aus ihren letzten paar Gradienten lernt, wie gekrümmt der Hang ist, den sie hinaufsteigt; so braucht sie weit weniger davon als der einfache Gradientenaufstieg.',
      formula: 'Schritt = H · Gradient, H aus den letzten 20 Schritten, jedes α innerhalb von 10⁻⁶ … 1 − 10⁻⁶',
      source: 'Byrd, Lu, Nocedal und Zhu 1995',
    },
    {
      id: 'loop',
      word: 'Schleife',
      sentence:
        'Ein geschlossener Weg durch das Netzwerk. In Schleifen kommt die Nachricht dorthin zurück, wo sie begann, und Botschaften zählen sie als neu: Ihre Wahrscheinlichkeiten sind dann zu hoch.',
      formula: 'unabhängige Schleifen = m − n + Komponenten',
      source: `${SLICER}, Abschnitt zum dynamischen Austausch von Botschaften`,
    },
    {
      id: 'marginal',
      word: 'Randwahrscheinlichkeit',
      symbol: 'pᵢ(t)',
      sentence:
        'Die Wahrscheinlichkeit, dass ein einzelner Knoten bis zur Zeit t aktiv ist, was auch immer mit den anderen geschieht.',
      formula: 'pᵢ(t) = P(τᵢ ≤ t)',
      source: `${SLICER}, Gl. 1`,
    },
    {
      id: 'message-passing',
      word: 'Botschaften (DMP)',
      sentence:
        'Randwahrscheinlichkeiten ohne Simulation: Jede Kante gibt eine Wahrscheinlichkeit weiter, Schritt für Schritt. Auf Bäumen exakt, sonst eine obere Schranke, und ein Durchgang kostet kaum mehr als ein Lauf.',
      formula: 'pᵢ(t) = 1 − (1 − pᵢ(0)) ∏ₖ∈∂i (1 − αₖᵢ pₖ→ᵢ(t−1))',
      source: `${SLICER}, Gl. 1–2`,
    },
    {
      id: 'mixture',
      word: 'Mischung von Kopien',
      symbol: 'R',
      sentence:
        'Mehrere Kopien des Netzwerks, jede mit eigenem α, deren Vorhersagen gemittelt werden. Das gleicht Schleifen aus, wie es ein einzelnes α nicht kann; seine α sind keine Schätzungen.',
      formula: 'pᵢ(t) = (1/R) Σᵣ pᵢ(t | αʳ)',
      source: `${SLICER}, Gl. 9`,
    },
    {
      id: 'slicer',
      word: 'SLICER',
      sentence:
        'Lernt das α jeder Kante aus Kaskaden, von denen nur manche Knoten zu sehen sind: Mit Hilfe der Botschaften steigert es die Likelihood der beobachteten Zeiten, mit einem Gradienten, der etwa drei Durchgänge kostet.',
      formula: 'O(α) = Σ über beobachtete i, τ von Anzahl × log P(i wird bei τ aktiv | α)',
      source: `${SLICER}, Gl. 3–7`,
    },
    {
      id: 'source',
      word: 'Quelle',
      sentence: 'Ein Knoten, der von Anfang an aktiv ist, mit doppeltem Ring gezeichnet.',
      formula: 'pᵢ(0) = 1',
      source: `${SLICER}, Abschnitt zum Modell der unabhängigen Kaskade`,
    },
    {
      id: 'stochastic-seeds',
      word: 'Zufällige Quellen',
      sentence:
        'Quellen, die in jedem Lauf neu gezogen werden: Jeder Knoten ist mit einer gegebenen Wahrscheinlichkeit eine, unabhängig von den anderen.',
      formula: 'P(Knoten i ist eine Quelle) = pᵢ(0)',
      source: `${SLICER}, Abschnitt zum Modell der unabhängigen Kaskade`,
    },
    {
      id: 'tree',
      word: 'Baum',
      sentence:
        'Ein Netzwerk ohne Schleifen: Zwischen zwei Knoten gibt es höchstens einen Weg. Dort sind Botschaften exakt.',
      formula: 'm = n − Komponenten',
      source: `${SLICER}, Abschnitt zum dynamischen Austausch von Botschaften`,
    },
  ],
};
