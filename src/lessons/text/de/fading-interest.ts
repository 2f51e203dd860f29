import type { Words } from '../../../core/language';
import type { fadingInterestWords } from '../en/fading-interest';

const never = 'nach 16';
const onDay = (day: string): string => (day === never ? 'nach Tag 16' : `an Tag ${day}`);

/** Words of the lesson “Fading interest”, in German. */
export const fadingInterestGerman: { 'lessons/fading-interest': Words<typeof fadingInterestWords> } = {
  'lessons/fading-interest': {
    steps: {
      look: 'Ansehen',
      predict: 'Vorhersagen',
      reveal: 'Auflösen',
      play: 'Spielen',
      why: 'Warum',
      check: 'Probe',
    },
    age: 'Tage, seit man es hörte',
    waiting: 'Anteil, der es diesem Freund noch nicht erzählt hat',
    day: 'Tag',
    people: 'Personen, die es wissen',
    laws: { memoryless: 'gedächtnislos', growing: 'wachsend', fading: 'schwindend' },
    half: 'Hälfte',
    look: {
      title: 'Im Mittel ein Tag, auf zwei Arten',
      text: [
        'Wer eine Nachricht hört, erzählt sie nach einer Weile weiter, im Mittel nach einem Tag. Bei der ersten Art ist der Drang dazu in jedem Alter gleich: [gedächtnislos](hazard), viele erzählen sofort, manche nach Tagen.',
        'Bei der zweiten Art [wächst der Drang](rayleigh-delay) mit dem Alter: Kaum jemand erzählt sofort, und kaum jemand erst nach drei Tagen.',
      ],
      note: 'Exponentielle und Rayleigh-Verzögerungen, beide mit Mittel 1 Tag.',
    },
    predict: {
      title: 'Welche Nachricht erreicht zuerst die Hälfte?',
      text: [
        'Beide beginnen bei derselben Person im Flurfunk: 310 Personen, beinahe ein Baum, die meisten mit wenigen Freunden. Alle Verzögerungen sind im Mittel ein Tag.',
        'Sag, welche der beiden im Mittel zuerst 155 Personen erreicht.',
      ],
      label: 'wer zuerst die Hälfte erreicht',
      options: { memoryless: 'die gedächtnislose', growing: 'die wachsende', same: 'beide am selben Tag' },
    },
    reveal: {
      title: (days, later) => `Die gedächtnislose: die Hälfte an Tag ${days}, die andere an Tag ${later}.`,
      text: (cross, share, growing, memoryless) => [
        `Anfangs schnell ist nicht am Ende schnell. An Tag ${cross}, bei ${share} von 100 Personen, kreuzen sich die Kurven: Die wachsende überholt.`,
        `Sie erreicht 95 von 100 an Tag ${growing}, die gedächtnislose erst an Tag ${memoryless}.`,
      ],
      rows: { half: 'die Hälfte', nearly: '95 von 100' },
      note: (runs) =>
        `Mittel von je ${runs} Läufen auf dem Netzwerk „Flurfunk“, von der Person mit den meisten Freunden aus.`,
    },
    play: {
      title: (half, nearly) => `Die Hälfte ${onDay(half)}, 95 von 100 ${onDay(nearly)}`,
      start: 'Wie sich der Drang mit dem Alter ändert',
      never,
      text: [
        'Unter 1 [schwindet](weibull-delay) der Drang zu erzählen mit dem Alter, bei 1 ist er gedächtnislos, darüber wächst er. Alle Verzögerungen bleiben im Mittel ein Tag.',
        'Im Flurfunk führt zu den meisten Personen ein Weg. Im Dorf sind es viele, und nur der erste davon zählt.',
      ],
      shape: 'Form',
      network: 'Netzwerk',
      networks: { grapevine: 'Flurfunk', village: 'Dorf' },
      own: 'diese Form',
      note: 'Die dünne Linie: gedächtnislos, zum Vergleich. Mittel von 1.000 Läufen.',
    },
    why: {
      title: 'Kurze Verzögerungen eröffnen das Rennen, lange beenden es',
      text: (fadingHalf, fadingNearly) => [
        `Am Anfang wetteifern viele, die erzählen, und die kürzeste Verzögerung gewinnt. Das gedächtnislose Gesetz hat mehr sehr kurze Verzögerungen; schwindendes Interesse hat die meisten davon und erreicht die Hälfte schon an Tag ${fadingHalf}.`,
        `Am Ende warten Personen auf einen bestimmten Freund, und lange Verzögerungen entscheiden. Auch davon hat das schwindende Gesetz die meisten: 95 von 100 an Tag ${fadingNearly}, als Letztes von allen.`,
      ],
      source: 'der Drang h im Alter s und der Anteil, der länger wartet; PropNet-SDE, Abschnitt 5.1 und Gleichung 25',
      note: 'Nur beim gedächtnislosen Gesetz spielt das Alter der Nachricht keine Rolle. Deshalb lässt sich das mittlere Feld danach fragen und nach den anderen nicht.',
    },
    check: {
      title: 'Probe',
      text: ['Zwei Nachrichten haben dieselbe mittlere Verzögerung.'],
      village: {
        question:
          'In einem Dorf, wo alle Nachrichten von vielen Seiten hören, gilt für die Kurven der ersten beiden Gesetze: Sie …',
        options: {
          cross: 'kreuzen sich auch dort',
          never: 'kreuzen sich nicht: Die gedächtnislose führt bis zum Ende',
          growing: 'kreuzen sich nicht: Die wachsende führt',
        },
        because: {
          cross: (memoryless, growing) =>
            `Dort erreicht die gedächtnislose 95 von 100 an Tag ${memoryless}, die wachsende an Tag ${growing}.`,
          never: (memoryless, growing) =>
            `95 von 100 an Tag ${memoryless} gegen Tag ${growing}: Führen viele Wege zu allen, ist immer von irgendwem eine kurze Verzögerung dabei.`,
          growing: 'Ihr fehlen die kurzen Verzögerungen, die gewinnen, wo viele erzählen.',
        },
      },
      memory: {
        question:
          'Eine Freundin kennt die Nachricht seit einer Woche und hat sie dir nicht erzählt. Bei gedächtnisloser Verzögerung solltest du sie erwarten …',
        options: {
          soon: 'jeden Augenblick',
          same: 'so spät, als hätte sie sie gerade erst gehört',
          never: 'gar nicht mehr',
        },
        because: {
          soon: 'Das wäre ein Drang, der mit dem Alter wächst.',
          same: 'Genau das heißt gedächtnislos: Das Alter der Nachricht sagt nichts.',
          never: 'Das wäre schwindendes Interesse.',
        },
      },
    },
    next: [
      'Beginne bei zwei Personen und sieh, ob der Schnittpunkt wandert.',
      'Versuch ein Potenzgesetz: Keine Verzögerung ist kürzer als ihr Anfang, und manche enden nie.',
    ],
  },
};
