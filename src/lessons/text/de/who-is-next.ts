import { said, type Words } from '../../../core/language';
import { formatCount } from '../../../plots/format';
import type { whoIsNextWords } from '../en/who-is-next';

/** Words of the lesson “Who is next?”, in German. */
export const whoIsNextGerman: { 'lessons/who-is-next': Words<typeof whoIsNextWords> } = {
  'lessons/who-is-next': {
    steps: {
      predict: 'Vorhersagen',
      reveal: 'Auflösen',
      all: 'Wertung',
      network: 'Netzwerk',
      why: 'Warum',
      check: 'Probe',
    },
    forum: 'Das Forum: 340 Personen und wer mit wem befreundet ist',
    order: 'Reihenfolge, in der sie schrieben',
    thread: 'Thread',
    x: 'von 100 nächsten Personen sind unter den ersten zehn',
    rows: {
      truth: 'schrieb als Nächstes',
      model: 'Modell',
      counting: 'Zählen',
      you: 'du',
      none: '–',
      right: (k, of) => `${k} von ${of} richtig`,
    },
    predict: {
      title: (seen) => `${seen} Personen haben in diesem Thread geschrieben. Wer schreibt als Nächstes?`,
      waiting: 'Fünf Threads werden nachgeschlagen',
      text: [
        'Oft folgen Freunde auf Freunde, und manche schreiben mehr als andere. Farbige Kreise haben geschrieben, die dunklen zuerst. Eine der acht Personen mit Namen schrieb als Nächstes; die anderen sind zufällig gezogen.',
        'Das Modell wählt unter denselben acht. Antworte für alle fünf Threads, dann sieh nach.',
      ],
      label: (k) => `wer in Thread ${k} als Nächstes schreibt`,
      note: 'Threads des Tests: Das Modell hat sie nie gesehen. Das Forum ist erfunden; sein Rezept liegt dem Labor bei.',
    },
    reveal: {
      title: (name, model) =>
        model
          ? `Als Nächstes kam ${name}, wie das Modell gesagt hat.`
          : `Als Nächstes kam ${name}. Das Modell hat jemand anderen genannt.`,
      places: (name, model, counting) =>
        `In den Listen aller Personen stand ${name} beim Modell auf Platz ${model}, beim Zählen auf ${counting}.`,
      text: (model, counting) =>
        `Über alle Stellen in vierzig Threads findet das Modell die richtige von acht Personen im Mittel in ${model} von 100 Fällen, das Zählen in ${counting}; Raten findet eine von acht.`,
      note: (places) =>
        `Das Modell ordnet alle, die noch nicht geschrieben haben. Das Zählen nimmt, wer früher am häufigsten mit diesen Personen auftrat. Mittel über ${formatCount(places)} Stellen und alle Möglichkeiten, die anderen sieben zu ziehen.`,
    },
    all: {
      title: (model, counting) =>
        `Unter den ersten zehn von allen: ${model} von 100 beim Modell, ${counting} beim besten Zählen.`,
      text: (cases) => [
        `Jetzt kommt jede Person in Frage. [Hits@10](hits-at-k) sagt, wie oft diejenige, die als Nächstes schrieb, unter den ersten zehn einer Liste ist: ${cases} Fälle in den Threads des Tests.`,
        'Das Zählen ist kein Strohmann: Es weiß, wer auf wen folgte. Das Modell fügt die Reihenfolge hinzu und wie weit es zurückliegt, dass jemand schrieb.',
      ],
      bars: {
        model: 'das Modell',
        counting: 'bestes Zählen',
        off: 'Netzwerk abgeschaltet',
        without: 'ohne es trainiert',
        random: 'eine zufällige Liste',
      },
      note: (name) => `Die beste Art, auf diesen Threads zu zählen: ${said(name)}.`,
    },
    network: {
      title: (off, without) => `Netzwerk abgeschaltet: ${off} von 100. Von Anfang an ohne es trainiert: ${without}.`,
      text: (lost) => [
        `Das Modell weiß, wer mit wem befreundet ist: Das ist sein [Netzwerkkontext](structural-context). Abgeschaltet verliert es ${lost} von hundert. Das sieht aus, als wäre das Netzwerk so viel wert.`,
        'Aber ein Modell, das es nie hatte, findet aus den Threads selbst heraus, wer auf wen folgt. Einen Teil abzuschalten zeigt, worauf sich dieses Modell stützt, nicht, was der Teil wert ist.',
      ],
      note: 'Ohne es trainiert: dieselben Daten und Einstellungen wie die mitgelieferten Gewichte, zwölf Epochen, Startwert dieser Lektion.',
    },
    why: {
      title: 'Das Netzwerk hilft bei denen, die zu erwarten sind, und am Ende',
      text: (well, hardly, end) => [
        `Bei denen, die das Zählen gut kennt, vervielfacht das Netzwerk die Chance im Mittel mit ${well}; bei denen, die aus dem Nichts kommen, mit ${hardly}. Es sagt „Freunde dieser Personen“ und irrt sich, wenn jemand Fremdes kommt.`,
        `Am meisten sagt es, wenn niemand mehr kommt: Die Chance auf das Ende ist dort, wo der Thread wirklich endete, ${end}-mal so groß.`,
      ],
      bars: {
        well: 'das Zählen kennt sie gut',
        all: 'alle, die als Nächste kamen',
        hardly: 'das Zählen kennt sie kaum',
        end: 'das Ende des Threads',
      },
      x: 'Chance mit dem Netzwerk, durch die Chance ohne es',
      source: 'h: Zustand des rekurrenten Netzes; s: Netzwerkkontext der letzten Personen; FOREST, Gleichung 3',
      note: 'Geometrische Mittel über die Stellen von vierzig Threads; „ohne“ ist dasselbe Modell mit abgeschaltetem Netzwerk. Gut: beim Zählen von Paaren unter den ersten zehn; kaum: jenseits von fünfzig.',
    },
    check: {
      title: 'Probe',
      text: ['Eine Arbeit schaltet einen Teil ihres Modells ab. Die Wertung fällt von 44 auf 35.'],
      question: 'Was zeigt das?',
      options: {
        worth: 'der Teil ist neun Punkte wert',
        leans: 'das trainierte Modell stützt sich auf den Teil',
        nothing: 'überhaupt nichts',
      },
      because: {
        worth: (without) => `Von Anfang an ohne ihn trainiert, erreichte dieses Modell ${without}.`,
        leans: (without) =>
          `Es wurde mit dem Teil trainiert und verlässt sich auf ihn. Was der Teil wert ist, zeigt ein Modell, das ihn nie hatte: hier ${without}.`,
        nothing: 'Es zeigt, woher das Modell, so wie es jetzt ist, seine Antwort hat.',
      },
      five: 'Angenommen, du hattest von den fünf Threads mehr richtig als das Modell. Wer ist besser?',
      fiveOptions: {
        you: 'du',
        open: 'fünf Threads sagen das nicht',
        model: 'das Modell, wie über alle Threads',
      },
      fiveBecause: {
        you: (model) =>
          `Vielleicht. Aber bei ${model} von 100 richtig liegen fünf Threads irgendwo zwischen einem und fünf.`,
        open: (model) => `Richtig: Bei ${model} von 100 ist zwischen einem und fünf von fünf nichts Besonderes.`,
        model: 'Über alle Threads hat dich niemand gemessen.',
      },
    },
    next: [
      'Geh einen ganzen Thread entlang und beobachte, auf welchem Platz steht, wer als Nächstes kommt.',
      'Trainier ein Modell ohne Freunde (das fertige Experiment „Ohne Freunde“) und vergleich.',
    ],
  },
};
