import type { Words } from '../../../core/language';
import { pointed } from '../../../core/numerals';
import type { tell } from '../../../plots/tell-words';
import type { words } from '../../../plots/words';
import { count } from '../format';

const SCALE_WORDS: Readonly<Record<string, string>> = { log: 'logarithmisch', linear: 'linear' };

/** What figures are about, by the English word that pages hand them: one of them, and several. */
const THINGS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  node: ['Knoten', 'Knoten'],
  edge: ['Kante', 'Kanten'],
  user: ['Person', 'Personen'],
};
const things = (n: number, thing: string): string => {
  const [one, many] = THINGS[thing] ?? [thing, thing];
  return `${count(n)} ${n === 1 ? one : many}`;
};

/** Units that have another form for one of them. */
const ONE: Readonly<Record<string, string>> = {
  Schritte: 'Schritt',
  Kanten: 'Kante',
  Läufe: 'Lauf',
  Personen: 'Person',
  Ereignisse: 'Ereignis',
  Kaskaden: 'Kaskade',
  Anstöße: 'Anstoß',
  Zusagen: 'Zusage',
  Stunden: 'Stunde',
  Tage: 'Tag',
  Minuten: 'Minute',
  Sekunden: 'Sekunde',
  Jahre: 'Jahr',
  Zeiteinheiten: 'Zeiteinheit',
};

/** Every word that a plot says by itself, in German. */
export const plotsGerman: { 'plots/words': Words<typeof words>; 'plots/tell': Words<typeof tell> } = {
  'plots/words': {
    showTable: (title) => `${title} als Tabelle zeigen`,
    showFigure: (title) => `${title} als Bild zeigen`,
    asTable: (title) => `${title}, als Tabelle`,
    export: (title) => `${title} exportieren`,
    svg: 'SVG',
    png: (scale) => `PNG ${scale}×`,
    pngClear: 'PNG 2×, durchsichtig',
    csv: 'CSV',
    csvNote: 'was gezeichnet ist',
    copyTable: 'Tabelle kopieren',
    copied: 'Kopiert',
    copyFailed: 'Der Browser lässt das Kopieren nicht zu',
    exportFailed: 'Das Bild konnte nicht erzeugt werden',
    stale: 'Einstellungen geändert',
    partial: 'Wird genauer',
    loading: 'Gleich kommt das erste Bild',
    empty: 'Noch nichts zu zeichnen',
    logX: 'log x',
    logY: 'log y',
    logXHelp: 'Waagerechte Achse logarithmisch',
    logYHelp: 'Senkrechte Achse logarithmisch',
    reading: (title) => `Leselinie von ${title}`,
    noValue: 'kein Wert',
    above: (n) => `${n} darüber`,
    below: (n) => `${n} darunter`,
    left: (n) => `${n} links davon`,
    right: (n) => `${n} rechts davon`,
    notOnLog: (n) => `${n} negativ, nicht auf einer log-Achse`,
    box: {
      low: '5 %',
      q1: 'Quartil',
      median: 'Median',
      q3: 'oberes Quartil',
      high: '95 %',
      mean: 'Mittel',
      note: 'Anmerkung',
    },
    cell: {
      from: (axis) => `${axis}, von`,
      to: (axis) => `${axis}, bis`,
      share: (of) => `Anteil ${of}`,
      count: 'Kaskaden',
      grid: (all, none) => `besser nach ${all}; Rest nach ${none}`,
      of: (n) => `von ${n}`,
    },
    playhead: 'Abspielmarke',
    play: 'Abspielen',
    pause: 'Pause',
    back: 'Ein Ereignis zurück',
    step: 'Nächstes Ereignis',
    speed: 'Tempo',
    loop: 'Schleife',
    clock: 'Uhr',
    clocks: { real: 'wahre Zeit', log: 'log-Zeit', event: 'je Ereignis' },
    until: (last) => `bis ${last}`,
    ofHorizon: (horizon, unit) => `von ${horizon} ${unit}`,
    rangeFrom: 'Beginn des Zeitfensters',
    rangeTo: 'Ende des Zeitfensters',
    standardError: '± 2 SE',
    panel: 'Teilbild',
    line: 'Linie',
    things,
    thingsAbove: (n, one, threshold) =>
      `${things(n, one)} ${n === 1 ? 'liegt' : 'liegen'} mehr als ${pointed(String(threshold))} über der Linie`,
    withoutValue: (n, what) => `${count(n)} ${what}`,
    nodesBelow: (n) => `, ${count(n)} darunter`,
    thing: (one, name) => `${THINGS[one]?.[0] ?? one} ${name}`,
    shareOf: (share) => `${pointed(String(Number((100 * share).toPrecision(2))))} %`,
    shareAtLeast: (share, value) => `${share} haben mindestens ${value}`,
    axesAre: (x, y) =>
      x === y
        ? `beide Achsen ${SCALE_WORDS[x]}`
        : `waagerechte Achse ${SCALE_WORDS[x]}, senkrechte Achse ${SCALE_WORDS[y]}`,
    rows: (n) => `${n} Zeilen`,
    shownWithin: (quantity, time, shown) => `${quantity}${time === '' ? '' : ` bis t = ${time}`}, ${shown}.`,
    meanDistance: 'Mittel von |Δ|',
    timeline: 'Zeitleiste',
    columns: { method: 'Verfahren', point: 'Punkt', what: 'was' },
  },
  'plots/tell': {
    nothing: (title) => `${title}: keine Werte.`,
    all: (title, parts) => `${title}: ${parts.join('; ')}.`,
    unit: (unit, one) => (one ? (ONE[unit] ?? unit) : unit),
    isAt: (title, subject, value, at) => `${title}: ${subject} ist ${value}, bei ${at}.`,
    goesWithin: (title, subject, from, to, within) => `${title}: ${subject} geht von ${from} zu ${to}, über ${within}.`,
    goes: (title, subject, from, at, to, end) => `${title}: ${subject} geht von ${from} (${at}) zu ${to} (${end}).`,
    endsAt: (label, value) => `${label} endet bei ${value}`,
    ends: (title, ends, at, compared) =>
      `${title}: ${ends.join(', ')} (${at})${compared === undefined ? '' : `; ${compared}`}.`,
    equals: (label, reference) => `${label} ist gleich ${reference}`,
    equalsNearly: (label, reference) => `${label} ist bis auf 1 % gleich ${reference}`,
    isZero: (label) => `${label} ist 0`,
    differs: (label, percent, higher, reference) =>
      `${label} ist ${percent} % ${higher ? 'höher' : 'niedriger'} als ${reference}`,
    noThings: (title, thing) => `${title}: ${things(0, thing)}.`,
    scatter: (title, y, x, shown, mean, above, below, threshold) =>
      `${title}: ${y} gegen ${x}, ${shown}; mittlerer Unterschied ${mean}, um mehr als ${threshold} über der Diagonale: ${above}, darunter: ${below}.`,
    histogram: (title, n, from, to, most, low, high) =>
      `${title}: ${n} Werte von ${from} bis ${to}; die meisten, ${most}, zwischen ${low} und ${high}.`,
    falls: (label, from, to, low, high, unit) =>
      `${label} fällt von ${from} auf ${to}, zwischen ${low} und ${high} ${unit}`,
    stands: (label, error, cost) => `${label} liegt bei ${error} für ${cost}`,
    medians: (title, quantity, medians) => `${title}: Median ${quantity} ${medians.join(', ')}.`,
    cells: (title, n, x, y, of, low, high, mean) =>
      `${title}: ${n} Zellen über ${x} und ${y}; Anteil ${of} zwischen ${low} und ${high}, im Mittel ${mean}.`,
  },
};
