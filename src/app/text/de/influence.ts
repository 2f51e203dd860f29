import type { Words } from '../../../core/language';
import type { influenceWords } from '../en-influence';
import { count, counted, decimals } from '../format';
import { dative } from './influence-names';
import { runGerman } from './run';

const superscript = (n: number): string => String(n).replace(/\d/g, (d) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(d)]);
const runs = (k: number): string => counted(k, 'Lauf', 'Läufe');

/** Words of the Influence page in German. */
export const influenceGerman: { 'app/influence/influenceWords': Words<typeof influenceWords> } = {
  'app/influence/influenceWords': {
    ...runGerman['app/run/runWords'],
    title: 'Wie viele bis zur Zeit t, in stetiger Zeit?',
    question: ['Wie viele bis zur Zeit ', 't', ', in stetiger Zeit?'],
    short: {
      monteCarlo: 'Monte Carlo',
      sampled: 'Sprung-SDE',
      meanField: 'mittleres Feld',
      conTinEst: 'ConTinEst',
      exact: 'exakt',
      cost: 'Fehler und Aufwand',
    },
    cost: 'Aufwand',
    costs: {
      runs,
      rungeKutta: 'RK4',
      labels: (samples, sets) => `${count(samples)} × ${count(sets)}`,
      states: (n, base) => `${base}${superscript(n)} Zustände`,
      repeats: (k) => counted(k, 'Wiederholung', 'Wiederholungen'),
    },
    compare: 'Vergleich',
    runTab: 'Ein Lauf',
    learnTab: 'Lernen',
    planTab: 'Planen',
    sweepTab: 'Reihe',
    nodesTab: 'Knoten',
    colours: {
      difference: (a, b) => `${a} − ${b}`,
      probability: (method) => `Wahrscheinlichkeit, ${method}`,
      time: 'Ein Lauf, Aktivierungszeit',
      state: 'Ein Lauf, wer aktiv ist',
      degree: 'Grad',
      none: 'Nichts',
    },
    units: { time: 'Zeiteinheiten', probability: '0–1', difference: 'Δp', degree: 'Nachbarn' },
    onAverage: (t) => `Knoten im Mittel aktiv bei t = ${t}`,
    inOneRun: (t, run) => `Knoten aktiv bei t = ${t}, Lauf ${count(run)} dieses Zufalls`,
    gap: (t, a, b) => `Knoten mehr laut ${dative(a)} als laut ${dative(b)} bei t = ${t}`,
    influence: 'Einfluss',
    activeNodes: 'aktive Knoten',
    time: 'Zeit',
    all: (n) => `alle ${count(n)}`,
    tickOne: 'Kreuze mindestens eine Methode an.',
    curvesCaption: ({ runs: played, samples, seed }) =>
      [
        played !== undefined &&
          `Schriftfarbe: ${counted(played, 'Monte-Carlo-Lauf', 'Monte-Carlo-Läufe')}; Flächen: 25–75 und 5–95 % der Läufe.`,
        samples !== undefined &&
          `Blaue Haarlinien: Mittel ± 2 SE von ${counted(samples, 'Lauf', 'Läufen')} der Sprung-SDE.`,
        `Startwert ${seed}.`,
      ]
        .filter(Boolean)
        .join(' '),
    errors: {
      relative: 'Relativer Fehler',
      relativeY: '|Î − I| / I',
      relativeCaption: (truth) => `Bei der Zahl aktiver Knoten, verglichen mit ${dative(truth)}.`,
      accumulated: 'Summierter Fehler',
      accumulatedY: 'Σ|p̂ − p| / Σp',
      accumulatedCaption: 'Dasselbe Knoten für Knoten: Fehler mit verschiedenem Vorzeichen heben sich nicht auf.',
    },
    costPlot: {
      title: 'Fehler und Aufwand',
      x: 'bearbeitete Bögen',
      xUnit: 'Bögen',
      y: 'größter relativer Fehler',
      caption: ({ repeats, worth, noise, meanField }) =>
        [
          `Mittel aus ${counted(repeats, 'Wiederholung', 'Wiederholungen')} nach bearbeiteten Bögen; Beschriftung: Läufe.`,
          worth !== undefined &&
            `Antithetische Paare zählen hier ${decimals(worth, 1)}-mal so viel wie einfache Läufe.`,
          meanField && 'Am mittleren Feld lässt sich nichts einstellen.',
          noise !== undefined && `Die Referenz selbst liegt um etwa ${noise} daneben.`,
        ]
          .filter(Boolean)
          .join(' '),
    },
    scatter: {
      title: 'Knoten für Knoten',
      quantity: 'Wahrscheinlichkeit, aktiv zu sein',
      across: 'Quer',
      up: 'Hoch',
    },
    moment: (t) => `t = ${t}`,
    card: {
      degree: (d) => `Grad ${d}`,
      interval: '95-%-Intervall',
      inRun: 'in einem Lauf',
      notReached: 'nicht erreicht',
      source: 'Quelle',
    },
    list: { title: 'Knotenliste', degree: 'Grad', time: 'Ein Lauf' },
    of: (method) => `laut ${dative(method)}`,
    drawnNodes: (n) =>
      n === 1
        ? 'Zufällig gezogen: 1 Knoten, derselbe für jede Methode.'
        : `Zufällig gezogen: ${count(n)} Knoten, dieselben für jede Methode.`,
    activeText: (active) => `${decimals(active, 1)} im Mittel aktiv`,
    active: (n, active, t) => `Netzwerk, ${count(n)} Knoten, ${decimals(active, 1)} davon im Mittel aktiv bei t = ${t}`,
  },
};
