/** Words of the Popularity page: its setup and its stage. */
import { translated } from '../../core/language';
import { runWords } from './en-run';
import { count, counted } from './format';

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Kept on one line. */
const range = (low: string, high: string): string => `${low}\u2060–\u2060${high}`;

export const popularityWords = translated('app/popularity/popularityWords', {
  ...runWords,
  title: 'How big will it get?',
  presets: 'Examples',
  stageName: 'One cascade',
  results: 'Results',
  tabs: { fits: 'Fits', trust: 'Trust', cascades: 'Cascades', process: 'Process' },
  list: {
    title: 'Cascade',
    columns: (first: string) => `first ${first} · all`,
    columnsShare: 'observed · all',
    label: 'Cascades',
    all: (n: number) => `all ${count(n)}`,
    search: 'Number of a cascade',
    order: 'Order',
    orders: { file: 'as in the file', largest: 'largest first' },
    row: (n: number, name: string | undefined, seen: number, all: number | undefined) =>
      `Cascade ${count(n)}${name === undefined || name === String(n) ? '' : `, ${name}`}: ${counted(seen, 'repost')} observed, ${all === undefined ? 'the rest hidden' : `${count(all)} in all`}`,
    none: (search: string) => `No cascade has the number “${search}”.`,
    noSuch: (n: string, of: number) => `There is no cascade ${n}: this set has ${count(of)}.`,
    unknown: '?',
  },
  model: {
    title: 'Model',
    kernel: 'Kernel',
    more: 'More kernels',
    population: 'Population',
    weight: 'Weight by followers',
    weighted: (model: string) => `${model}, followers`,
    noFollowers: 'These cascades carry no follower counts.',
    noFollowersHere: 'This cascade carries no follower counts.',
  },
  window: {
    title: 'Time',
    until: 'Observe until',
    forecastTo: 'Forecast to',
    open: 'Open: until nothing more comes.',
    leaveOpen: 'leave it open',
    all: (n: number) => `All ${counted(n, 'repost')} lie before T: nothing is left to forecast against.`,
    few: (n: number) => `Only ${counted(n, 'repost')} ${n === 1 ? 'lies' : 'lie'} before T.`,
    suggest: (time: string) => `Observe ${time} instead`,
    byShare: 'T follows from the share of the reposts.',
    byAll: 'The whole cascade is observed.',
  },
  stops: {
    notAbove: (time: string) => `${time} must be above 0.`,
    belowNone: (time: string) => `${time} must be above 0, or 0 for no end.`,
    tooLong: (time: string) => `${time} is too long.`,
    endsBefore: (end: string, observed: string) => `Forecast to is ${end}, but ${observed} is observed; set it later.`,
    lacks: (seen: number, model: string, more: number) =>
      `${counted(seen, 'repost')} ${seen === 1 ? 'is' : 'are'} seen; ${model} needs ${count(more)} more.`,
    sameMoment: 'All events happened at the same moment: there is nothing to learn from.',
    sameMomentSoFar: 'All events so far happened at the same moment: there is nothing to learn from.',
    observeLonger: 'Observe longer.',
    otherCascade: 'Choose a larger cascade.',
  },
  advanced: 'Fitting and runs',
  fit: (n: number) => `Fit ${NUMBERS[n] ?? count(n)} ${n === 1 ? 'model' : 'models'}`,
  noModels: 'Tick at least one model.',
  noCascades: 'No cascades are open.',
  needsCascades: 'There are no cascades to forecast.',
  offer:
    'This page follows one piece of news from repost to repost. Open cascades of your own, or begin with an example.',
  sample: 'Open an example',
  stage: {
    title: 'Reposts so far',
    reposts: 'reposts',
    time: 'time',
    observed: 'observed',
    happened: 'what happened',
    forecast: 'forecast',
    firstPost: 'nothing but the first post',
    seen: (n: number, first: string) => `${n === 1 ? 'repost' : 'reposts'} in the first ${first}`,
    seenAll: (n: number) => `${n === 1 ? 'repost' : 'reposts'}, all of them`,
    expected: (after: string, low: string, high: string) =>
      `expected after ${after}; in 90 of 100 runs ${range(low, high)}`,
    expectedEnd: (low: string, high: string) => `expected in the end; in 90 of 100 runs ${range(low, high)}`,
    pending: 'no forecast yet',
    computing: 'fitting and continuing …',
    orMore: (n: string) => `${n}+`,
    noEnd: 'no number: in most runs it grows without end',
    showRest: 'show the rest',
    observedFor: (time: string) => `observed for ${time}`,
    allObserved: 'all observed',
    forecastBy: (model: string) => `forecast, ${model}`,
    beyond: (n: string) => `▲ 5 % of runs come above ${n}`,
    above: (n: string) => `▲ ${n} above`,
    after: (time: string) => `after ${time}`,
    inTheEnd: 'in the end',
    everyRepost: 'every repost',
    perBar: (most: number) => `every repost, up to ${count(most)} in a bar`,
    intensity: (unit: string) => `intensity, reposts per ${unit}`,
    noIntensity: 'comes with the fit',
    log: 'log',
    handle: 'Observed until',
    handleText: (time: string, n: number) => `${time}, ${counted(n, 'repost')}`,
    stale: 'Settings changed',
    refining: (done: number, total: number) => `${count(done)} of ${count(total)} runs so far`,
    stopped: (done: number, total: number) => `Stopped at ${count(done)} of ${count(total)} runs`,
    read: (n: string) => `${n} reposts`,
    readForecast: (median: string, low: string, high: string) => `forecast ${median} (${low}–${high})`,
    dataOnly: 'What was counted. The forecast comes with the fit.',
    foot: (runs: number, uncertainty: string) => {
      const sure = {
        none: 'their own uncertainty is not in the fan.',
        likelihood: 'how sure these are is in the fan.',
        bootstrap: 'how sure these are is in the fan, by refitting.',
      }[uncertainty];
      return `${counted(runs, 'run')} continue the observed reposts with the fitted parameters; ${sure ?? ''}`.trim();
    },
    fanEnds: 'The band ends where one run in twenty had been.',
    missed: 'What happened lies outside the 5–95 % band.',
    rejected: (model: string) => `The test rejects ${model}: do not trust its forecast much.`,
    hardlyAnybody: (n: string) =>
      `The fit sees hardly anybody left (${n} people in all). Seen this early, such forecasts are often too low.`,
    beyondPopulation: (n: string) => `More came than the ${n} people that the fit allows for.`,
    nobodyLeft: 'nobody left',
    summary: ({ seen, first, forecast, actual, rest }: StageSummary) =>
      [
        seen > 1 ? `${counted(seen, 'repost')} in the first ${first}.` : 'Nothing but the first post is seen.',
        forecast &&
          `Forecast by ${forecast.model}: ${forecast.median}, in 90 of 100 runs ${forecast.low} to ${forecast.high}.`,
        rest && `What happened: ${count(actual)}.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
});

interface StageSummary {
  seen: number;
  first: string;
  forecast: { model: string; median: string; low: string; high: string } | undefined;
  actual: number;
  rest: boolean;
}
