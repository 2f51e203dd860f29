import type { Words } from '../../../core/language';
import type { resultWords } from '../en-campaign-results';
import { count, counted, percent, significant } from '../format';
import { short } from './campaign-plan';

const runs = (n: number): string => counted(n, 'Lauf', 'Läufe');
const pushes = (n: number): string => counted(n, 'Anstoß', 'Anstöße');
/** After "nach", "mit", "von". */
const ofPushes = (n: number): string => counted(n, 'Anstoß', 'Anstößen');
/** "Ann, Ben haben zugesagt". */
const saidYes = (names: readonly string[]): string =>
  names.length === 0 ? 'niemand hat zugesagt' : `${names.join(', ')} ${names.length === 1 ? 'hat' : 'haben'} zugesagt`;

/** Words of the results of a planned campaign, in German. */
export const campaignResultsGerman: { 'app/campaign-results/resultWords': Words<typeof resultWords> } = {
  'app/campaign-results/resultWords': {
    parts: { compare: 'Vergleich', budgets: 'Budgets', one: 'Eine Kampagne' },
    partsLabel: 'Was von den Strategien',
    push: 'Anstoß',
    users: 'Personen',
    chance: 'Chance',
    influence: 'Summe der Gewichte nach außen',
    yeses: 'Zusagen',
    tickOne: 'Kreuze mindestens eine Strategie an.',
    notYet: '„Rechnen“ spielt die angekreuzten Strategien durch; ihre Linien wachsen dann hier.',
    yesesCaption: (n, seed, atOnce) =>
      [
        n !== undefined && `Mittel aus ${counted(n, 'Lauf', 'Läufen')}; Fläche: die Hälfte der Läufe der ersten.`,
        atOnce
          ? 'Optimum: exakter Erwartungswert, wo er bewiesen ist.'
          : 'Das Optimum gilt für sofortige Antworten und fehlt hier; „Andere Regeln“, unter „Optimum“, hat exakte Werte für Gruppen und späte Antworten auf winzigen Netzwerken.',
        `Startwert ${seed}: für alle derselbe Zufall.`,
      ]
        .filter(Boolean)
        .join(' '),
    chanceOf: 'Chance der angestoßenen Person, q(u_t)',
    chanceCaption: 'Mittel über die Läufe, in denen es zu diesem Anstoß kam.',
    influenceOf: 'Einfluss der angestoßenen Person, w(u_t)',
    influenceCaption: 'Was sie den Chancen anderer insgesamt hinzufügt.',
    table: {
      title: 'Zusagen insgesamt',
      policy: 'Strategie',
      mean: 'Mittel',
      error: 'SE',
      exact: 'exakt',
      optimum: 'Optimum',
      atLeast: 'Optimum mindestens',
      atMost: 'Optimum höchstens',
      ofAtOnce: (optimum) => `${optimum} (sofortige Antworten)`,
      note: (n, exact, atOnce) =>
        exact
          ? `${runs(n)}. Exakt: über alle Zustände, die die Strategie erreichen kann.`
          : !atOnce
            ? `${runs(n)}. Exakte Werte gibt es für sofortige Antworten.`
            : `${runs(n)}. Für exakte Werte sind zu viele Zustände erreichbar.`,
    },
    differences: {
      title: 'Vorsprung von OnlineSearch',
      x: 'Personen',
      caption: (name, better, worse, tighter) =>
        `Lauf für Lauf mit demselben Zufall; Balken: 95-%-Intervall des Mittels. Gegen ${name} ist es in ${percent(better)} der Läufe besser und in ${percent(worse)} schlechter.${
          Number.isFinite(tighter) && tighter > 1.05
            ? ` Ohne Paarung wäre das Intervall ${significant(tighter, 2)}-mal so breit.`
            : ''
        }`,
    },
    spreads: { title: 'Ergebnisse der Läufe', x: 'Personen', y: 'Läufe', of: 'Läufe von' },
    budgets: {
      what: 'Jede Strategie mit wenigen und mit vielen Anstößen, alle mit demselben Zufall.',
      settings: 'Welche Budgets',
      action: 'Budgets durchspielen',
      plot: 'Zusagen nach Budget',
      x: 'Anstöße',
      caption: 'Haarlinien: Mittel ± 2 SE.',
      table: 'Alle Zahlen',
      note: 'Diff.: Strategie minus OnlineSearch, Lauf für Lauf. In der Datei stehen auch ihr Standardfehler und exakte Werte.',
      columns: {
        policy: 'Strategie',
        pushes: 'L',
        mean: 'Mittel',
        error: 'SE',
        difference: 'Diff.',
      },
    },
    one: {
      what: 'Eine Kampagne mit diesem Zufall. Klick auf einen Anstoß, um dorthin zu gehen; das Netzwerk zeigt, wer bis dahin zugesagt hatte.',
      settings: 'Wer wählt',
      action: 'Eine Kampagne rechnen',
      plot: 'Zusagen, eine Kampagne',
      active: 'Zusagen',
      expected: 'Summe der q',
      mean: 'Mittel',
      caption: (policy, seed) =>
        `Stufen: diese Kampagne mit ${policy}, Startwert ${seed}. Mittel: über alle Läufe der Strategie. Summe der q: was die Anstöße vor ihren Antworten wert waren, bei den Antworten davor.`,
      table: 'Anstöße',
      columns: { push: 'Anstoß', user: 'Person', chance: 'q', answer: 'Antwort' },
      yes: 'Ja',
      no: 'Nein',
      note: (n, yeses) => `${pushes(n)}, ${counted(yeses, 'Zusage', 'Zusagen')}.`,
    },
    optimum: {
      parts: { best: 'Beste Strategie', rules: 'Andere Regeln', bound: 'Gedruckte Schranke' },
      partsLabel: 'Was vom Optimum',
      settings: 'Suche nach dem Optimum',
      action: 'Optimum suchen',
      answer: 'Das Optimum',
      onlyAtOnce:
        'Dies gilt für sofortige Antworten. Was mit Gruppen oder späten Antworten zu erreichen ist, steht unter „Andere Regeln“, exakt, auf winzigen Netzwerken.',
      between: (lower, upper) =>
        Number.isFinite(upper) ? `${short(lower)} – ${short(upper)}` : `mindestens ${short(lower)}`,
      unit: 'Zusagen bestenfalls',
      states: 'Zustände',
      atMost: 'höchstens',
      moves: 'Erste Züge',
      movesColumns: {
        user: 'Person',
        chance: 'q jetzt',
        gained: 'später',
        'value-said': 'Wert',
        'loss-said': 'Verlust',
      },
      marked: (column) => `${column}, Schranken markiert`,
      movesNote:
        'Verlust: was es kostet, diese Person zuerst anzustoßen, wenn danach alles so gut wie möglich weitergeht. ≤ und ≥: Personen, die eine Schranke ausgeschlossen hat.',
      boundNames: {
        lower: 'h2, mindestens',
        optimum: 'Optimum',
        tightest: 'engste',
        rank: 'Rang, hC',
        sponsor: 'Sponsor, hJ',
        inflated: 'aufgebläht, hA',
        repaired: 'berichtigtes h1',
        printed: 'h1 wie gedruckt',
      },
      noTree:
        'Hier wird die beste Strategie gezeichnet, sobald sie bewiesen ist: Erlaube mehr Zustände oder plane weniger Anstöße.',
      bounds: 'Schranken am Anfang',
      boundsNote:
        'h1 wie gedruckt ist keine Schranke: Wer abgelehnt hat, darf wieder gefragt werden. Es steht hier zum Vergleich.',
      closing: 'Wie sich die Schranken näherten',
      closingCaption:
        'Linie: Keine Strategie erreicht mehr. Die Fläche reicht hinab bis zu dem, was eine gefundene Strategie erreicht.',
      search: 'Was die Suche gebraucht hat',
    },
    tree: {
      title: 'Beste Strategie',
      caption:
        'Ein Anstoß je Spalte; Ja geht nach oben, Nein nach unten; die Breite einer Linie ist ihre Wahrscheinlichkeit.',
      all: (rare) => `Auch ${counted(rare, 'unwahrscheinlichen Zustand', 'unwahrscheinliche Zustände')} zeigen`,
      fewer: 'Zustände unter 1 % weglassen',
      push: (k) => `Anstoß ${count(k)}`,
      state: (said, push, user, chance, left, value, probability) =>
        user === ''
          ? `Ende: ${saidYes(said)}; erreicht mit ${percent(probability)}.`
          : `Anstoß ${count(push)}${said.length === 0 ? '' : `, ${saidYes(said)}`}: ${user}, Chance ${percent(chance)}, noch ${pushes(left)}, ${short(value)} wert; erreicht mit ${percent(probability)}.`,
      tip: (user, chance, value, probability) =>
        user === ''
          ? `Erreicht mit ${probability}`
          : `${user}: ${chance}, von hier an ${value} wert, erreicht mit ${probability}`,
    },
    why: {
      title: 'Warum diese Person?',
      atStart: 'Am Anfang',
      moment: (n, said) => `Nach ${ofPushes(n)}: ${said.length <= 3 ? saidYes(said) : `${count(said.length)} Zusagen`}`,
      over: (said) => `Die Kampagne ist zu Ende; ${counted(said, 'Zusage', 'Zusagen')}.`,
      push: (user, chance, left, value) =>
        `Stößt ${user} an, Chance ${chance}. Noch ${pushes(left)}, ${short(value)} Zusagen wert.`,
      ask: (user) => `Warum ${user}?`,
      asking: 'Alle Züge werden abgewogen',
      table: 'Züge in diesem Moment',
      note: 'Wert: Zusagen von hier an, wenn diese Person angestoßen wird und alles so gut wie möglich weitergeht. Später: was ihr Ja dem Rest hinzufügt.',
      columns: { user: 'Person', chance: 'q jetzt', gained: 'später', value: 'Wert', loss: 'Verlust' },
    },
    rules: {
      what: 'Dieselbe Kampagne nach anderen Regeln, exakt: alles im Voraus festgelegt, mehrere Personen auf einmal, Antworten, die spät kommen.',
      settings: 'Wie viele Anstöße',
      action: 'Regeln vergleichen',
      answer: 'Was Antworten wert sind',
      gap: ['Auf jede Antwort zu warten ist das ', '-Fache des besten festen Plans wert.'],
      noGap: 'Hier ist ein fester Plan so gut wie das Warten auf Antworten.',
      table: 'Regeln',
      columns: { rule: 'Regel', value: 'Zusagen', loss: 'Verlust' },
      note: 'Exakte Erwartungswerte der besten Strategie nach jeder Regel, und der Strategien der Arbeit, wenn Antworten sofort kommen.',
      sequence: 'Bester fester Plan',
      sequenceNote:
        'Wen anstoßen, wenn sich danach nichts mehr ändern lässt; ein Anstoß bei einer Person, die schon zugesagt hat, ist verloren.',
    },
    printed: {
      counterexample: 'Satz 2 gilt nicht',
      users: (tastes, n) =>
        `Zwei Personen mit den Chancen ${tastes.map((taste) => taste.replace('.', ',')).join(' und ')}, keine hört auf die andere, ${pushes(n)}. Nach der Schranke h1, wie sie gedruckt ist, kommt keine Strategie über `,
      butBest: '. Aber die beste Strategie kommt auf ',
      because: ': Lehnt die wahrscheinlichere Person ab, wird sie wieder gefragt, und h1 zählt jede Person nur einmal.',
      open: 'Als Kampagne öffnen',
      what: 'Wie oft ist h1 zu niedrig, und was verliert AO* dadurch? Kleine Kampagnen werden gezogen, und jede wird exakt gelöst.',
      settings: 'Welche Kampagnen',
      action: 'h1 auf die Probe stellen',
      summary: 'Wie oft',
      columns: { bound: 'Schranke', below: 'zu niedrig', missed: 'AO* falsch', loss: 'Verlust' },
      note: (instances) =>
        `Von ${counted(instances, 'Beispiel', 'Beispielen')}: in wie vielen die Schranke unter dem Optimum liegt und AO* mit ihr nicht optimal ist; der größte Verlust, in Personen.`,
      plot: 'h1 durch das Optimum',
      ratio: 'h1 / Optimum',
      instances: 'Beispiele',
      caption: 'Unter 1 ist es keine obere Schranke.',
      worst: 'Schlimmstes Beispiel',
      worstNote: 'Personen und Kanten der Kampagne, in der AO* am meisten verliert.',
      each: 'Beispiele',
      eachNote: 'Jede gezogene Kampagne.',
    },
  },
};
