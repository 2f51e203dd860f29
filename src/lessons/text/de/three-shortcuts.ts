import type { Words } from '../../../core/language';
import type { threeShortcutsWords } from '../en/three-shortcuts';

/** Words of the lesson “Three shortcuts”, in German. */
export const threeShortcutsGerman: { 'lessons/three-shortcuts': Words<typeof threeShortcutsWords> } = {
  'lessons/three-shortcuts': {
    steps: {
      look: 'Ansehen',
      predict: 'Vorhersagen',
      reveal: 'Auflösen',
      play: 'Spielen',
      why: 'Warum',
      check: 'Probe',
    },
    x: 'Zeit',
    y: 'Personen, die es wissen',
    truth: 'viele Läufe',
    names: { 'mean-field': 'mittleres Feld', continest: 'ConTinEst', jump: 'Sprung-SDE' },
    moment: (t) => `t = ${t}`,
    look: {
      title: 'Ein Gerücht, das vergessen und wieder gehört wird',
      text: [
        'Auf einem Ring aus 200 Personen mit ein paar Abkürzungen quer hinüber fangen zwei an zu erzählen. Wer das Gerücht weiß, erzählt es; wer es vergessen hat, kann es wieder hören.',
        'Die Linie ist [das Mittel von 1.500 Läufen](monte-carlo), Ereignis für Ereignis gespielt: so gut wie die Wahrheit, und auf großen Netzwerken langsam. Also nimmt man Abkürzungen.',
      ],
      note: (seed) =>
        `Je 4 Nachbarn, von jedem mit Rate 0,6 erzählt; mit Rate 0,2 vergessen, im Mittel also nach 5. Startwert ${seed}.`,
    },
    predict: {
      title: 'Welche Abkürzung sagt bei t = 5 am meisten?',
      text: [
        'Mittleres Feld: eine Gleichung für jede Person, in der die Chancen der Nachbarn multipliziert sind. ConTinEst: zieht alle Verzögerungen und zählt dann, wer in Reichweite ist. Sprung-SDE: mittelt 400 Läufe.',
        'Ordne sie danach, wie viele Personen es nach ihnen bei *t* = 5 wissen.',
      ],
      label: 'die drei Abkürzungen bei t = 5',
      ends: ['sagt am meisten', 'sagt am wenigsten'],
    },
    reveal: {
      title: (field, truth) => `Das mittlere Feld sagt ${field}. Es sind ${truth}.`,
      text: (times, without) => [
        `[Das mittlere Feld](mean-field) liegt hier um den Faktor ${times} zu hoch und nie unter der Wahrheit. [Die Sprung-SDE](jump-sde) liegt auf ihr, bis auf den Zufall ihrer Läufe.`,
        `[ConTinEst](continest) ist nicht definiert, wo Personen vergessen: Das Labor lehnt es ab. Es wurde gefragt, als vergäße niemand, und dann hat es recht – ohne Vergessen wären es ${without}.`,
      ],
      note: 'Sprung-SDE: 400 Läufe in Paaren. ConTinEst: 200 Stichproben aller Verzögerungen, 15 Sätze von Etiketten. Im mittleren Feld steckt kein Zufall.',
    },
    play: {
      title: (times) => `Das mittlere Feld sagt bei t = 5 das ${times}-Fache der Wahrheit`,
      waiting: 'Mehr Freunde, weniger Vergessen',
      text: [
        'Mit mehr Nachbarn, von denen jeder weniger erzählt, kommt das mittlere Feld näher. Ohne Vergessen ist ConTinEst erlaubt und liegt auf der Wahrheit.',
      ],
      friends: 'Nachbarn',
      neighbours: (count) => `${count} Nachbarn`,
      forgetting: 'Vergessen',
      refused: 'mit Vergessen nicht definiert',
      note: 'Die Raten aller Nachbarn zusammen bleiben 2,4. Weniger Läufe als vorher, damit es sofort folgt.',
    },
    why: {
      title: 'Was jede von ihnen auslässt',
      text: [
        'Das mittlere Feld multipliziert Chancen, als wären Nachbarn unabhängig. Aber wer es dir erzählt hat, weiß es schon: Auf einem Ring kommt die Nachricht von dort, wo sie war, und sie zurückzuerzählen ist vergebens.',
        'ConTinEst fragt, wer in Reichweite ist, und in Reichweite zu sein, endet nicht; für das Vergessen ist darin kein Platz. Die Sprung-SDE lässt nichts aus als Läufe.',
      ],
      source:
        'mittleres Feld: die Chance für beides zusammen, ersetzt durch das Produkt der Chancen; PropNet-SDE, Gleichung 26',
    },
    check: {
      title: 'Probe',
      text: ['Jede Abkürzung hat in etwas recht. Die Frage ist, was sie auslässt.'],
      recovery: {
        question:
          'Rechner fangen sich einen Wurm ein, werden gesäubert und können ihn wieder bekommen. Welche der drei lassen sich fragen, so wie sie sind?',
        options: { both: 'mittleres Feld und Sprung-SDE', all: 'alle drei', continest: 'nur ConTinEst' },
        because: {
          both: 'Beide haben eine Erholungsrate in ihren Gleichungen. Von den zweien sagt das mittlere Feld zu viel, wo Nachbarn wenige sind.',
          all: 'ConTinEst zählt, wer bis zu einer Zeit in Reichweite ist. Ein gesäuberter Rechner ist immer noch in Reichweite.',
          continest: 'Gerade ConTinEst kennt keine Erholung.',
        },
      },
      bound: {
        question: 'Das mittlere Feld sagt, 40 werden es wissen. Was entnimmst du dem?',
        options: { forty: '40 werden es wissen', atMost: 'im Mittel nicht mehr als 40', nothing: 'nichts' },
        because: {
          forty: (times) => `Hier lag es um den Faktor ${times} zu hoch.`,
          atMost:
            'Wo alle, die es wissen, es entweder behalten oder wieder hören können, liegt das mittlere Feld nie unter der Wahrheit: eine Schranke, und eine schnelle.',
          nothing: 'Es ist zu hoch, aber nie zu niedrig: Das ist etwas wert, wenn man das Schlimmste fürchtet.',
        },
      },
    },
    next: [
      'Färbe das Netzwerk danach, wo das mittlere Feld zu hoch liegt.',
      'Frag die exakte Kette auf zehn Personen, wo nichts dem Zufall überlassen ist.',
    ],
  },
};
