import type { Words } from '../../../core/language';
import type { firstHourWords } from '../en/first-hour';

/** Words of the lesson “The first hour”, in German. */
export const firstHourGerman: { 'lessons/first-hour': Words<typeof firstHourWords> } = {
  'lessons/first-hour': {
    steps: { look: 'Ansehen', draw: 'Zeichnen', reveal: 'Auflösen', why: 'Warum', check: 'Probe' },
    seen: 'erste Stunde',
    x: 'Zeit seit dem Beitrag',
    hour: (value) => (value === 0 ? '0' : `${value} h`),
    y: 'Reposts',
    post: 'Beitrag',
    numbered: (post) => `Beitrag ${post}`,
    look: {
      title: (seen) => `Eine Stunde eines Beitrags: ${seen} Reposts`,
      waiting: 'Eine Stunde eines Beitrags',
      text: [
        'Jede Stufe nach oben ist ein Repost. Achte auf den Rhythmus: Ein Repost bringt bald darauf weitere, und dann weniger.',
        'Jetzt muss jemand entscheiden, ob das der Beitrag des Tages ist. Und du auch, fünfmal.',
      ],
      note: 'Künstliche Beiträge. Fünf der 400 aus der Sammlung „Reposts“, ausgewählt, weil in ihrer ersten Stunde viel geschieht, danach noch mehr kommt und sie verschieden weitergehen.',
    },
    draw: {
      title: 'Zeichne die nächsten fünf Stunden',
      text: (seen) => [
        `${seen} Reposts in der ersten Stunde. Wohin geht die Linie von hier?`,
        'Wissen kann es niemand. Zeichne, worauf du wetten würdest; bis du auflöst, kannst du neu zeichnen.',
      ],
      label: (post) => `wie Beitrag ${post} weitergeht`,
      note: 'Fünf Beiträge: Zeichne einen, lös ihn auf und komm für den nächsten zurück.',
    },
    reveal: {
      title: (said, came) => `Du hast ${said} gezeichnet. Es endete bei ${came}.`,
      noAnswer: (came) => `Es endete bei ${came}.`,
      rows: { actual: 'was geschah', model: 'HawkesN, in der Mitte', you: 'du' },
      model: 'HawkesN',
      bands: ['5–95 % der Läufe', '25–75 % der Läufe'],
      inside: (low, high) =>
        `Neun von zehn Läufen [des Modells](hawkesn) enden zwischen ${low} und ${high}, und der Beitrag auch.`,
      outside: (low, high) =>
        `Neun von zehn Läufen [des Modells](hawkesn) enden zwischen ${low} und ${high}. Der Beitrag nicht: Er wurde falsch eingeschätzt, oder er war der eine von zehn.`,
      closer: {
        you: 'Deine Linie endet näher an dem, was geschah, als die Mitte des Modells.',
        model: 'Die Mitte des Modells endet näher an dem, was geschah, als deine Linie.',
        same: 'Deine Linie endet so nahe an dem, was geschah, wie die Mitte des Modells.',
        none: 'Jeder Lauf setzt dieselbe erste Stunde mit anderem Zufall fort.',
      },
      again: (post, posts) => (post < posts ? 'Geh einen Schritt zurück, um den nächsten Beitrag zu zeichnen.' : ''),
      score: (post, posts, drawn, you, model) =>
        `Beitrag ${post} von ${posts}. Über ${drawn === 1 ? 'den einen Beitrag' : `die ${drawn} Beiträge`}, die du gezeichnet hast, ist dein mittlerer Fehler ${you} %, der des Modells ${model} %.`,
      noScore: (post, posts) => `Beitrag ${post} von ${posts}.`,
      band: (runs) => `Bänder: 25–75 und 5–95 % von ${runs} Läufen.`,
    },
    why: {
      title: 'Warum biegt sie sich?',
      text: [
        'Jeder Repost [regt](self-exciting) eine Weile lang andere an, und jede Person kann nur einmal teilen. Während *N* aufgebraucht wird, findet dieselbe Erregung weniger Personen.',
        'Das Modell sieht eine Stunde, findet die Erregung und das *N*, die diese Stunde am wahrscheinlichsten machen, und spielt von dort aus weiter.',
      ],
      source: 'Anteil der Personen, die übrig sind, mal der noch lebendigen Erregung; SIR-HawkesN, Gleichung 3',
      note: (post, people) =>
        `An einer Stunde allein ist *N* schwer zu sehen: Bei Beitrag ${post} sagt die Anpassung ${people}.`,
      noLimit: 'ohne Ende',
      score: (model, nothing, straight, inside, posts) =>
        `Über alle ${posts} Beiträge liegt die Mitte des Modells im Mittel um ${model} % daneben; „es kommt nichts mehr“ um ${nothing} %, „in jeder Stunde so viele“ um ${straight} %. Was geschah, liegt bei ${inside} von ${posts} im breiten Band.`,
    },
    check: {
      title: 'Probe',
      text: [
        'Das Modell hat keine Ahnung, was ein Beitrag sagt. Es weiß, wann Personen kamen und dass es von ihnen nicht endlos viele gibt.',
      ],
      limit: {
        question: 'Könnten niemandem die Personen ausgehen, denen er es erzählt, wäre die Prognose …',
        options: { higher: 'höher', same: 'gleich', lower: 'niedriger' },
        because: {
          higher:
            'Der Anteil der Personen, die übrig sind, bliebe 1, also fände dieselbe Erregung immer weiter jemanden.',
          same: 'Der Anteil der Personen, die übrig sind, fällt mit jedem Repost unter 1, und die Prognose mit ihm. Ohne ihn fehlt diese Bremse.',
          lower: 'Wer schon geteilt hat, kann es nicht noch einmal. Diese Bremse wegzunehmen, kann nur mehr bringen.',
        },
      },
      rules: {
        question: 'Welche einfache Regel kam über die fünf Beiträge näher heran als das Modell?',
        options: {
          nothing: 'nach der ersten Stunde kommt nichts mehr',
          straight: 'jede Stunde bringt so viele wie die erste',
          neither: 'keine von beiden',
        },
        because: {
          nothing: (rule, model) => `Sie liegt im Mittel um ${rule} % daneben, das Modell um ${model} %.`,
          straight: (rule, model) => `Sie liegt im Mittel um ${rule} % daneben, das Modell um ${model} %.`,
          neither: (nothing, straight, model) =>
            `Sie liegen im Mittel um ${nothing} und ${straight} % daneben, das Modell um ${model} %. Bei einem einzelnen Beitrag kann eine Regel mehr Glück haben.`,
        },
      },
      missed: {
        question: 'Bei Beitrag 3 liegt die Mitte des Modells viel zu niedrig. Das zeigt, …',
        options: {
          useless: 'dass das Modell nutzlos ist',
          kernel: 'dass die Erregung dieses Beitrags vielleicht anders nachlässt, als das Modell annimmt',
          seed: 'dass das Modell mehr Läufe braucht',
        },
        because: {
          useless: (model) => `Ein Beitrag ist ein Beitrag: Über die fünf liegt es im Mittel um ${model} % daneben.`,
          kernel:
            'Das Modell nimmt hier an, dass das Interesse exponentiell schwindet. Wo einige noch nach Stunden teilen, ist das zu schnell. Darum geht es in „Passt das Modell?“.',
          seed: 'Mehr Läufe machen das Band glatter, nicht besser: Sie glauben alle demselben Modell.',
        },
      },
    },
    next: [
      'Lass die erste Stunde nach 30 Minuten enden und sieh, wie sich das Band öffnet.',
      'Nimm für Beitrag 3 (Kaskade 230) das Potenzgesetz statt des exponentiellen Kerns.',
    ],
  },
};
