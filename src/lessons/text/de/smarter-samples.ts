import type { Words } from '../../../core/language';
import type { smarterSamplesWords } from '../en/smarter-samples';

/** Words of the lesson “Smarter samples”, in German. */
export const smarterSamplesGerman: { 'lessons/smarter-samples': Words<typeof smarterSamplesWords> } = {
  'lessons/smarter-samples': {
    steps: {
      look: 'Ansehen',
      predict: 'Vorhersagen',
      reveal: 'Auflösen',
      pairs: 'Paare',
      why: 'Warum',
      check: 'Probe',
    },
    day: 'Tag',
    people: 'Personen, die es wissen',
    runs: 'Läufe',
    error: 'größter Fehler entlang der Kurve, Personen',
    estimate: 'Schätzung',
    truth: 'Wahrheit',
    plain: 'unabhängige Läufe',
    paired: 'Läufe in Paaren',
    slope: (of) => `${of}, Steigung −½`,
    wanted: '1 %',
    look: {
      title: (runs, said, truth) => `${runs} Läufe sagen ${said}. Die Wahrheit ist ${truth}.`,
      waiting: 'Wie weit ein Gerücht kommt, aus wenigen Läufen',
      text: [
        'Ein Gerücht beginnt bei einem Mitglied eines Karatevereins mit 34 Personen. Wie viele wissen es an Tag 8? Jeder Lauf ist eine andere Geschichte, also spielt man einige und nimmt [das Mittel](runs).',
        'Versuch es mit zehn, hundert, tausend Läufen, und fang mit anderem Zufall neu an.',
      ],
      samples: 'Läufe',
      runs: (runs) => `${runs} Läufe`,
      again: 'Anderer Zufall',
      note: (seed) =>
        `Das Band reicht 1,96 Standardfehler nach beiden Seiten. Die Wahrheit: das Mittel von 10.000 anderen Läufen. Startwert ${seed}.`,
    },
    predict: {
      title: 'Wie viele Läufe für ein Prozent?',
      text: (eight, thirtyTwo, wanted) => [
        `Mit 8 Läufen liegt die Kurve an ihrer schlechtesten Stelle im Mittel um ${eight} Personen daneben; mit 32 Läufen um ${thirtyTwo}.`,
        `Wie viele Läufe, bis es ${wanted} Personen sind, ein Prozent derer, die es an Tag 8 wissen?`,
      ],
      label: 'Läufe für einen Fehler von 1 %',
    },
    reveal: {
      title: (said, needed) => `Du hast ${said} gesagt. Es braucht etwa ${needed}.`,
      noAnswer: (needed) => `Es braucht etwa ${needed} Läufe.`,
      text: (slope) => [
        `Viermal so viele Läufe halbieren den Fehler, auf jedem Netzwerk und bei jedem Gerücht. Auf zwei logarithmischen Achsen ist das eine Gerade mit Steigung −½; gemessen: ${slope}.`,
        'Die erste Ziffer ist also billig, und jede weitere kostet hundertmal so viel.',
      ],
      rows: { needed: 'ein Prozent', you: 'du' },
      note: (repeats) =>
        `Jede Schätzung wurde ${repeats}-mal gemacht; Punkte sind mittlere Fehler mit ihren 95-%-Intervallen. Jenseits von 512 Läufen ist die Linie mit Steigung −½ fortgesetzt.`,
    },
    pairs: {
      title: 'Läufe in Paaren mit entgegengesetztem Zufall',
      text: [
        'Jetzt ist jeder zweite Lauf der Spiegel des vorigen: Wo jener eine kurze Verzögerung zog, zieht er [eine lange](antithetic-pair). Jeder für sich ist ein ehrlicher Lauf.',
        'Was macht das mit der Linie?',
      ],
      label: 'was Paare mit der Linie machen',
      options: { steeper: 'sie fällt steiler', lower: 'sie liegt tiefer, gleich steil', same: 'nichts' },
    },
    why: {
      title: (share) => `Tiefer, gleich steil: ${share} des Fehlers`,
      text: (variance) => [
        `Wo ein Lauf eines Paars über dem Mittel liegt, liegt der andere eher darunter, und [das Mittel beider](variance-factor) schwankt weniger: Seine Varianz ist ${variance} von der zweier unabhängiger Läufe.`,
        'Aber die Paare sind voneinander unabhängig. Auch von Paaren braucht es viermal so viele, um den Fehler zu halbieren.',
      ],
      source:
        'Varianz des Mittels von m Läufen in Paaren mit Korrelation ρ; PropNet-SDE, Gleichungen 16 und 18 und Algorithmus 1',
      note: (plain, paired) =>
        `Für ein Prozent: ${plain} unabhängige Läufe oder ${paired} in Paaren. Hier spiegeln Paare Verzögerungen; Algorithmus 1 spiegelt Anzahlen von Marken.`,
    },
    check: {
      title: 'Probe',
      text: ['Tausend Läufe haben eine Minute gedauert.'],
      tenth: {
        question: 'Du willst ein Zehntel dieses Fehlers. Wie lange dauert es?',
        options: {
          ten: 'zehn Minuten',
          hundred: 'eine Stunde und vierzig Minuten',
          pairs: 'eine Minute, mit Paaren',
        },
        because: {
          ten: 'Zehnmal so viele Läufe teilen den Fehler durch √10, etwa 3.',
          hundred: 'Hundertmal so viele Läufe: Der Fehler geht mit 1/√m.',
          pairs: (share) => `Paare lassen beim selben Aufwand ${share} des Fehlers übrig, nicht ein Zehntel.`,
        },
      },
      bias: {
        question: 'Zwei Läufe mit gespiegeltem Zufall sind nicht unabhängig. Ist ihr Mittel im Durchschnitt falsch?',
        options: { no: 'nein', yes: 'ja' },
        because: {
          no: 'Jeder von ihnen folgt der richtigen Verteilung, also ist das Mittel beider im Durchschnitt richtig. Anders ist nur, wie stark es schwankt.',
          yes: 'Was im Durchschnitt richtig ist, bleibt es, wenn man es mittelt, ob abhängig oder nicht.',
        },
      },
    },
    next: [
      'Spiegle Anzahlen von Marken statt Verzögerungen (Schema „Algorithmus 1“) und miss, was das bringt.',
      'Lass den Planer sagen, wie viele Läufe ein Fehler braucht.',
    ],
  },
};
