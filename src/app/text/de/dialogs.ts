import type { Words } from '../../../core/language';
import type { drawWords, pickerWords, shareWords, sizeOfCascades } from '../en-dialogs';
import { count, counted } from '../format';

const quoted = (names: readonly string[]): string => names.map((name) => `„${name}“`).join(', ');

/** Words of the dialogs: choose, draw and make data, share; in German. */
export const dialogsGerman: {
  'app/dialogs/pickerWords': Words<typeof pickerWords>;
  'app/dialogs/drawWords': Words<typeof drawWords>;
  'app/dialogs/shareWords': Words<typeof shareWords>;
  'app/dialogs/sizeOfCascades': Words<typeof sizeOfCascades>;
} = {
  'app/dialogs/pickerWords': {
    title: 'Daten wählen',
    what: 'Was gewählt wird',
    networks: 'Netzwerke',
    cascades: 'Kaskaden',
    kinds: 'Wege zu einem Netzwerk',
    samples: 'Beispiele',
    generate: 'Erzeugen',
    yours: 'Eigene',
    derive: 'Aus den Kaskaden',
    bring: 'Eigene Daten',
    generator: 'Art des Netzwerks',
    seed: 'Startwert',
    seedHelp: 'Derselbe Startwert ergibt überall dasselbe Netzwerk.',
    newSeed: 'Anderer Startwert',
    estimate: (n, m) => `etwa ${counted(n, 'Knoten', 'Knoten')}, ${counted(m, 'Kante', 'Kanten')}`,
    noneYours: 'Noch keine Daten aufbewahrt. Was du mitbringst, bleibt auf diesem Gerät und wird hier aufgeführt.',
    noneYoursCascades:
      'Noch keine Kaskaden aufbewahrt. Was du mitbringst, bleibt auf diesem Gerät und wird hier aufgeführt.',
    chosen: 'gerade gezeigt',
    rule: 'Eine Kante von einer Person zu einer anderen',
    rules: {
      successive: 'wenn die andere als Nächste kam',
      parents: 'wenn bekannt ist, dass die andere es von der einen hat',
    },
    least: 'In mindestens so vielen Kaskaden',
    leastWrong: 'Erwartet wird eine ganze Zahl ab 1.',
    deriveText:
      'Wo niemand weiß, wer auf wen hört, ergeben die Kaskaden selbst ein Netzwerk. Es sagt, wer nach wem kam, und das ist nicht dasselbe; jedes Bild nennt die Regel.',
    make: 'Netzwerk erzeugen',
    cascadesOf: (title) => `Kaskaden auf ${title}`,
    noCascades: 'Keine Kaskaden',
    noCascadesText: 'Nur das Netzwerk.',
    draw: 'Kaskaden ziehen…',
    drawText:
      'Lass ein Modell sich viele Male auf dem geöffneten Netzwerk ausbreiten und behalte jede Kaskade vollständig.',
    alongWith: (network) => `bringt das eigene Netzwerk mit: ${network}`,
  },
  'app/dialogs/drawWords': {
    title: 'Kaskaden ziehen',
    method: 'Prozess',
    processes: {
      'independent-cascade/cascades': 'in Schritten: eine Gelegenheit für jeden Kontakt',
      'jump-sde/cascades': 'in stetiger Zeit: eine Rate für jeden Kontakt',
      'push-driven-cascade/action-log':
        'Inhalt für Inhalt: wer darauf reagiert, nach eigener Neigung und nach dem Freundeskreis',
      'forest/forum': 'ohne Netzwerk: Gespräche in einem Forum aus Freundschaften, Gruppen und Gewohnheiten',
      'sir-hawkes/simulate': 'nur nach Zahlen, ohne Netzwerk: SIR, HawkesN oder Hawkes',
    },
    on: (title, n, m) => `Auf ${title}: ${counted(n, 'Knoten', 'Knoten')}, ${counted(m, 'Kante', 'Kanten')}.`,
    noNetwork: 'Es gibt kein Netzwerk, auf dem gezogen werden kann. Wähl zuerst eines.',
    choose: 'Netzwerk wählen…',
    seed: 'Startwert',
    seedHelp: 'Derselbe Startwert ergibt überall dieselben Kaskaden.',
    seedWrong: 'Erwartet wird eine ganze Zahl ab 0.',
    newSeed: 'Anderer Startwert',
    draw: 'Ziehen',
    expected: (time) => `etwa ${time}`,
  },
  'app/dialogs/shareWords': {
    title: 'Dieses Experiment teilen',
    link: 'Link',
    linkHelp: 'Das ganze Experiment steckt im Link: Einstellungen, Startwert, Ansicht. Gespeichert wird es nirgends.',
    length: (n) => `${count(n)} Zeichen`,
    copyLink: 'Link kopieren',
    copyRefused: 'Der Browser erlaubt hier kein Kopieren. Der Text ist markiert: Drück Strg+C.',
    notInside: (names) =>
      `Die Daten von ${quoted(names)} stecken nicht im Link. Wer ihn öffnet, wird ${names.length === 1 ? 'nach dieser Datei gefragt; ihr Fingerabdruck wird' : 'nach diesen Dateien gefragt; ihre Fingerabdrücke werden'} verglichen.`,
    namesInside: (names) =>
      `Der Link nennt ${names.length === 1 ? 'einen Knoten deiner Daten, der' : `${count(names.length)} Knoten deiner Daten, die`} in den Einstellungen ${names.length === 1 ? 'vorkommt' : 'vorkommen'}: ${quoted(names.slice(0, 3))}${names.length > 3 ? ' …' : ''}.`,
    teach: 'Für eine Klasse',
    teachHelp:
      'Ein Link mit deiner eigenen Anleitung, in dem du Bedienelemente ausblendest oder sperrst; als Text, QR-Code oder Rahmen für deine Kursseite.',
    teachButton: 'Lektionslink erstellen',
    file: 'Experimentdatei',
    fileHelp: 'Dasselbe als Datei, die sich aufheben und hier oder auf der Kommandozeile öffnen lässt.',
    save: 'Experimentdatei speichern',
    open: 'Experimentdatei öffnen…',
    methods: 'Methodenabsatz',
    methodsHelp: 'Was gerechnet wurde, in Worten für eine Arbeit.',
    copyMethods: 'Absatz kopieren',
    seed: 'Startwert des Experiments',
    seedHelp: 'Derselbe Startwert ergibt auf jedem Rechner dieselben Zufallszahlen.',
    newSeed: 'Neuer Startwert',
    tooLong:
      'Manche Programme schneiden Links ab, die länger als 2.000 Zeichen sind; die Experimentdatei ist sicherer.',
    failed: 'Das Experiment ließ sich nicht aufschreiben.',
  },
  'app/dialogs/sizeOfCascades': (cascades, events) =>
    [
      cascades === undefined ? '' : counted(cascades, 'Kaskade', 'Kaskaden'),
      events === undefined ? '' : counted(events, 'Ereignis', 'Ereignisse'),
    ]
      .filter(Boolean)
      .join(', '),
};
