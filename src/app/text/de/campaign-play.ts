import type { Words } from '../../../core/language';
import type { playWords } from '../en-campaign-play';
import { count, counted, decimals, significant } from '../format';

/** Before "Anstöße". */
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
const signed = (x: number, digits: number): string =>
  `${x < 0 && Number(x.toFixed(digits)) !== 0 ? '−' : '+'}${decimals(Math.abs(x), digits)}`;
const whole = (share: number): string => count(Math.round(100 * share));
const times = (n: number): string => (n === 1 ? 'einmal' : n === 2 ? 'zweimal' : `${count(n)}-mal`);
const pushes = (n: number): string => counted(n, 'Anstoß', 'Anstöße');
/** After "nach", "aus", "mit". */
const ofPushes = (n: number): string => counted(n, 'Anstoß', 'Anstößen');
const people = (n: number): string => counted(n, 'Person', 'Personen');
/** "5 Personen haben". */
const peopleHave = (n: number): string => `${people(n)} ${n === 1 ? 'hat' : 'haben'}`;
const left = (n: number): string => `Noch ${pushes(n)}.`;

const superscript = (n: number): string => String(n).replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]);

/** Words of the game on the Campaign page, in German. */
export const campaignPlayGerman: { 'app/campaign-play/playWords': Words<typeof playWords> } = {
  'app/campaign-play/playWords': {
    title: 'Kampagne',
    stageName: 'Spielfeld',
    tabs: { results: 'Wertung', setup: 'Regeln und Gegner' },
    levels: {
      label: 'Stufen',
      of: (n, all) => `Stufe ${count(n)} von ${count(all)}`,
      free: 'Freies Spiel',
      name: (n, title, done) => `Stufe ${count(n)}, ${title}${done ? ', geschafft' : ''}`,
      words: {
        'two-users': {
          question: 'Zuerst Ann oder Ben?',
          lede: 'Ben hört auf Ann, und es gibt nur zwei Anstöße. Unten sind beide Pläne aufgezeichnet; probiere einen davon.',
          teaches:
            'Wer die Chance der anderen Person erhöht, kommt zuerst: Ann zu fragen ist 1,23 wert, Ben zu fragen 0,95, obwohl ihre Chancen fast gleich sind.',
        },
        celebrity: {
          question: 'Lohnt sich ein Anstoß für die Berühmtheit?',
          lede: 'Auf eine dieser Personen hören viele, aber sie sagt fast nie Ja. Sechs Anstöße: Finde heraus, ob ihr Gefolge das wettmacht.',
          teaches:
            'Einfluss zählt erst nach einem Ja. WeightSum fragt die Berühmtheit immer wieder und steht am Ende mit fast nichts da.',
        },
        chain: {
          question: 'Wo beginnt eine Kette?',
          lede: 'Alle hören auf die Person davor, und die meisten haben selbst wenig Neigung. Wo jetzt die größte Chance ist, beginnt sie nicht.',
          teaches:
            'Die Person, die jetzt am ehesten Ja sagt, führt vielleicht nirgendwohin. Der Kopf der Kette ist mehr wert, denn jedes Ja nach ihm macht das nächste wahrscheinlich.',
        },
        club: {
          question: 'Wie kommt man in einen Club?',
          lede: 'Fünf Freunde hören alle aufeinander, und andere hören auf je einen davon; wer allein steht, hört auf niemanden und sagt etwas eher Ja. Neun Anstöße: Wo fängst du an?',
          teaches:
            'Das erste Ja im Club ist schwer, jedes weitere leichter. Greedy nimmt die, die allein stehen, und kommt nie hinein.',
        },
        families: {
          question: 'Welche Familien von Florenz fragst du?',
          lede: 'Sechzehn echte Familien um 1430, durch Heiraten verbunden; Neigung und Einfluss sind gezogen. Acht Anstöße reichen nicht für alle.',
          teaches:
            'Bei wenigen Anstößen zählt, wen ein Ja wahrscheinlich macht, solange noch Anstöße da sind; das ist nicht immer das am besten verbundene Haus.',
        },
        circles: {
          question: 'Wen würdest du als Nächstes anstoßen?',
          lede: 'Zwölf Anstöße, vier Freundeskreise. Hol mehr Zusagen, als OnlineSearch im Mittel bekommt.',
          teaches:
            'Ein einzelnes Spiel ist vor allem Glück: Vergleiche, was deine Züge vor ihren Antworten wert waren. Das ist dein Können, und da sind die Abstände klein.',
        },
      },
      question: 'Wen würdest du als Nächstes anstoßen?',
      lede: (budget) => `${NUMBERS[budget] ?? count(budget)} ${budget === 1 ? 'Anstoß' : 'Anstöße'}.`,
      ring: 'Die Zahl in einem Kreis ist die Chance der Person, jetzt Ja zu sagen, in Prozent; der Ring zeigt, woher sie kommt:',
      own: 'eigene Neigung',
      friends: 'Freunde, die zugesagt haben',
      marks:
        'Ein gefüllter Kreis hat zugesagt; seine Zahl ist der Anstoß, bei dem es geschah. Striche neben einem Kreis zählen die Ablehnungen.',
      teaches: 'Was diese Stufe zeigt',
      next: 'Nächste Stufe',
      again: 'Noch einmal',
      almost: (mean) => `Mit mehr als ${mean} Zusagen ist diese Stufe geschafft.`,
    },
    opponents: {
      title: 'Gegner',
      expected: (budget) => `erwartete Zusagen bei ${ofPushes(budget)}`,
      optimum: 'Optimum (AO*)',
      value: (mean, error) =>
        error === undefined || !(error > 0) ? decimals(mean, 2) : `${decimals(mean, 2)} ± ${decimals(2 * error, 2)}`,
      between: (low, high) => `${decimals(low, 2)}–${decimals(high, 2)}`,
      running: '…',
      failed: '–',
      tooMany: (states, limit) => `hier bis zu ${states} Zustände; angeboten unter ${limit}`,
      note: (runs) => `Mittel aus ${counted(runs, 'Kampagne', 'Kampagnen')}, ± 2 Standardfehler.`,
      million: (n) =>
        n >= 1e15
          ? `10${superscript(Math.floor(Math.log10(n)))}`
          : n >= 1e12
            ? `${significant(n / 1e12, 2)} Bio.`
            : n >= 1e9
              ? `${significant(n / 1e9, 2)} Mrd.`
              : n >= 1e6
                ? n === 1e6
                  ? 'einer Million'
                  : `${significant(n / 1e6, 2)} Mio.`
                : count(n),
    },
    game: {
      title: 'Spiel',
      kind: 'Art des Spiels',
      practice: 'Übung',
      practiceHelp: 'Mit „Rückgängig“ und Tipps; den Zufall kennst du vielleicht schon.',
      scored: 'Gewertet',
      scoredHelp: 'Neuer Zufall, kein „Rückgängig“, keine Tipps. Beginnt ein neues Spiel.',
      fresh: 'Neues Spiel',
      seed: 'Zufall',
      seedIs: (seed) => `Startwert ${seed}`,
      seenTip: 'Derselbe Startwert gibt auf dieselben Anstöße dieselben Antworten.',
      seen: 'Mit diesem Zufall hast du schon gespielt, also ist dieses Spiel Übung.',
      moved:
        'Startwert, Spielfeld oder eine Einstellung sind nicht mehr die, mit denen diese Anstöße gemacht wurden, also ist dieses Spiel Übung.',
      resumed: 'Dieses gewertete Spiel lief schon: Seine Anstöße sind wieder da.',
    },
    tree: {
      title: 'Der kleinste Fall: Ann und Ben',
      lede: 'Zwei Personen, zwei Anstöße, beide Pläne. Die Breite ist die Wahrscheinlichkeit; am Blatt steht, wie viele zugesagt haben.',
      first: (name) => `Zuerst ${name}`,
      worth: (value) => `${decimals(value, 2)} wert`,
      summary: (a, x, b, y) =>
        `Zwei Entscheidungsbäume. Zuerst ${a} zu fragen ist ${decimals(x, 2)} wert, zuerst ${b} zu fragen ${decimals(y, 2)}.`,
    },
    readouts: {
      left: 'Anstöße übrig',
      of: (budget) => `/ ${count(budget)}`,
      yes: 'Zusagen',
      par: 'Par, wenn die Suche weiterspielt',
      parTip: 'Zusagen bisher und was OnlineSearch von hier an noch erwartet.',
      result: 'Ergebnis',
      average: 'was die Suche im Mittel bekommt',
      undo: 'Rückgängig',
      hint: 'Tipp',
      list: 'Liste',
      board: 'Feld',
      now: 'Zurück zum Jetzt',
      scored: 'Gewertet',
      onlyPractice: 'Nur in der Übung.',
      noHint: 'Wird abgewogen',
    },
    hint: {
      best: (moves) => `Jetzt am besten: ${moves.join(', ')}.`,
      move: (name, value) => `${name} ${decimals(value, 2)}`,
    },
    board: {
      name: (users, yes, n) => `Spielfeld, ${people(users)}, ${counted(yes, 'Zusage', 'Zusagen')}, noch ${pushes(n)}`,
      help: 'Mit den Pfeiltasten gehst du von Person zu Person, die Eingabetaste stößt die an, die im Fokus ist. Der Knopf „Liste“ zeigt dasselbe als Tabelle.',
      open: (name, chance, refused) =>
        `${name} ${whole(chance)} Prozent für ein Ja${refused > 0 ? `, ${times(refused)} abgelehnt` : ''}`,
      yes: (name, push) =>
        push > 0 ? `${name} ${count(push)}, der Anstoß, bei dem sie zugesagt hat` : `${name}, hatte schon zugesagt`,
      plus: (weight) => `+${whole(weight)}`,
      percent: whole,
    },
    list: {
      label: 'Personen',
      user: 'Person',
      state: 'Zustand',
      chance: 'Chance, %',
      own: 'Eigene Neigung, %',
      friends: 'Durch Freunde, %',
      refused: 'Abgelehnt',
      push: (name) => (name === '' ? 'Anstoßen' : `${name} anstoßen`),
      open: 'noch nicht',
      yes: (push) => (push > 0 ? `Ja bei ${count(push)}` : 'Ja von Anfang an'),
    },
    card: {
      region: 'Person im Fokus',
      fresh: 'noch nicht gefragt',
      refused: (n) => `${times(n)} abgelehnt, darf wieder gefragt werden`,
      saidYes: (push) => (push > 0 ? `zugesagt bei Anstoß ${count(push)}` : 'von Anfang an dabei'),
      percent: (chance) => `${whole(chance)} %`,
      chance: 'Chance, jetzt Ja zu sagen',
      yes: 'Ja',
      wasYes: (chance) => `die Chance war ${whole(chance)} %`,
      own: 'eigene Neigung',
      ifYes: (gains) => `Ein Ja bringt: ${gains}.`,
      now: (gains) => `Dieses Ja bringt: ${gains}.`,
      gain: (name, weight) => `${name} +${whole(weight)}`,
      nobody: 'Niemand, der noch unentschieden ist, hört auf diese Person.',
      push: (name) => `${name} anstoßen`,
      pushFrom: (name) => `Von hier aus ${name} anstoßen`,
      uses: (n) => `braucht 1 von ${count(n)}`,
      over: 'Es sind keine Anstöße mehr da.',
      everybody: 'Alle haben zugesagt.',
      back: 'Gewertet: Frühere Momente lassen sich nur ansehen.',
      parts: (own, friends) =>
        `Eigene Neigung ${whole(own)} und Freunde ${whole(friends)} ergeben ${whole(Math.min(1, own + friends))} Prozent.`,
    },
    said: {
      yes: (name, n) => `${name} hat zugesagt. ${left(n)}`,
      no: (name, n) => `${name} hat abgelehnt. ${left(n)}`,
      wasted: (name, n) => `${name} hatte schon zugesagt: Der Anstoß ist verschenkt. ${left(n)}`,
      already: (name) => `${name} hat schon zugesagt.`,
      over: (yes) => `Das Spiel ist aus: ${peopleHave(yes)} zugesagt.`,
      undone: (names) =>
        names.length === 1
          ? `Anstoß von ${names[0]} zurückgenommen.`
          : `${pushes(names.length)} zurückgenommen, von ${names[0]} an.`,
      moment: (at, of) =>
        at === 0
          ? 'Das Spielfeld steht vor dem ersten Anstoß.'
          : `Das Spielfeld steht nach Anstoß ${count(at)} von ${count(of)}.`,
    },
    strip: {
      name: 'Bisherige Anstöße',
      bar: 'Balken: Chance',
      dot: 'Punkt: Ziehung',
      yes: 'Punkt im Balken: Ja',
      next: 'als Nächstes',
      nextShort: '?',
      wasted: 'verschenkt',
      summary: (n, yes) =>
        `Eine Spalte je Anstoß: Der Balken ist die Chance, der Punkt die Ziehung. ${pushes(n)}, ${counted(yes, 'Zusage', 'Zusagen')}.`,
      column: (n, name) => `Anstoß ${count(n)}, ${name}: das Spielfeld danach ansehen`,
    },
    score: {
      title: 'Wertung',
      none: 'Noch kein Anstoß.',
      luck: (luck, over) =>
        Math.abs(luck) < 0.05
          ? `${over ? 'Weder' : 'Bisher weder'} Glück noch Pech.`
          : `${over ? '' : 'Bisher '}${luck > 0 ? 'Glück' : 'Pech'} (${signed(luck, 1)}).`,
      clean: 'Du hast gewählt wie die Suche.',
      even: 'Deine Entscheidungen waren so viel wert wie die der Suche.',
      cost: (skill, name, push) =>
        `Deine Entscheidungen haben ${decimals(-skill, Math.abs(skill) < 0.1 ? 2 : 1)} gekostet; am teuersten war ${name} bei Anstoß ${count(push)}.`,
      costSoFar: (skill) =>
        `Deine Entscheidungen haben bisher ${decimals(-skill, Math.abs(skill) < 0.1 ? 2 : 1)} gekostet.`,
      gain: (skill) =>
        `Deine Entscheidungen waren besser als die der Suche: ${decimals(skill, Math.abs(skill) < 0.1 ? 2 : 1)} mehr wert.`,
      wasted: (n) => `${pushes(n)} für Personen, die schon zugesagt hatten, ${n === 1 ? 'war' : 'waren'} verschenkt.`,
      hopeless:
        'Niemand kann anfangen: Bei θ = 0 hat keine Person eine eigene Neigung, also wird jeder Anstoß abgelehnt, und jede Strategie erreicht 0.',
      replayed: (n) =>
        `Zu viele Zustände für exakte Werte: Jeder Zug wird durch ${counted(n, 'Wiederholung', 'Wiederholungen')} beurteilt.`,
      exact: 'Die Werte sind exakt; nach jedem Anstoß macht OnlineSearch weiter.',
      pending: 'Deine Züge werden beurteilt.',
      failed: 'Deine Züge konnten nicht beurteilt werden.',
    },
    refused: {
      title: 'Auf diesem Spielfeld lässt sich nichts ausrechnen',
      sums: 'Verkleinere diese Summen, sodass Freunde dieser Personen weniger zählen, was das Modell ändert; oder berichtige die Datei.',
      scale: 'Summen über 1 verkleinern',
    },
    course: {
      title: 'Zusagen',
      unit: 'Anstöße',
      yes: 'Zusagen',
      you: (par) => `du, Par ${decimals(par, 1)}`,
      youOver: (yes) => `du, ${count(yes)}`,
      summary: (yes, n, others) => `Zusagen über Anstößen: Du hast ${count(yes)} nach ${ofPushes(n)}. ${others}`,
      other: (name, mean) => `${name} endet im Mittel bei ${decimals(mean, 2)}.`,
      bands: 'Getönt: die Hälfte der Kampagnen jeder Strategie.',
      push: 'Anstoß',
      yours: 'Du',
    },
    bridge: {
      title: 'Glück und Können',
      unit: 'Zusagen',
      start: 'Anfangswert',
      skill: 'Können',
      luck: 'Glück',
      par: 'Par jetzt',
      result: 'Ergebnis',
      value: (x) => decimals(x, 2),
      step: (x) => signed(x, 2),
      summary: (start, skill, luck, par) =>
        `Vom Anfangswert ${decimals(start, 2)} durch Können ${signed(skill, 2)} und Glück ${signed(luck, 2)} zu ${decimals(par, 2)}.`,
      part: 'Teil',
      users: 'Zusagen',
    },
    review: {
      title: 'Rückblick',
      playOn: (push) => `Vor Anstoß ${count(push)} weiterspielen`,
      columns: { push: '#', you: 'du', chance: 'Chance', said: 'Antwort', search: 'Suche', loss: 'Verlust' },
      look: (push, name) => `Anstoß ${count(push)}, ${name}: das Spielfeld auf den Moment davor zurückstellen`,
      same: 'dasselbe',
      asGood: 'genauso gut',
      tie: (name) => `Die Suche hätte ${name} angestoßen, was genauso viel wert war.`,
      none: '–',
      yes: 'Ja',
      no: 'Nein',
      wasted: 'verschenkt',
      loss: (loss) => (Math.abs(loss) < 0.005 ? '–' : loss > 0 ? decimals(loss, 2) : `+${decimals(-loss, 2)}`),
      note: 'Verlust: was die Wahl weniger wert war als die der Suche, in erwarteten Zusagen, vor ihrer Antwort; mit + war sie mehr wert.',
      empty: 'Hier wird jeder Anstoß beurteilt, bevor seine Antwort zählt.',
      later: 'Gewertet: Was die Suche getan hätte, zeigt sich, wenn das Spiel aus ist.',
    },
    sheet: {
      title: 'Wertungstabelle',
      columns: { who: 'Wer', mean: 'im Mittel', luck: 'mit deinem Glück' },
      you: 'Du',
      worth: 'Deine Züge',
      note: (runs) =>
        `Deine Züge: was sie vor ihren Antworten wert waren. Strategien: Mittel aus ${counted(runs, 'Kampagne', 'Kampagnen')} ± 2 Standardfehler, und was jede mit den Ziehungen dieses Spiels erreicht hätte.`,
      card: 'Ergebniskarte speichern',
      link: 'Link zu diesem Spiel',
      failed: 'Das Bild konnte nicht erzeugt werden.',
    },
    card2: {
      campaign: 'Kampagne',
      of: (yes, budget) => `${counted(yes, 'Zusage', 'Zusagen')} aus ${ofPushes(budget)}`,
      worth: (worth, start) => `Züge im Mittel ${decimals(worth, 2)} wert; OnlineSearch ${decimals(start, 2)}`,
      luck: (luck) => `Glück ${signed(luck, 2)}`,
      foot: (kind, seed) => `Spiel: ${kind}, Startwert ${seed}`,
      file: 'Kampagne Ergebnis',
    },
    states: {
      loading: (title) => `${title} wird geladen`,
      none: 'Es gibt noch kein Spielfeld.',
      tooLarge: (users, most) => `Dieses Netzwerk hat ${people(users)}; das Spiel ist für bis zu ${count(most)}.`,
      tooLargeWay: 'Plane eine Kampagne darauf, oder spiele auf einem Spielfeld.',
      plan: 'Auf diesem Netzwerk planen',
      level: 'Ein Spielfeld öffnen',
      wrong: 'Die Einstellungen der Personen lassen sich so nicht verwenden.',
    },
  },
};
