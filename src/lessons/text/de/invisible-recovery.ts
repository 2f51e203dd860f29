import type { Words } from '../../../core/language';
import { fixed, pointed } from '../../../core/numerals';
import { formatCount } from '../../../plots/format';
import type { invisibleRecoveryWords } from '../en/invisible-recovery';

/** Words of the lesson “Invisible recovery”, in German. */
export const invisibleRecoveryGerman: { 'lessons/invisible-recovery': Words<typeof invisibleRecoveryWords> } = {
  'lessons/invisible-recovery': {
    steps: {
      look: 'Ansehen',
      predict: 'Vorhersagen',
      reveal: 'Auflösen',
      play: 'Spielen',
      why: 'Warum',
      check: 'Probe',
    },
    day: 'Tag',
    people: 'Personen',
    infected: 'bisher angesteckt',
    ill: 'jetzt krank',
    recovered: 'erholt',
    seen: 'Erholungen gesehen',
    parameters: { rate: 'Ansteckungsrate β', recovery: 'Erholungsrate γ', people: 'Bevölkerungsgröße N' },
    look: {
      title: (size, people) => `Eine Epidemie: ${size} von ${people} haben sich angesteckt`,
      waiting: 'Eine Epidemie, mit und ohne ihre Erholungen',
      text: [
        'Wer krank ist, steckt andere mit der Rate *β* = 3 am Tag an, solange noch jemand anzustecken ist, und erholt sich im Mittel nach einem Tag: Rate *γ* = 1.',
        'Gesundheitsämter sehen Ansteckungen. Wann sich jemand erholt, wird selten aufgeschrieben, und ein Repost sagt nie, wann das Interesse zu Ende war.',
      ],
      show: 'Zeigen',
      shows: { all: 'alles', infections: 'nur Ansteckungen' },
      again: 'Noch eine',
      note: (seed) => `100 Personen, am Anfang drei krank. Startwert ${seed}.`,
    },
    predict: {
      title: 'Was lässt sich allein an Ansteckungen ablesen?',
      text: [
        'HawkesN wird an die Tage der Ansteckung von 40 solchen Epidemien angepasst, achtmal. Daraus soll es *β*, *γ* und die Zahl der Personen *N* finden.',
        'Was davon kommt am schlechtesten zurück?',
      ],
      label: 'wie weit daneben, in Prozent',
      ends: ['am schlechtesten', 'am besten'],
    },
    reveal: {
      title: (gamma) => `Die Erholungsrate: ${gamma}\u00A0% daneben`,
      text: (used) => [
        `*β* und *γ* kommen zu hoch zurück, in der Mitte der acht Anpassungen. *N* stimmt beinahe, denn am Ende waren ${used} von 100 Personen angesteckt: Man sieht, dass es aufhört.`,
        'Sind die Erholungen zu sehen, geben dieselben Epidemien alle drei zurück. Was fehlt, sind nicht Daten, sondern die Erholungen.',
      ],
      x: 'Mitte der acht Anpassungen, Abweichung',
      percent: (value) => `${value < 1 ? fixed(value, 1) : Math.round(value)}\u00A0%`,
      note: 'Acht Anpassungen an je 40 Epidemien; die mittlere wird mit der Wahrheit verglichen.',
    },
    play: {
      title: (used) => `Am Ende ${used} von 100 Personen angesteckt`,
      text: {
        many: 'Die meisten werden erreicht, und das Ende der Epidemie verrät *N*.',
        half: 'Wo die Epidemie von selbst aufhört, bevor alle erreicht sind, wird *N* aus einer leichten Verlangsamung geraten.',
        few: (low, high) =>
          `Kaum jemand wird erreicht: Nichts wird langsamer, weil Personen fehlten. Die acht Anpassungen sagen *N* = ${low} bis ${high}; jede große Zahl tut es.`,
      },
      also: 'Wähl, wie viele andere eine kranke Person ansteckt, solange alle gesund sind: [n*](branching-factor).',
      control: 'Von einer angesteckt',
      nstar: (value) => `n* = ${pointed(String(value))}`,
      x: 'Mitte der Anpassungen, daneben um einen Faktor von',
      factor: (value) => `× ${value >= 100 ? formatCount(value) : fixed(value, 2)}`,
      note: 'Ein Faktor von 1 wäre richtig; zu hoch und zu niedrig zählen gleich.',
    },
    why: {
      title: 'Ein Kern, zwei Lesarten',
      text: (sooner, fits) => [
        'In [HawkesN](hawkesn) stecken alle mit jeder Stunde ein wenig weniger an, alle auf dieselbe Weise. [Die Verbindung](sir-hawkes-link): Sein Kern ist *β* mal dem Anteil, der in diesem Alter noch krank ist; er steigt also nie über *β* und fällt, während sie sich erholen.',
        `Aber Personen erholen sich auf einmal, und der Zufall entscheidet, wann. Wer sich spät erholt, steckt viele dicht hintereinander an; HawkesN kennt solchen Zufall nicht und hält das für schnelle Ansteckung und schnelle Erholung: ${sooner} von ${fits} Anpassungen sagen, dass sich Personen früher erholen, als sie es tun.`,
      ],
      survival: 'Wahrheit',
      fits: 'Anpassungen',
      x: 'Tage seit der Ansteckung',
      y: 'Anteil, der noch krank ist',
      source:
        'der Kern: Ansteckungsrate mal dem Anteil derer, die sich noch nicht erholt haben; SIR-HawkesN, Gleichungen 6 bis 10',
    },
    check: {
      title: 'Probe',
      text: [
        'Ein Beitrag hat bisher 40 Reposts, und sie kommen so schnell wie eh und je. Eine Anpassung sagt *N* = 3 Millionen.',
      ],
      people: {
        question: 'Was sagt das über die Zahl der Personen, die ihn teilen könnten?',
        options: { million: 'etwa drei Millionen', none: 'kaum etwas', forty: 'vierzig' },
        because: {
          million: (spread) =>
            `In acht Anpassungen, bei denen kaum jemand erreicht war, war das größte *N* das ${spread}-Fache des kleinsten.`,
          none: 'Noch ist nichts langsamer geworden, also passt jede große Zahl so gut wie jede andere.',
          forty: 'Sie kommen so schnell wie eh und je: Nichts spricht dafür, dass es bei vierzig aufhört.',
        },
      },
      gamma: {
        question:
          'Eine Anpassung an Ansteckungen sagt, dass man im Mittel einen halben Tag krank ist. Höchstwahrscheinlich ist man …',
        options: { longer: 'länger krank', exactly: 'genau so lange krank', shorter: 'kürzer krank' },
        because: {
          longer: (gamma) =>
            `Hier kam *γ* um ${gamma}\u00A0% zu hoch zurück, und die Zeit, die man krank ist, ist 1/*γ*.`,
          exactly: (gamma) => `Hier kam *γ* um ${gamma}\u00A0% zu hoch zurück.`,
          shorter: (gamma) =>
            `Hier kam *γ* zu hoch zurück, um ${gamma}\u00A0%: Die Zeiten sind zu kurz, nicht zu lang.`,
        },
      },
    },
    next: [
      'Sieh dir drei Lesarten der Intensität an: was HawkesN erwartet und was man nach einer Stille erwarten sollte.',
      'Pass eine Epidemie an und sieh dir die Likelihood von *N* an: auf einer Seite flach, auf der anderen steil.',
    ],
  },
};
