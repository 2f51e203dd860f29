import type { Words } from '../../../core/language';
import type { priceOfOptimalWords } from '../en/price-of-optimal';

/** After "mit". */
const pushes = (n: number): string =>
  n === 1 ? 'einem Anstoß' : `${['', '', 'zwei', 'drei', 'vier', 'fünf'][n] ?? n} Anstößen`;

/** Words of the lesson “The price of optimal”, in German. */
export const priceOfOptimalGerman: { 'lessons/price-of-optimal': Words<typeof priceOfOptimalWords> } = {
  'lessons/price-of-optimal': {
    steps: {
      look: 'Ansehen',
      predict: 'Vorhersagen',
      reveal: 'Auflösen',
      value: 'Vergleichen',
      why: 'Warum',
      check: 'Probe',
    },
    network: 'Vierunddreißig Personen eines Karatevereins',
    chance: 'Chance, am Ende zugesagt zu haben',
    firstPush: 'zuerst gefragt',
    control: 'Anstöße',
    x: 'Anstöße',
    states: 'betrachtete Zustände',
    wins: 'gewonnene Personen, im Mittel',
    optimum: 'bester Plan',
    search: 'OnlineSearch',
    exact: 'AO*',
    sharper: 'schärfere Schranke',
    look: {
      title: (n, value) => `Mit ${pushes(n)} gewinnt der beste Plan im Mittel ${value} Personen.`,
      waiting: 'Der beste Plan wird ausgerechnet',
      text: [
        'Ein Plan sagt, wen man als Nächstes fragt, was auch immer vorher geantwortet wurde. Jeder Anstoß zeigt einer von 34 Personen etwas, und sie sagt mit einer kleinen eigenen Chance Ja, eher noch, wenn Freunde es getan haben.',
        'Der beste Plan ist hier bekannt, mit Beweis. Verschieb die Zahl der Anstöße und sieh, wen er erreicht.',
      ],
      note: (seed) =>
        `Zacharys Karateverein; Neigung und Einfluss sind gezogen (θ = 0,2, Startwert ${seed}). Die Werte sind exakt.`,
    },
    predict: {
      title: 'Wie viel ist zu betrachten?',
      text: [
        'Ein Plan muss in jedem Zustand wissen, was zu tun ist: wer bisher zugesagt hat und wie viele Anstöße übrig sind. Mit einem Anstoß gibt es 1 Zustand. Mit zweien sind es 36: Niemand wurde gefragt; oder ein Anstoß ist übrig, und niemand oder eine der 34 Personen hat zugesagt.',
        'Wie viele Zustände betrachtet die exakte Suche der Arbeit, [AO*](ao-star), bei drei, vier und fünf Anstößen? Zeichne die Linie.',
      ],
      label: 'Zustände bei drei, vier und fünf Anstößen',
      note: 'Die Achse geht in Faktoren: Jede Linie des Gitters liegt um denselben Faktor über der darunter.',
    },
    reveal: {
      title: (states, scores) =>
        `Fünf Anstöße: ${states} Zustände. Die schnelle Regel bewertet in einer ganzen Kampagne ${scores} Personen.`,
      text: (factor, ten) => [
        `Der letzte Anstoß machte daraus ${factor}-mal so viele Zustände. Mit zehn Anstößen wären es ${ten} Millionen: Das ist Wachstum um Faktoren, nicht um Beträge.`,
        '[OnlineSearch](online-search) plant nichts im Voraus. Vor jedem Anstoß bewertet es ein paar Personen: ihre Chance jetzt und was ihr Ja einbrächte.',
      ],
      rows: {
        exact: 'AO*, fünf Anstöße',
        search: 'OnlineSearch, Bewertungen in einer Kampagne',
        you: 'du, fünf Anstöße',
      },
      note: 'AO* mit der Schranke h₁, die die Arbeit druckt. OnlineSearch: in einer Kampagne ausgerechnete Bewertungen, Mittel von 200.',
    },
    value: {
      title: (share) => `Was die schnelle Regel gewinnt, sind mindestens ${share} des Besten.`,
      text: (best, quick) => [
        `Mit fünf Anstößen gewinnt der beste Plan im Mittel ${best} Personen, OnlineSearch ${quick}. Mit einem Anstoß sind sie derselbe Plan.`,
        'Garantiert ist das nicht: Auf anderen Netzwerken kann der Abstand größer sein. Bei drei anderen Ziehungen von Neigung und Einfluss in diesem Verein blieb er unter fünf von hundert.',
      ],
      note: 'Erwartete Zusagen, für beide exakt.',
    },
    why: {
      title: 'Jeder Anstoß verzweigt sich in alle Personen und in Ja und Nein',
      text: (sharper, share) => [
        'Jeder Anstoß führt zu zwei weiteren Zuständen. Die Suche kann einen nur weglassen, wenn sie eine Schranke kennt: So viel höchstens ist dort zu gewinnen. Die Schranke der Arbeit hofft auf so viel, dass hier nichts weggelassen wird.',
        `Mit einer schärferen Schranke braucht dieselbe Suche für fünf Anstöße ${sharper} Zustände, ${share} der anderen. Auch sie vervielfachen sich mit jedem Anstoß: Eine gute Schranke erkauft ein paar Anstöße, kein anderes Gesetz.`,
      ],
      source: 'der beste Anstoß, sein Ja und sein Nein; PDC, Gleichungen 2 und 3',
      note: 'Schärfer: die Rangschranke des Labors, die nie auf zu wenig hofft.',
    },
    check: {
      title: 'Probe',
      text: [
        'Jemand verkauft ein Programm, das für 34 Personen und fünf Anstöße in einer Sekunde den allerbesten Plan findet.',
      ],
      question: 'Wie lange braucht es für zehn Anstöße, wenn es jeden Zustand betrachtet?',
      options: {
        double: 'etwa zwei Sekunden',
        minute: 'etwa eine Minute',
        hour: 'etwa eine halbe Stunde oder mehr',
      },
      because: {
        double:
          'Doppelt so viele Anstöße wären nur dann doppelt so viel Zeit, wenn jeder gleich viele Zustände hinzufügte.',
        minute: (factor) =>
          `Allein der letzte der fünf Anstöße machte ${factor}-mal so viele Zustände daraus, und fünf kommen noch.`,
        hour: (times) => `Mit zehn Anstößen gibt es ${times}-mal so viele Zustände wie mit fünf.`,
      },
      worth: 'Wann ist die exakte Suche ihren Preis wert?',
      worthOptions: {
        always: 'immer: Der beste Plan gewinnt weit mehr',
        small: 'in kleinen Fällen, um zu wissen, wie weit eine schnelle Regel vom Besten entfernt ist',
        never: 'nie: Die schnelle Regel ist der beste Plan',
      },
      worthBecause: {
        always: (share) => `Hier erreichte die schnelle Regel ${share} davon oder mehr.`,
        small: 'Nur wer das Optimum kennt, kann sagen, dass eine schnelle Regel nahe daran ist.',
        never: (share) => `Nahe, nicht dasselbe: Bei manchen Zahlen von Anstößen erreichte sie hier ${share}.`,
        neverSame: 'Hier war sie es; garantiert ist das nicht, und bei anderen Ziehungen liegt sie etwas darunter.',
      },
    },
    next: [
      'Lös sechs und sieben Anstöße mit Branch and Bound, der eigenen exakten Suche des Labors.',
      'Lass Freunde mehr zählen (θ = 0,05) und sieh, ob der Abstand wächst.',
    ],
  },
};
