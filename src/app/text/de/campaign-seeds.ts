import type { Words } from '../../../core/language';
import type { seedsWords } from '../en-campaign-seeds';
import { count, counted, percent } from '../format';

/** Words of the tab Seeds of the Campaign page, in German. */
export const campaignSeedsGerman: { 'app/campaign-seeds/seedsWords': Words<typeof seedsWords> } = {
  'app/campaign-seeds/seedsWords': {
    what: 'Einmal wählen oder steuern? Die klassische Einflussmaximierung wählt Quellen, bevor etwas geschieht, und überlässt den Rest dem Zufall. Eine Kampagne sieht jede Antwort vor dem nächsten Anstoß.',
    settings: 'Wonach Quellen gewählt werden',
    action: 'Quellen wählen',
    answer: 'Quellen und Kampagne',
    plot: 'Quellen gegen Anstöße',
    x: 'Quellen oder Anstöße',
    y: 'Personen',
    lines: {
      campaign: 'Kampagne',
      greedy: 'gierig',
      'degree-discount': 'Abschlag',
      imm: 'IMM',
      opim: 'OPIM-C',
      degree: 'Grad',
    },
    caption: (evaluations, runs) =>
      `Zwei Modelle auf einer Achse. Quellen: am Ende aktive Personen samt Quellen, Mittel aus ${counted(evaluations, 'Lauf', 'Läufen')}. Kampagne: Zusagen mit OnlineSearch, Mittel aus ${count(runs)}. Linien ± 2 SE.`,
    models:
      'Das ist nicht dasselbe: Quellen sind umsonst aktiv, und von ihnen breitet es sich von selbst aus. In einer Kampagne ist niemand aktiv, ohne Ja gesagt zu haben, und ohne Anstoß geschieht nichts.',
    methods: 'Methoden',
    methodColumns: {
      method: 'Methode',
      spread: 'Reichweite',
      'at-least': 'mindestens',
      work: 'Arbeit',
      campaign: 'angestoßen',
    },
    share: (x) => (Number.isNaN(x) ? '' : percent(x)),
    atLeast: 'garantiert',
    workDone: 'Arbeit',
    methodNote:
      'Mindestens: der garantierte Anteil der besten Reichweite, bei der gierigen Wahl bis auf den Fehler ihrer Stichproben. Arbeit: gezogene Mengen rückwärts erreichbarer Knoten, bei der gierigen Wahl berechnete Zugewinne. Angestoßen: Zusagen derselben Personen, der Reihe nach angestoßen. In der Datei stehen auch Fehler.',
    chosen: 'Gewählte Quellen',
    chosenColumns: { user: 'Person', method: 'Methode', order: 'Nr.', gain: 'bringt', rank: 'Rang' },
    chosenNote:
      'Bringt: nach der eigenen Rechnung der Methode – Personen, oder die Wertung von Grad und Abschlag. Rang: nach Einfluss auf andere; 1 ist, wen WeightSum zuerst anstößt.',
    overlap: 'Gemeinsam',
    overlapColumns: {
      method: 'Methode',
      greedy: 'gierig',
      'degree-discount': 'Abschlag',
      imm: 'IMM',
      opim: 'OPIM-C',
      degree: 'Grad',
      'weight-sum': 'WeightSum',
      'online-search': 'OnlineSearch',
    },
    overlapNote:
      'Quellen, die zwei Methoden gemeinsam haben; wie viele zu ebenso vielen Personen mit dem größten Einfluss gehören (WeightSum) und wie viele zu denen, die OnlineSearch am häufigsten anstößt.',
    constants: 'Konstanten',
    constantColumns: { method: 'Methode', constant: 'Konstante', value: 'Wert' },
    constantsNote:
      'IMM zieht λ′/x Mengen, während es eine untere Schranke sucht, danach λ* geteilt durch diese Schranke.',
    say: {
      theSeeds: (k, method) =>
        k === 1 ? `Die Quelle von ${method} erreicht ` : `Die ${count(k)} Quellen von ${method} erreichen `,
      reached: () => ' Personen im Mittel, sich selbst mitgezählt',
      free: ', wenn sie umsonst aktiv sind.',
      freeOne: ', wenn sie umsonst aktiv ist.',
      pushed: (pushes) => `In einer Kampagne mit ${counted(pushes, 'Anstoß', 'Anstößen')} der Reihe nach angestoßen, `,
      sameUsers: (many) => (many ? 'bringen dieselben Personen ' : 'bringt dieselbe Person '),
      ofSeeds: 'Von diesen Quellen zählen ',
      yeses: ' Zusagen; ',
      search: 'OnlineSearch bekommt ',
      searchAlso: 'OnlineSearch bekommt etwa gleich viele: ',
      some: (shared, k) =>
        shared === 0 ? 'keine' : shared === k ? `alle ${count(k)}` : `${count(shared)} von ${count(k)}`,
      among: (_shared, k) => ` zu den ${count(k)} Personen mit dem größten Einfluss, die WeightSum anstoßen würde; `,
      mostPushed: () => ' zu denen, die OnlineSearch am häufigsten anstößt.',
      single: (same) =>
        same
          ? 'Diese Quelle ist die Person mit dem größten Einfluss, die WeightSum anstoßen würde; '
          : 'Diese Quelle ist nicht die Person mit dem größten Einfluss, die WeightSum anstoßen würde; ',
      singlePushed: (same) =>
        same
          ? 'OnlineSearch stößt dieselbe Person am häufigsten an.'
          : 'OnlineSearch stößt eine andere am häufigsten an.',
      scaled: (users) =>
        `Bei ${users} ergaben die Gewichte zusammen mehr als 1 und wurden auf 1 verkleinert, wie LT es verlangt.`,
    },
  },
};
