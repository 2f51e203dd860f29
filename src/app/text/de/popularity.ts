import type { Words } from '../../../core/language';
import type { popularityWords } from '../en-popularity';
import { count, counted } from '../format';
import { runGerman } from './run';
import { dative, duringTheFirst, first as head } from './times';

/** Before "Modelle". */
const NUMBERS = [
  'Keine',
  'Ein',
  'Zwei',
  'Drei',
  'Vier',
  'Fünf',
  'Sechs',
  'Sieben',
  'Acht',
  'Neun',
  'Zehn',
  'Elf',
  'Zwölf',
];

/** Kept on one line. */
const range = (low: string, high: string): string => `${low}\u2060–\u2060${high}`;
const reposts = (n: number): string => counted(n, 'Repost', 'Reposts');
/** After "von": "3 Läufen". */
const ofRuns = (n: number): string => counted(n, 'Lauf', 'Läufen');

/** Words of the Popularity page, its setup and its stage, in German. */
export const popularityGerman: { 'app/popularity/popularityWords': Words<typeof popularityWords> } = {
  'app/popularity/popularityWords': {
    ...runGerman['app/run/runWords'],
    title: 'Wie groß wird es?',
    presets: 'Beispiele',
    stageName: 'Eine Kaskade',
    results: 'Ergebnisse',
    tabs: { fits: 'Anpassung', trust: 'Vertrauen', cascades: 'Kaskaden', process: 'Prozess' },
    list: {
      title: 'Kaskade',
      columns: (first) => `${head(first)} · alle`,
      columnsShare: 'beobachtet · alle',
      label: 'Kaskaden',
      all: (n) => `alle ${count(n)}`,
      search: 'Nummer einer Kaskade',
      order: 'Reihenfolge',
      orders: { file: 'wie in der Datei', largest: 'größte zuerst' },
      row: (n, name, seen, all) =>
        `Kaskade ${count(n)}${name === undefined || name === String(n) ? '' : `, ${name}`}: ${reposts(seen)} beobachtet, ${all === undefined ? 'der Rest verborgen' : `${count(all)} insgesamt`}`,
      none: (search) => `Keine Kaskade hat die Nummer „${search}“.`,
      noSuch: (n, of) => `Es gibt keine Kaskade ${n}: Dieser Satz hat ${count(of)}.`,
      unknown: '?',
    },
    model: {
      title: 'Modell',
      kernel: 'Kern',
      more: 'Weitere Kerne',
      population: 'Bevölkerung',
      weight: 'Nach Followern gewichten',
      weighted: (model) => `${model}, Follower`,
      noFollowers: 'Bei diesen Kaskaden steht nicht, wie viele Follower jemand hat.',
      noFollowersHere: 'Bei dieser Kaskade steht nicht, wie viele Follower jemand hat.',
    },
    window: {
      title: 'Zeit',
      until: 'Beobachten bis',
      forecastTo: 'Prognose bis',
      open: 'Offen: bis nichts mehr kommt.',
      leaveOpen: 'offen lassen',
      all: (n) =>
        n === 1
          ? 'Der einzige Repost liegt vor T: Es bleibt nichts, woran sich die Prognose messen ließe.'
          : `Alle ${reposts(n)} liegen vor T: Es bleibt nichts, woran sich die Prognose messen ließe.`,
      few: (n) => `Vor T ${n === 1 ? 'liegt' : 'liegen'} nur ${reposts(n)}.`,
      suggest: (time) => `Stattdessen ${time} beobachten`,
      byShare: 'T folgt aus dem Anteil der Reposts.',
      byAll: 'Die ganze Kaskade wird beobachtet.',
    },
    stops: {
      notAbove: (time) => `„${time}“ muss über 0 liegen.`,
      belowNone: (time) => `„${time}“ muss über 0 liegen, oder 0 sein für kein Ende.`,
      tooLong: (time) => `„${time}“ ist zu lang.`,
      endsBefore: (end, observed) =>
        `„Prognose bis“ steht auf ${end}, beobachtet wird aber bis ${observed}; stell es später ein.`,
      lacks: (seen, model, more) =>
        `Zu sehen ${seen === 1 ? 'ist' : 'sind'} ${reposts(seen)}; ${model} braucht ${count(more)} mehr.`,
      sameMoment: 'Alle Ereignisse geschahen im selben Moment: Daraus lässt sich nichts lernen.',
      sameMomentSoFar: 'Alle bisherigen Ereignisse geschahen im selben Moment: Daraus lässt sich nichts lernen.',
      observeLonger: 'Beobachte länger.',
      otherCascade: 'Wähle eine größere Kaskade.',
    },
    advanced: 'Anpassung und Läufe',
    fit: (n) => `${NUMBERS[n] ?? count(n)} ${n === 1 ? 'Modell' : 'Modelle'} anpassen`,
    noModels: 'Kreuze mindestens ein Modell an.',
    noCascades: 'Es sind keine Kaskaden offen.',
    needsCascades: 'Es gibt keine Kaskaden für eine Prognose.',
    offer:
      'Diese Seite folgt einer einzelnen Nachricht von Repost zu Repost. Öffne eigene Kaskaden oder beginne mit einem Beispiel.',
    sample: 'Beispiel öffnen',
    stage: {
      title: 'Reposts bisher',
      reposts: 'Reposts',
      time: 'Zeit',
      observed: 'beobachtet',
      happened: 'was geschah',
      forecast: 'Prognose',
      firstPost: 'nur der erste Beitrag',
      seen: (n, first) => `${n === 1 ? 'Repost' : 'Reposts'} ${duringTheFirst(first)}`,
      seenAll: (n) => (n === 1 ? 'Repost, der einzige' : 'Reposts, alle'),
      expected: (after, low, high) => `erwartet nach ${dative(after)}; in 90 von 100 Läufen ${range(low, high)}`,
      expectedEnd: (low, high) => `am Ende erwartet; in 90 von 100 Läufen ${range(low, high)}`,
      pending: 'noch keine Prognose',
      computing: 'wird angepasst und fortgesetzt …',
      orMore: (n) => `${n}+`,
      noEnd: 'keine Zahl: In den meisten Läufen wächst es ohne Ende',
      showRest: 'den Rest zeigen',
      observedFor: (time) => `${time} beobachtet`,
      allObserved: 'alles beobachtet',
      forecastBy: (model) => `Prognose, ${model}`,
      beyond: (n) => `▲ 5 % der Läufe kommen über ${n}`,
      above: (n) => `▲ ${n} darüber`,
      after: (time) => `nach ${dative(time)}`,
      inTheEnd: 'am Ende',
      everyRepost: 'jeder Repost',
      perBar: (most) => `jeder Repost, bis zu ${count(most)} je Balken`,
      intensity: (unit) => `Intensität, Reposts je ${unit}`,
      noIntensity: 'kommt mit der Anpassung',
      log: 'log',
      handle: 'Beobachtet bis',
      handleText: (time, n) => `${time}, ${reposts(n)}`,
      stale: 'Einstellungen geändert',
      refining: (done, total) => `bisher ${count(done)} von ${ofRuns(total)}`,
      stopped: (done, total) => `Angehalten nach ${count(done)} von ${ofRuns(total)}`,
      read: (n) => `${n} ${n === '1' ? 'Repost' : 'Reposts'}`,
      readForecast: (median, low, high) => `Prognose ${median} (${low}–${high})`,
      dataOnly: 'Was gezählt wurde. Die Prognose kommt mit der Anpassung.',
      foot: (runs, uncertainty) => {
        const sure = {
          none: 'wie unsicher diese selbst sind, steckt nicht im Fächer.',
          likelihood: 'wie unsicher diese sind, steckt im Fächer.',
          bootstrap: 'wie unsicher diese sind, steckt im Fächer, durch neues Anpassen.',
        }[uncertainty];
        return `${counted(runs, 'Lauf setzt', 'Läufe setzen')} die beobachteten Reposts mit den angepassten Parametern fort; ${sure ?? ''}`.trim();
      },
      fanEnds: 'Das Band endet, wo einer von zwanzig Läufen war.',
      missed: 'Was geschah, liegt außerhalb des 5–95-%-Bands.',
      rejected: (model) => `Der Test verwirft ${model}: Trau der Prognose nicht sehr.`,
      hardlyAnybody: (n) =>
        `Die Anpassung sieht kaum noch jemanden übrig (${n} Personen insgesamt). So früh sind solche Prognosen oft zu niedrig.`,
      beyondPopulation: (n) => `Es kamen mehr als die ${n} Personen, die die Anpassung zulässt.`,
      nobodyLeft: 'niemand mehr übrig',
      summary: ({ seen, first, forecast, actual, rest }) =>
        [
          seen > 1 ? `${reposts(seen)} ${duringTheFirst(first)}.` : 'Zu sehen ist nur der erste Beitrag.',
          forecast &&
            `Prognose von ${forecast.model}: ${forecast.median}, in 90 von 100 Läufen ${forecast.low} bis ${forecast.high}.`,
          rest && `Was geschah: ${count(actual)}.`,
        ]
          .filter(Boolean)
          .join(' '),
    },
  },
};
