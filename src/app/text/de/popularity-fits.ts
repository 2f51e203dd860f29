import type { Words } from '../../../core/language';
import type { fitWords } from '../en-popularity-fits';
import { count, counted } from '../format';
import { dative } from './times';

/** What is odd about a fit, in one line; after `on-bound` the parameter is named. */
const SHORT: Readonly<Record<string, string>> = {
  'n-at-observed': 'N ist da, wo die Ereignisse enden: als wären alle erreicht',
  'n-unbounded': 'N hat kein oberes Ende: nicht identifizierbar',
  'theta-to-zero': 'kein Abklingen zu sehen: dasselbe wie SI',
  'exponential-limit': 'θ und c ohne Ende: dasselbe wie EXP',
  'q-to-two': 'q geht gegen 2, wo n* kein Ende hat',
  'n-star-held': 'n* bei 1 festgehalten; es wäre größer',
  'few-starts-agree': 'wenige Startpunkte stimmen überein: Es kann eine bessere Anpassung geben',
  'not-converged': 'die Suche ist nicht konvergiert',
  'no-errors': 'flach in einer Richtung: keine Standardfehler',
};
const SYMBOLS: Readonly<Record<string, string>> = { theta: 'θ', lambda: 'λ', population: 'N', beta: 'β' };

/** Words of the tab Fits of the Popularity page, in German. */
export const popularityFitsGerman: { 'app/popularity-fits/fitWords': Words<typeof fitWords> } = {
  'app/popularity-fits/fitWords': {
    title: 'An den beobachteten Teil angepasst',
    scrolls: 'Anpassungen, seitlich verschiebbar',
    n: (n) => `n = ${count(n)}`,
    empty:
      'Anpassungen kommen mit „Rechnen“: die Parameter, die die beobachteten Reposts am wahrscheinlichsten machen, je Modell.',
    coming: 'Wird angepasst …',
    head: { model: 'Modell', nstar: 'n*', population: 'N', logLikelihood: 'log L', ks: 'KS', ed: 'ED', lb: 'LB' },
    long: {
      nstar: 'Direkte Nachkommen eines Ereignisses',
      population: 'Personen, die erreicht werden können',
      logLikelihood: 'Log-Likelihood, je höher, desto besser',
      ks: 'Kolmogorow-Smirnow-Test, p-Wert',
      ed: 'Test auf Überdispersion, p-Wert',
      lb: 'Ljung-Box-Test, p-Wert',
    },
    draw: (model) => `${model} zeichnen`,
    onlyFitted: (model) => `${model} dient zum Vergleich: Es wird angepasst, gibt aber keine Prognose`,
    unknown: 'nicht bekannt',
    rejected: 'verworfen',
    notFitted: (model) =>
      `${model}, das auf der Bühne steht, ist nicht dabei: Kreuze es unter „Anpassung und Läufe“ an.`,
    status: (code) => {
      const [name, parameter] = code.split(':');
      if (name === 'on-bound') return `${SYMBOLS[parameter] ?? parameter} liegt am Rand des Suchbereichs`;
      return SHORT[name] ?? name;
    },
    caption: (pass, of) =>
      `KS, ED, LB: p-Werte, verworfen unter 0,05. ${count(pass)} von ${count(of)} bestehen; einen Test zu bestehen heißt nicht, wahr zu sein.`,
    likeliest: 'Das wahrscheinlichste zuerst.',
    marked:
      'm: Ereignisse wiegen nach Followern; n* gilt hier für eine Person, deren Follower nach ihrem Gesetz gezogen werden.',
    optimistic: 'Sie sind zu günstig, denn die Parameter wurden an dieselben Daten angepasst.',
    bootstrapped: 'KS ist nach Bootstrap: Es weiß, dass Parameter angepasst wurden.',
    bootstrap: (cascades) => `Mit ${counted(cascades, 'neuen Anpassung', 'neuen Anpassungen')} testen`,
    withoutBootstrap: 'Ohne neue Anpassungen',
    withoutBootstrapHelp: 'Die Anpassung folgt dem Zeitfenster wieder sofort; KS ist dann zu günstig',
    bootstrapHelp: 'Zieht Kaskaden aus jeder Anpassung, passt sie neu an und vergleicht die KS-Abstände',
    details: (model) => `Mehr über ${model}`,
    numbers: {
      se: (value, error) => `${value} ± ${error}`,
      aic: 'AIC',
      interval: 'N, 95-%-Intervall',
      starts: 'übereinstimmende Startpunkte',
      gradient: 'verbliebene Steigung',
      sums: 'Summen',
      sumsExact: 'exakt',
      sumsFast: (error) => `schnell, Fehler ${error}`,
      ksD: 'KS-Abstand',
      edTwoSided: 'ED p, zweiseitig',
      lb5: 'LB p, 5 Lags',
      lb10: 'LB p, 10 Lags',
      ties: 'Residuen gleich null',
      rate: 'β_I',
      half: 'die Hälfte hört auf nach',
      mean: 'mittlere Zeit bis zur Erholung',
      later: (n) => `−log L je Repost, ${counted(n, 'späterer Repost', 'spätere Reposts')}`,
      tooSmall: '∞: N liegt unter dem, was kam',
      raised: 'dasselbe mit N, angehoben auf das, was kam',
    },
    seNote: '± ein Standardfehler, aus der Krümmung der Likelihood.',
    tiesNote: 'Mehr als 1 von 100 Residuen ist null: Die Uhr ist grob, und den Tests ist nicht zu trauen.',
    all: 'Alle Anpassungen',
    allNote: 'Eine Zeile je Modell; in der Datei stehen auch die Anmerkungen.',
    profile: 'Likelihood von N',
    profileX: 'Personen, N',
    profileY: 'log L unter dem besten',
    profileCaption: 'Beste Log-Likelihood für jedes N. Was über −1,92 liegt, ist das 95-%-Intervall.',
    profileLevel: '95 %',
    rescaling: {
      title: 'Zeitreskalierung',
      x: 'Exp(1)-Quantil',
      y: 'Residuum',
      expected: 'Exp(1)',
      band: '95-%-Band',
      caption: (one, other) =>
        `${other === undefined ? one : `${one} und ${other}`}: was ${other === undefined ? 'das Modell' : 'jedes'} zwischen Reposts erwartet hat, der Größe nach. Auf der Linie geht die Uhr des Modells richtig.`,
      none: 'Keine Residuen: Das Modell ließ sich nicht anpassen.',
    },
    epidemic: {
      title: 'Derselbe Prozess, als Epidemie gelesen',
      still: 'Anteil noch ansteckend',
      share: 'Anteil',
      half: (time) => `die Hälfte hört auf nach ${dative(time)}`,
      laws: 'Kern und Erholung',
      lawsY: (unit) => `je ${unit}`,
      kernel: 'φ',
      density: 'f',
      lawsCaption: 'φ: Nachkommen je Zeit in einem bestimmten Alter. f = −φ′/φ(0): wann Personen aufhören.',
      table: 'Übersetzung',
      hawkes: 'HawkesN',
      sir: 'SIR',
      rows: {
        rate: 'breitet sich am Anfang aus',
        offspring: 'Nachkommen eines Ereignisses',
        offspringMarked: 'Nachkommen, Follower nach ihrem Gesetz',
        mean: 'mittlere Zeit des Weitergebens',
        reach: 'wer erreicht werden kann',
      },
      perUnit: (value, unit) => `${value} / ${unit}`,
      noEnd: 'kein Ende',
      notKnown: 'nicht bekannt',
    },
  },
};
