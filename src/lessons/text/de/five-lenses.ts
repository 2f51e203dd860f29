import type { Words } from '../../../core/language';
import type { fiveLensesWords } from '../en/five-lenses';

/** Words of the lesson “Five lenses”, in German. */
export const fiveLensesGerman: { 'lessons/five-lenses': Words<typeof fiveLensesWords> } = {
  'lessons/five-lenses': {
    steps: {
      look: 'Ansehen',
      predict: 'Vorhersagen',
      reveal: 'Auflösen',
      sheet: 'Blatt',
      why: 'Warum',
      check: 'Probe',
    },
    names: {
      slicer: 'SLICER',
      jump: 'Sprung-SDE',
      hawkes: 'HawkesN',
      push: 'OnlineSearch',
      forest: 'FOREST',
      counting: 'Paare zählen',
      usual: 'die übliche Größe',
      chance: 'irgendwer',
    },
    question: 'Frage',
    questions: { who: 'wer als Nächstes', size: 'wie groß', check: 'was sich prüfen lässt' },
    network: '340 Personen eines Forums, Freunde durch Linien verbunden',
    order: 'Reihenfolge des Schreibens',
    you: 'du',
    look: {
      title: (place) => `Thread ${place}: sieben Personen in neunzig Minuten`,
      text: [
        'Die sieben mit Namen haben bisher in einem Thread eines Forums geschrieben; Linien verbinden Freunde. Was nach ihnen kommt, wird zurückgehalten.',
        'Fünf Methoden, eine aus jeder Arbeit, haben aus denselben 960 älteren Threads gelernt. Sie werden dieselben sieben Personen ansehen oder dieselben neunzig Minuten, jede auf ihre Weise.',
      ],
      note: (seed) => `Künstliche Threads von 340 Personen. Der Thread ist mit Startwert ${seed} gezogen.`,
    },
    predict: {
      title: {
        who: 'Welcher Linse würdest du zutrauen zu nennen, wer als Nächstes kommt?',
        size: 'Welcher Linse würdest du zutrauen zu sagen, wie groß es wird?',
        check: 'Welche Antwort können diese Threads nicht prüfen?',
      },
      text: {
        who: [
          'Es gibt drei Fragen; der Schalter unten geht sie durch. Die erste: Wer schreibt als Nächstes?',
          'Jede Linse macht eine Liste von allen, die noch nicht geschrieben haben. Sie hat einen Treffer, wenn die nächste Person unter ihren [ersten zehn](hits-at-k) ist.',
        ],
        size: [
          'Wie viele Personen werden am Ende geschrieben haben? HawkesN geht allein nach der Uhr, die anderen danach, wer schrieb; die übliche Größe ist die älterer Threads, die so weit gekommen sind.',
          'Es zählt der [Fehler des Logarithmus](msle), quadriert: Halb so viele irrt wie doppelt so viele.',
        ],
        check: [
          'Eine dritte Frage ist, wen man anstößt: Das Forum zeigt den Thread einer Person, sie macht mit oder lehnt ab, und dann wird die nächste gewählt. Darauf antwortet OnlineSearch.',
          'Alle Linsen werden an Threads beurteilt, die zurückgehalten wurden. Bei einer dieser Antworten geht das nicht.',
        ],
      },
      label: {
        who: 'am besten darin, wer als Nächstes kommt',
        size: 'am besten darin, wie groß es wird',
        check: 'die Antwort, die sich nicht prüfen lässt',
      },
      who: {
        slicer: 'SLICER: Chancen entlang von Freundschaften',
        jump: 'Sprung-SDE: Raten zwischen je zweien',
        hawkes: 'HawkesN: der Rhythmus des Threads',
        forest: 'FOREST: die Reihenfolge, wer schrieb',
        counting: 'Zählen: wer in denselben Threads schrieb',
      },
      size: {
        slicer: 'SLICER: wen Freunde in zwölf Stunden erreichen',
        jump: 'Sprung-SDE: zwei Tage lang simuliert',
        hawkes: 'HawkesN: an sieben Zeiten angepasst',
        forest: 'FOREST: bis zum Ende simuliert',
        usual: 'die übliche Größe, für alle dieselbe',
      },
      check: {
        next: 'wer als Nächstes kommt',
        size: 'wie groß es wird',
        push: 'wen man anstößt',
        none: 'alle lassen sich prüfen',
      },
      given: 'Was jede Linse bekommt',
      head: ['Linse', 'von den älteren Threads', 'von diesem Thread', 'gibt'],
      rows: {
        slicer: ['Freunde, wer wann schrieb', 'die sieben Personen', 'die Chance aller, Schritt für Schritt'],
        jump: ['wer wann schrieb', 'die sieben Personen', 'wie viele, Minute für Minute'],
        hawkes: ['nichts', 'die sieben Zeiten', 'wie viele, mit einem Band'],
        push: ['Freunde, wer vor wem schrieb', 'die sieben Personen', 'wen man anstößt, nacheinander'],
        forest: [
          'Freunde, wer in welcher Reihenfolge schrieb',
          'die sieben Personen, der Reihe nach',
          'wer als Nächstes kommt, und Enden',
        ],
      },
    },
    reveal: {
      who: {
        title: (best, hits, second, close) => `${best}: ${hits} von 100 genannt, ${second}: ${close}`,
        text: (threads, cases, lead, error, clear) => [
          `${threads} Threads haben nach den sieben ${cases} nächste Personen. FOREST liegt um ${lead} von 100 vor dem Zählen, mit einem [Standardfehler](standard-error) von ${error}: ${clear ? 'mehr als bloßer Zufall' : 'bei so wenigen Threads ist das vielleicht Zufall'}.`,
          'SLICER schaut nur entlang von Freundschaften, die Sprung-SDE auf je zwei Personen, FOREST auch auf die Reihenfolge. HawkesN kennt Zeiten und keine Personen.',
        ],
        x: 'nächste Person unter den ersten zehn, von 100',
        none: 'kennt keine Personen',
        rows: { next: 'als Nächstes in diesem Thread', ended: 'niemand' },
        place: (place) => `hier Platz ${place}`,
        note: (left) =>
          `Striche: zwei Standardfehler. Platz: der der nächsten Person dieses Threads unter ${left}. Mit anderen Threads tauschen Nachbarn in der Reihenfolge vielleicht die Plätze.`,
      },
      size: {
        title: (best, error) => `${best}: am wenigsten daneben, ${error}. HawkesN: am meisten.`,
        otherwise: (best, error) => `${best}: am wenigsten daneben, ${error}.`,
        text: (low, high, inBand, threads, promised, slicerBelow) => [
          `HawkesN hat sieben Zeiten und keinen anderen Thread und gibt ein Band: Neun von zehn seiner Läufe enden für diesen Thread zwischen ${low} und ${high}. Solche Bänder enthalten ${inBand} von ${threads} Threads; ${promised} waren versprochen.`,
          `Die Sprung-SDE ist nicht deutlich besser als die übliche Größe.${slicerBelow ? ' SLICER, Letzter bei der Frage, wer als Nächstes kommt, ist hier besser.' : ''}`,
        ],
        x: 'quadratischer Fehler des Logarithmus der Größe',
        rows: { truth: 'dieser Thread wurde' },
        people: (n) => `${n} Personen`,
        said: (n) => `sagte hier ${n}`,
        note: (threads) =>
          `${threads} Threads, Striche: zwei Standardfehler. Das sind wenige: Mit anderen Threads tauschen Nachbarn in dieser Reihenfolge vielleicht die Plätze.`,
      },
      check: {
        title: 'In diesen Threads wurde niemand angestoßen. Also lässt sich nicht prüfen, wen man anstoßen soll.',
        text: (taste, habit, friends) => [
          `Was OnlineSearch bekommt, lässt sich prüfen, und es sagt: Wer Ja sagt, ist eine Frage der Neigung. Ihr Fehler auf zurückgehaltenen Fällen ist ${taste}; allein nach Gewohnheit ist er ${habit}, mit Freunden ${friends}.`,
          'Was ein Anstoß bewirken würde, ist nur innerhalb dieses Modells bekannt. Dort gewinnen zehn Anstöße bei den Wahrscheinlichsten oder mit Vorausschau am meisten; wer den größten Einfluss auf andere hat, lehnt meist ab.',
        ],
        bars: {
          'online-search': 'OnlineSearch',
          'online-greedy': 'jetzt am wahrscheinlichsten',
          'weight-sum': 'größter Einfluss',
          random: 'irgendwer',
        },
        x: 'sagen nach zehn Anstößen Ja, im gelernten Modell',
        note: 'Mittel von 400 Kampagnen. Bei einem neuen Thread sind die Neigungen nicht bekannt: Dort entscheiden Gewohnheit und Freunde. Fehler: mittlerer quadratischer Fehler von Ja oder Nein.',
      },
    },
    sheet: {
      title: 'Das Blatt: ein Thread, fünf Linsen',
      ownTitle: 'Dasselbe mit deinen eigenen Kaskaden',
      text: [
        'Jede Zeile ist eine Linse: ihre Frage, was sie von diesem Thread sagt, wie weit sie auf zurückgehaltenen Threads danebenlag und was sie gar nicht sagen kann.',
        'Nimm das Blatt als CSV mit, oder kopier es. Der Schalter zeigt, wie du eines von deinen eigenen Kaskaden machst.',
      ],
      ownText: [
        'Zieh deine Kaskaden, und das Netzwerk, wenn du eines hast, auf die Seite Daten (#/data). Sie bleiben auf diesem Gerät und sind dann auf allen Seiten offen.',
        'Geh die fünf Seiten unten durch. Halt das letzte Zehntel deiner Kaskaden vom Lernen zurück, wo die Seite das anbietet, und schreib auf, was jede von einer davon sagt.',
      ],
      view: 'Blatt zu',
      views: { sample: 'diesem Thread', own: 'deinen eigenen Kaskaden' },
      caption: (place) => `Thread ${place} durch fünf Linsen`,
      head: ['Linse', 'Frage', 'sagt von diesem Thread', 'Fehler auf dem Zurückgehaltenen', 'kann nicht sagen'],
      questions: {
        slicer: 'wer hört es überhaupt?',
        jump: 'wie viele bis wann?',
        hawkes: 'wie groß?',
        push: 'wen anstoßen?',
        forest: 'wer als Nächstes?',
        counting: 'wer war früher da?',
      },
      says: {
        slicer: (size, names) => `${size} Personen; zuerst ${names}`,
        jump: (size, names) => `${size} Personen; zuerst ${names}`,
        hawkes: (size, low, high) => `${size} Personen, ${low} bis ${high}`,
        push: (name, chance, won) => `zuerst ${name}, Chance ${chance}; zehn Anstöße gewinnen ${won}`,
        forest: (size, names) => `${size} Personen; zuerst ${names}`,
        counting: (size) => `${size} Personen, wie üblich`,
      },
      errors: {
        both: (hits, size) => `Nächste: ${hits} von 100; Größe: ${size}`,
        size: (size) => `Größe: ${size}`,
        push: (error, habit) => `Ja oder Nein: ${error}, Gewohnheit ${habit}; Anstöße: nicht bekannt`,
      },
      cannot: {
        slicer: 'wer ohne einen Freund dort kommt',
        jump: 'wer genug hat: alle bleiben aktiv',
        hawkes: 'irgendetwas über Personen',
        push: 'was ohne Anstöße geschieht, und wann',
        forest: 'wann, und was wäre, wenn',
        counting: 'irgendetwas Neues',
      },
      counting: 'Zählen, übliche Größe',
      note: (truth, next) =>
        `Es wurden ${truth} Personen; als Nächstes kam ${next}. Nächste: Treffer unter den ersten zehn. Größe: quadratischer Fehler des Logarithmus.`,
      nobody: 'niemand',
      ownCaption: 'Fünf Seiten für eine Sammlung von Kaskaden',
      ownHead: ['Linse', 'Seite', 'braucht', 'gibt'],
      own: {
        slicer: [
          'Ausbreitung, Lernen (#/spread)',
          'ein Netzwerk; Zeiten und die Länge eines Schritts',
          'Chancen, wer erreicht wird',
        ],
        jump: [
          'Einfluss, Lernen (#/influence)',
          'Personen und Zeiten; ein Netzwerk nur zum Vergleich',
          'Raten, Größen zurückgehaltener Kaskaden',
        ],
        hawkes: [
          'Popularität (#/popularity)',
          'Zeiten; ein Dutzend Ereignisse einer Kaskade oder mehr',
          'Größe mit einem Band',
        ],
        push: [
          'Kampagne, Lernen (#/campaign)',
          'ein Netzwerk; wer worauf reagiert hat',
          'Neigungen, Einfluss, wen man anstößt',
        ],
        forest: [
          'Prognose (#/forecast)',
          '100 Kaskaden oder mehr; ein Netzwerk, wenn es eines gibt',
          'wer als Nächstes kommt, Größe',
        ],
      },
      ownNote: 'Wo eine Seite eine Sammlung nicht brauchen kann, sagt die Seite Daten, warum.',
    },
    why: {
      title: 'Was eine Linse bekommt, entscheidet, was sie sagen kann',
      text: [
        'Zeiten ohne Personen können sagen, wie groß, nie, wer. Personen ohne Zeiten können sagen, wer als Nächstes kommt, nie, wann; und ohne Anstöße kann niemand sagen, was ein Anstoß bewirken würde.',
        'Es gibt also keine beste Linse, nur eine beste Linse für eine Frage. Zwei lassen sich vergleichen, wo beide sie beantworten: auf [denselben zurückgehaltenen Kaskaden](held-out), mit einem Maß und mit einer einfachen Regel daneben.',
      ],
      caption: 'Was jede Linse bekommt und was sie sagen kann',
      head: [
        'Linse',
        'bekommt Personen',
        'bekommt Zeiten',
        'bekommt Freunde',
        'sagt, wer',
        'sagt, wie groß',
        'sagt, wann',
        'sagt, wen man anstößt',
      ],
      yes: 'ja',
      no: '–',
      source: 'ein Maß für alle Größen: quadriert, über Threads gemittelt; FOREST, Abschnitt 4.3',
    },
    check: {
      title: 'Probe',
      text: ['Drei Fälle. Welche Linse, und wie weit würdest du ihr trauen?'],
      times: {
        question: 'Du hast die Zeiten der Reposts eines Beitrags und sonst nichts. Was kannst du fragen?',
        options: {
          hawkes: 'HawkesN: wie groß',
          forest: 'FOREST: wer als Nächstes kommt',
          slicer: 'SLICER: wer es hört',
        },
        because: {
          hawkes: 'Es braucht nur Zeiten und gibt zu seiner Größe ein Band.',
          forest:
            'Es lernt aus der Reihenfolge der Personen in vielen Kaskaden. Hier sind keine Personen und eine einzige Kaskade.',
          slicer: 'Es braucht ein Netzwerk und wer erreicht wurde. Hier sind keine Personen.',
        },
      },
      one: {
        question: 'Bei einem Thread kam eine Linse der Größe am nächsten. Ist sie die Linse für Größen?',
        options: {
          yes: 'ja, sie war am nächsten',
          no: 'ein Thread sagt das nicht',
          never: 'nein, das war Zufall',
        },
        because: {
          same: (name, error) =>
            `Hier war es ${name}, und auch über alle Threads ist das der kleinste Fehler, ${error}. Der eine Thread zeigt das nicht.`,
          other: (name, error, best, least) =>
            `Hier war es ${name}. Der Fehler über alle Threads: ${name} ${error}; ${best} ${least}.`,
          no: (threads) => `Über ${threads} Threads ist die Reihenfolge noch unsicher; aus einem Thread folgt nichts.`,
          never: 'Es war vielleicht Zufall, vielleicht nicht. Mehr Threads können es sagen, dieser eine nicht.',
        },
      },
      push: {
        question:
          'Ein Laden will Personen nacheinander benachrichtigen und lernt Neigungen aus seinem Protokoll. Woher weiß er, dass es wirkt?',
        options: {
          log: 'das gelernte Modell sagt das Protokoll gut vorher',
          pushes: 'er benachrichtigt manche nach dem Modell, manche zufällig, und vergleicht',
          size: 'die Kaskaden werden größer, als HawkesN sagt',
        },
        because: {
          log: 'Das zeigt, dass Neigungen gelernt wurden. Was ein Anstoß bewirkt, steht in keinem Protokoll ohne Anstöße.',
          pushes: 'Nur echte Anstöße sagen, was ein Anstoß bewirkt; an zufälligen wird er gemessen.',
          size: 'Sie sind vielleicht auch ohne Anstöße größer geworden.',
        },
      },
    },
    next: [
      'Öffne deine eigenen Kaskaden auf der Seite Daten und geh mit ihnen durch die fünf Seiten des Blatts.',
      'Zeig FOREST mehr Personen desselben Threads: Ab wie vielen kennt es die Größe?',
      'Schalt das Netzwerk ab und sieh, welche seiner Treffer verloren gehen.',
    ],
  },
};
