import type { Words } from '../../../core/language';
import { numeral } from '../../../core/numerals';
import type { planWords } from '../en-campaign-plan';
import { count, counted, decimals, percent } from '../format';
import { runGerman } from './run';

/** Users as they stand in sentences: one decimal below a hundred, two below ten, three below one. */
export function short(value: number): string {
  const size = Math.abs(value);
  if (Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  return decimals(value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3).replace('-', '−');
}

/** Exact values: three decimals below ten. */
const precise = (value: number): string => (Math.abs(value) < 10 ? decimals(value, 3) : short(value));

/** A mean and half of its interval, with as many decimals as the interval is worth. */
function interval(mean: number, half: number): string {
  if (!(half > 0)) return short(mean);
  const digits = half >= 10 ? 0 : half >= 0.1 ? 1 : half >= 0.01 ? 2 : 3;
  return `${decimals(mean, digits)} ± ${decimals(half, digits)}`.replace('-', '−');
}

const compact = (x: number): string => numeral(x, { notation: 'compact' });

/** After "nach" or "mit". */
const ofPushes = (n: number): string => counted(n, 'Anstoß', 'Anstößen');
const people = (n: number): string => counted(n, 'Person', 'Personen');

/** Words of the plan of the Campaign page in German. */
export const campaignPlanGerman: { 'app/campaign-plan/planWords': Words<typeof planWords> } = {
  'app/campaign-plan/planWords': {
    ...runGerman['app/run/runWords'],
    title: 'Wen als Nächstes anstoßen, und was ist es wert?',
    question: ['Wen als Nächstes anstoßen,', 'und was ist es wert?'],
    policies: 'Strategien',
    costs: {
      runs: (k) => `${compact(k)} ${k === 1 ? 'Lauf' : 'Läufe'}`,
      states: (most) => `≤ ${compact(most)} Zustände`,
      atMost: (time) => `bis zu ${time}`,
      push: 'Anstoß für Anstoß',
    },
    optimumAtOnce:
      'Das Optimum gilt für sofortige Antworten. „Andere Regeln“, unter „Optimum“, hat exakte Werte für Gruppen und späte Antworten auf winzigen Netzwerken.',
    oneCampaign: 'Eine Kampagne',
    issues: 'Was im Weg steht',
    repairs: {
      scale: 'Diese Summen auf 1 verkleinern',
      'draw-preference': 'Neigungen ziehen',
      'draw-influence': 'Einfluss ziehen',
    },
    repairHelp: {
      scale: 'Freunde dieser Personen zählen dann weniger. Das ändert das Modell.',
      'draw-preference': 'b = θ U, nach dem Startwert der Personen',
      'draw-influence': 'w = (1 − θ) U / d, nach dem Startwert der Personen',
    },
    startEmpty: 'Niemand: Die Kampagne beginnt bei null.',
    tabs: {
      policies: 'Strategien',
      optimum: 'Optimum',
      learn: 'Lernen',
      seeds: 'Quellen',
      users: 'Personen',
    },
    colours: {
      campaign: 'Anstoß der Zusage',
      chance: 'Chance jetzt',
      asked: 'Wie oft gefragt',
      reached: (method) => `Zusage mit ${method}`,
      taste: 'Eigene Neigung b',
      influence: 'Einfluss w(u)',
      degree: 'Grad',
      none: 'Nichts',
    },
    units: { push: 'Anstoß', chance: 'q', times: 'mal', taste: 'b', influence: 'w(u)', degree: 'Nachbarn' },
    afterPush: (t) => `t = ${count(t)}`,
    keys: { start: 'schon vorher zugesagt' },
    headline: {
      yeses: (pushes, policy) => `Zusagen nach ${ofPushes(pushes)}, in einer Kampagne mit ${policy}`,
      expected: (policy, pushes, exact) =>
        `Zusagen im Mittel nach ${ofPushes(pushes)} mit ${policy}${exact ? ', exakt' : ''}`,
      best: (pushes, atOnce) =>
        `Zusagen im Mittel nach ${ofPushes(pushes)} mit der besten Strategie${atOnce ? '' : ' bei sofortigen Antworten'}, exakt`,
      atOnce: (optimum) => `${optimum}, bei sofortigen Antworten`,
      proved: (value) => `Optimum ${precise(value)}`,
      between: (lower, upper) =>
        Number.isFinite(upper)
          ? `Optimum zwischen ${short(lower)} und ${short(upper)}`
          : `Optimum mindestens ${short(lower)}`,
      and: (policy, value) => `${policy} ${value}`,
    },
    value: interval,
    card: {
      chance: 'Chance jetzt',
      own: 'eigene Neigung b',
      friends: (said) => `Freunde, die zugesagt haben (${count(said)})`,
      most: 'wenn alle Freunde zusagen',
      out: 'Einfluss w(u)',
      listeners: (k) => `auf ${people(k)}`,
      yesAt: (t) => `zugesagt bei Anstoß ${count(t)}`,
      before: 'vor der Kampagne zugesagt',
      asked: (k) => (k === 1 ? 'einmal gefragt' : `${count(k)}-mal gefragt`),
      notAsked: 'nicht gefragt',
      reached: 'Chance einer Zusage',
      percent,
    },
    list: {
      title: 'Personenliste',
      name: 'Person',
      taste: 'b',
      influence: 'w(u)',
      chance: 'q',
      reached: (method) => `Ja, ${method}`,
      yesAt: 'Anstoß',
      asked: 'Gefragt',
    },
    stateText: (yeses) => (Number.isNaN(yeses) ? '' : counted(yeses, 'Zusage', 'Zusagen')),
    label: (n) => `Netzwerk, ${people(n)}`,
    labelAt: (n, yeses, t) => `Netzwerk, ${people(n)}, ${counted(yeses, 'Zusage', 'Zusagen')} nach Anstoß ${count(t)}`,
    pushes: (k) => (k === 1 ? 'Anstoß' : 'Anstöße'),
  },
};
