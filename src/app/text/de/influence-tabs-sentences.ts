import type { Words } from '../../../core/language';
import type { Piece } from '../../../plots/ExplainCurve';
import type { Exact, planWords, ratesWords, runWords, sweepWords } from '../en-influence-tabs-sentences';
import { count, counted, significant } from '../format';
import { n, sentence, type Part } from '../sentence';
import { genitive, nominative } from './influence-names';

const grid = (steps: number, h: Piece): Piece[] =>
  sentence`In jedem von ${n(counted(steps, 'Schritt', 'Schritten'))} der Länge ${h}`;

const SCHEMES = {
  event: 'Das Verfahren nach Ereignissen',
  'jump-adapted': 'Algorithmus 1',
  'clamped-euler': 'Das begrenzte Euler-Verfahren',
  'literal-euler': 'Das wörtliche Euler-Verfahren',
  'literal-taylor': 'Das wörtliche Taylor-Verfahren',
} as const;

const beside = (exact: Exact): Part =>
  exact === undefined
    ? '.'
    : exact === 'same'
      ? ', wie im exakten Prozess mit denselben Marken.'
      : sentence`; im exakten Prozess mit denselben Marken ${exact === 1 ? 'ist' : 'sind'} es ${n(count(exact))}.`;

const SMALL = ['', '', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];

const left = (outside: number, states: number): Piece[] =>
  sentence`${n(count(outside))} von ${n(counted(states, 'Zustand', 'Zuständen'))} ${outside === 1 ? 'hat' : 'haben'} 0\u00a0…\u00a01 verlassen`;
const runs = (k: number): Piece => n(counted(k, 'Lauf', 'Läufen'));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const heldOut = (k: number): Piece => n(counted(k, 'zurückgehaltene Kaskade', 'zurückgehaltene Kaskaden'));

/** Sentences of the further tabs of the Influence page, in German. */
export const influenceTabsSentencesGerman: {
  'app/influence-tabs-sentences/runWords': Words<typeof runWords>;
  'app/influence-tabs-sentences/planWords': Words<typeof planWords>;
  'app/influence-tabs-sentences/sweepWords': Words<typeof sweepWords>;
  'app/influence-tabs-sentences/ratesWords': Words<typeof ratesWords>;
} = {
  'app/influence-tabs-sentences/runWords': {
    active: (active, nodes, at, exact) =>
      sentence`In diesem Lauf ${active === 1 ? 'ist' : 'sind'} ${n(count(active))} von ${count(nodes)} Knoten bei ${at} aktiv${beside(exact)}`,
    addUp: (sum, nodes, at, exact) =>
      sentence`In diesem Lauf ergeben die Zustände von ${count(nodes)} Knoten bei ${at} zusammen ${sum}${
        typeof exact === 'number'
          ? sentence`; im exakten Prozess mit denselben Marken ${exact === 1 ? 'ist' : 'sind'} ${n(count(exact))} aktiv.`
          : beside(exact)
      }`,
    next: (name, at) => sentence`Zuerst folgt ${name}, bei ${at}.`,
    nobody: 'Niemand folgt den Quellen.',
    scheme: {
      event: () => [
        'Das Verfahren geht von Ereignis zu Ereignis und zieht nur, was noch etwas ausmachen kann. Es hat keinen Schritt, sein einziger Fehler ist also der des Zufalls.',
      ],
      'jump-adapted': () => [
        'Algorithmus 1 zieht zuerst alle Marken des Horizonts und wendet sie in der Reihenfolge ihrer Zeiten an. Auch er ist exakt; Marken von Knoten, die nicht aktiv sind, sind verschwendet.',
      ],
      'clamped-euler': (steps, h) =>
        sentence`${grid(steps, h)} wird ein Knoten mit der Wahrscheinlichkeit aktiviert, die seine aktiven Nachbarn in dieser Zeit haben. Zustände bleiben 0 oder 1, und der halbe Schritt halbiert den Fehler des Mittels.`,
      'literal-euler': (steps, h) =>
        sentence`${grid(steps, h)} werden die Marken gezählt und addiert, wie Gl. 14 es sagt, mit den Zuständen vom Anfang des Schritts. Nichts hält einen Zustand zwischen 0 und 1; wo Raten hoch sind, braucht es also kürzere Schritte.`,
      'literal-taylor': (steps, h) =>
        sentence`${grid(steps, h)} zählt Gl. 15 auch, was eine Marke für die nächste ändert; der Fehler des Mittels fällt also mit dem Quadrat des Schritts. Nichts hält einen Zustand zwischen 0 und 1.`,
    },
    put: (scheme, name, value, at, why) =>
      sentence`${SCHEMES[scheme]} hat ${name} bei ${at} auf ${value} gesetzt${
        why === undefined
          ? '.'
          : why === 'recovery'
            ? ': In einem Schritt kamen mehr Marken der Erholung, als es verträgt.'
            : `: ${capital(SMALL[why] ?? count(why))} Marken kamen im selben Schritt, und jede hat eins addiert.`
      }`,
    left: (scheme) => sentence`${SCHEMES[scheme]} hat verlassen, was ein Zustand sein kann.`,
    outside: {
      unbounded: (outside, states) =>
        sentence`${left(outside, states)}, und die Zahlen wuchsen über alle Grenzen: Der Lauf hat keine Bedeutung.`,
      away: (outside, states, largest) =>
        sentence`${left(outside, states)}; der größte ist ${largest}: Der Lauf ist entgleist. Nimm kürzere Schritte.`,
      few: (outside, states) => sentence`${left(outside, states)}. Mit kürzeren Schritten wird das seltener.`,
    },
  },
  'app/influence-tabs-sentences/planWords': {
    noError: (pilotRuns) =>
      sentence`Der Vorlauf mit ${runs(pilotRuns)} ergab jedes Mal dasselbe; es gibt also keinen Fehler des Zufalls: Jeder Lauf ergibt diesen Einfluss.`,
    takes: (wanted, samples, deviation, pilotRuns) =>
      sentence`Ein Fehler von ${wanted} braucht ${n(counted(samples, 'Stichprobe', 'Stichproben'))}: Die Läufe streuen im Vorlauf mit ${runs(pilotRuns)} um ${n(significant(deviation))} Knoten.`,
    tooMany: (most) =>
      sentence`Das sind mehr als die ${n(count(most))}, die hier erlaubt sind; sie wurden also nicht gezogen. Erlaube mehr oder verlange weniger.`,
    achieved: (predicted, achieved) => sentence`Vorhergesagt waren ${predicted}, herausgekommen sind ${achieved}.`,
    misled: (predicted, achieved) =>
      sentence`Vorhergesagt waren ${predicted}, herausgekommen sind ${achieved}: Der Vorlauf war zu klein, um die Streuung gut zu kennen.`,
    exact:
      'Korollar 2 wägt den Fehler des Schritts gegen den des Zufalls ab. Dieses Verfahren ist exakt, der Schritt hat also keinen: Die Schranke ist ε⁻², viermal so viele Stichproben für den halben Fehler.',
    steps: (h) =>
      sentence`Das Intervall kennt nur den Fehler des Zufalls. Schritte der Länge ${h} bringen einen Fehler dazu, den mehr Stichproben nicht beseitigen (Gl. 18); ein exaktes Verfahren hat keinen (Korollar 2).`,
  },
  'app/influence-tabs-sentences/sweepWords': {
    ends: (place, ends, of) =>
      sentence`Bei ${place} ${ends.flatMap(({ name, off }, k) =>
        k === 0
          ? sentence`liegt ${nominative(name)} schlimmstenfalls um ${n(significant(off))} Knoten daneben`
          : sentence`${k === ends.length - 1 ? ' und' : ','} ${nominative(name)} um ${n(significant(off))}`,
      )}${of ? sentence`, von ${of} Knoten, die am Horizont aktiv sind` : ''}.`,
    worse: (worst, times, best) =>
      sentence`Der Fehler ${genitive(worst)} ist ${times}-mal so groß wie der ${genitive(best)}.`,
    grew: (name, share) => sentence`Der Fehler ${genitive(name)} ist um ${share} gewachsen.`,
    fell: (name, share) => sentence`Der Fehler ${genitive(name)} ist auf ${share} dessen gefallen, was er war.`,
  },
  'app/influence-tabs-sentences/ratesWords': {
    found: (edges, users, cascades, keptAway, going) =>
      sentence`NetRate hat${going ? ' bisher' : ''} ${n(counted(edges, 'Kante', 'Kanten'))} zwischen ${n(counted(users, 'Person', 'Personen'))} aus ${n(counted(cascades, 'Kaskade', 'Kaskaden'))} gefunden${
        keptAway > 0
          ? sentence`; ${n(count(keptAway))} ${keptAway === 1 ? 'ist' : 'sind'} zum Beurteilen zurückgehalten`
          : ''
      }.`,
    likelihood: (nats) => sentence`Ihre Log-Likelihood ist ${nats} Nats.`,
    truth: (precision, recall, error) =>
      sentence`Von den gefundenen Kanten sind ${precision} wahr, und von den wahren wurden ${recall} gefunden${
        error ? sentence`; die Raten liegen im Mittel um ${error} daneben` : ''
      }.`,
    met: 'Jeder Knoten erfüllt die Optimalitätsbedingungen auf 10⁻⁴ genau: Keine Rate lässt sich so ändern, dass diese Kaskaden wahrscheinlicher werden.',
    unmet: (nodes, all, residual) =>
      sentence`${n(count(nodes))} von ${count(all)} Knoten ${nodes === 1 ? 'erfüllt' : 'erfüllen'} die Optimalitätsbedingungen nicht auf 10⁻⁴ genau; das größte Residuum ist ${residual}. Die Tabelle zeigt, ${nodes === 1 ? 'welcher es ist' : 'welche es sind'}. Erlaube mehr Iterationen.`,
    predicted: (cascades, error, meanField) =>
      sentence`Über ${heldOut(cascades)} liegt die Sprung-SDE im zeitlichen Mittel um ${error} daneben${
        meanField ? sentence`, das mittlere Feld um ${meanField}` : ''
      }.`,
    end: (observed, predicted, meanField) =>
      sentence`Am Ende ${observed === 1 ? 'ist' : 'sind'} im Mittel ${n(significant(observed))} ${observed === 1 ? 'Person' : 'Personen'} aktiv; vorhergesagt waren ${predicted}${
        meanField ? sentence`, vom mittleren Feld ${meanField}` : ''
      }.`,
  },
};
