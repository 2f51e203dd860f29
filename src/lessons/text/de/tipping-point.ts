import type { Words } from '../../../core/language';
import type { tippingPointWords } from '../en/tipping-point';

/** Words of the lesson “The tipping point”, in German. */
export const tippingPointGerman: { 'lessons/tipping-point': Words<typeof tippingPointWords> } = {
  'lessons/tipping-point': {
    steps: {
      look: 'Ansehen',
      predict: 'Vorhersagen',
      reveal: 'Auflösen',
      smaller: 'Vorhersagen',
      why: 'Warum',
      check: 'Probe',
    },
    network: (n) => `${n} Personen, jede mit drei Freunden`,
    time: 'Schritt, in dem man es hört',
    chance: 'Chance weiterzugeben',
    again: 'Dieselbe Chance, anderer Zufall',
    x: 'Chance weiterzugeben α',
    y: 'Kaskaden von 100, die weit kommen',
    people: (n) => `${n} Personen`,
    endless: 'ohne Ende',
    endlessName: 'auf einem Netzwerk ohne Ende',
    half: '½',
    look: {
      title: (reached, n) => `Es erreichte ${reached} von ${n}.`,
      waiting: 'Eine Person weiß es zuerst',
      text: [
        'Alle haben hier genau drei Freunde, zufällig gewählt. Wer das Gerücht hört, erzählt es jedem Freund einmal, und jedes Mal gelingt es mit der Chance *α*.',
        'Schieb die Chance von klein nach groß. Unterhalb eines Wertes geschieht kaum etwas, wie auch der Zufall fällt; darüber kommt das Gerücht vielleicht überallhin.',
      ],
      note: (n, seed) => `Zufallsnetzwerk mit ${n} Knoten, alle vom Grad 3. Startwert ${seed}.`,
    },
    predict: {
      title: 'Bei welcher Chance beginnt es, weit zu kommen?',
      text: (people, far) => [
        `Jetzt sind es ${people} Personen. Eine Kaskade kommt weit, wenn sie mindestens ${far} von 100 erreicht; zu jeder Chance starten wir viele und zählen.`,
        'Markiere auf der Achse, wo die Zahl deiner Meinung nach die Null verlässt.',
      ],
      label: 'Chance, bei der Kaskaden beginnen, weit zu kommen',
    },
    reveal: {
      title: (said) => `Es beginnt bei ½${said === undefined ? '' : `; du hast ${said} gesagt`}.`,
      text: (below, at, above, upTo, wellAbove) => [
        `Bei *α* = ${at} kommen ${below} von 100 Kaskaden weit. Bei ${above} sind es ${upTo} von 100, und bei 0,6 sind es ${wellAbove}.`,
        'Zwischen 0,5 und 0,55 ist die Linie steiler als irgendwo sonst. Ein wenig mehr Chance, und es ist eine andere Welt: So eine Stelle heißt Kipppunkt.',
      ],
      rows: { here: 'Kipppunkt', you: 'du' },
      note: (runs, people) =>
        `Jeder Punkt: Anteil von ${runs} Kaskaden von einer Person unter ${people} aus, die ein Zehntel oder mehr erreichen.`,
    },
    smaller: {
      title: 'Und unter sechzig Personen?',
      text: [
        'Dieselbe Regel: je drei Freunde, und weit heißt ein Zehntel von allen oder mehr, hier sechs Personen.',
        'Sag, wie die Linie für sechzig Personen neben der für viertausend aussehen wird.',
      ],
      label: 'die Linie für sechzig Personen',
      options: {
        same: 'gleich: Es zählt nur die Chance',
        sharper: 'steiler: In einer kleinen Gruppe geht es um alles oder nichts',
        smoother: 'flacher: Sie beginnt früher und steigt langsamer',
      },
    },
    why: {
      title: 'Einhalb, weil noch zwei Freunde übrig sind.',
      text: (small, widthSmall, widthLarge) => [
        'Wer es von einem Freund hört, hat noch zwei, denen es zu erzählen ist, und im Mittel erzählen es 2*α* von ihnen weiter. Unter eins folgt auf jede Person weniger als eine, und es stirbt aus; über eins kann es wachsen: Bei *α* = ½ ist 2*α* = 1.',
        `Das gilt für Wachstum ohne Ende. Unter sechzig Personen trägt der Zufall allein es schon bei *α* = 0,4 in ${small} von 100 Kaskaden bis zu einem Zehntel, und um von 10 auf 50 von 100 zu kommen, braucht es ${widthSmall} mehr Chance statt ${widthLarge}: je kleiner das Netzwerk, desto sanfter.`,
      ],
      source:
        'Freunde, denen es noch zu erzählen ist, mal die Chance, dass jeder es weitererzählt; das Modell ist das von SLICER, Abschnitt 2, die Schwelle die der Lehrbücher für Zufallsnetzwerke',
      note: 'Punkte: 60 Personen, Striche: 400, durchgezogen: 4.000. Dünne Linie: Chance, auf einem Netzwerk ohne Ende nie zu enden, 1 − ((1 − α)/α)³ oberhalb von einhalb.',
    },
    check: {
      title: 'Probe',
      text: ['Zwei Fragen zu anderen Netzwerken.'],
      friends: {
        question: 'Alle haben fünf Freunde statt drei. Der Kipppunkt liegt dann nahe …',
        options: { same: 'einhalb, wie vorher', quarter: 'einem Viertel', fifth: 'einem Fünftel' },
        because: {
          same: 'Sind mehr Freunde übrig, genügt eine kleinere Chance.',
          quarter: 'Vier Freunde sind übrig, und bei einem Viertel ist 4α = 1.',
          fifth: 'Knapp: Aber der Freund, von dem man es gehört hat, weiß es schon. Vier sind übrig, nicht fünf.',
        },
      },
      above: {
        question: 'Die Chance ist 0,6, knapp über dem Kipppunkt. Eine einzelne Kaskade …',
        options: {
          sure: 'kommt sicher weit',
          maybe: 'stirbt vielleicht trotzdem sofort aus',
          never: 'kann noch nicht weit kommen',
        },
        because: {
          sure: (share) =>
            `Nur ${share} von 100 tun es. Über dem Kipppunkt ist es möglich, weit zu kommen, nicht sicher.`,
          maybe: (rest) => `${rest} von 100 kommen nicht weit: Die ersten Freunde können alle ablehnen.`,
          never: (share) => `${share} von 100 kommen bei 0,6 weit.`,
        },
      },
    },
    next: [
      'Gib allen vier Freunde und finde den neuen Kipppunkt.',
      'Nimm stattdessen ein Netzwerk mit Knotenpunkten und sieh, wie viel früher es kippt.',
    ],
  },
};
