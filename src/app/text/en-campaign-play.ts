/** Words of the game on the Campaign page. */
import { translated } from '../../core/language';
import { count, counted, decimals, significant } from './format';

const NUMBERS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];
const signed = (x: number, digits: number): string =>
  `${x < 0 && Number(x.toFixed(digits)) !== 0 ? '−' : '+'}${decimals(Math.abs(x), digits)}`;
const whole = (share: number): string => count(Math.round(100 * share));
const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${count(n)} times`);
const RINGS = 'The number in a circle is her chance, in per cent, to say yes now; the ring shows why:';

/** What a level asks, how it begins, and what it teaches. */
interface LevelWords {
  question: string;
  lede: string;
  teaches: string;
}

const levels: Readonly<Record<string, LevelWords>> = {
  'two-users': {
    question: 'Ann or Ben first?',
    lede: 'Ben listens to Ann, and two pushes are all there is. Below, both plans are drawn out; try either.',
    teaches:
      'Whoever raises the other’s chance goes first: asking Ann is worth 1.23, asking Ben 0.95, though their chances are nearly the same.',
  },
  celebrity: {
    question: 'Is the celebrity worth a push?',
    lede: 'Many listen to one of these users, but she hardly ever says yes. Six pushes: find out whether her followers make up for that.',
    teaches:
      'Influence counts only after a yes. WeightSum asks the celebrity again and again and ends with next to nothing.',
  },
  chain: {
    question: 'Where does a chain begin?',
    lede: 'Everybody listens to the one before, and most have little taste of their own. The largest chance now is not where it begins.',
    teaches:
      'The user who is most likely to say yes now may lead nowhere. The head of the chain is worth more, since every yes after it makes the next one likely.',
  },
  club: {
    question: 'How do you get into a club?',
    lede: 'Five friends all listen to each other, and followers listen to one of them; loners listen to nobody, and say yes a little sooner. Nine pushes: where do you start?',
    teaches:
      'The first yes in the club is hard, every further one is easier. Greedy takes the loners and never gets in.',
  },
  families: {
    question: 'Which families of Florence do you ask?',
    lede: 'Sixteen real families around 1430, joined by marriages; taste and influence are drawn. Eight pushes do not reach everybody.',
    teaches:
      'With few pushes, what counts is whom a yes makes likely while pushes are left; the best connected house is not always it.',
  },
  circles: {
    question: 'Whom would you notify next?',
    lede: 'Twelve pushes, four circles of friends. Get more yeses than OnlineSearch gets on average.',
    teaches:
      'One game is mostly luck: compare what your moves were worth before their answers. That is your skill, and there the gaps are small.',
  },
};

export const playWords = translated('app/campaign-play/playWords', {
  title: 'Campaign',
  stageName: 'Board',
  tabs: { results: 'Score', setup: 'Rules and rivals' },
  levels: {
    label: 'Levels',
    of: (n: number, all: number) => `Level ${count(n)} of ${count(all)}`,
    free: 'Free play',
    name: (n: number, title: string, done: boolean) => `Level ${count(n)}, ${title}${done ? ', finished' : ''}`,
    words: levels,
    question: 'Whom would you notify next?',
    lede: (budget: number) => `${NUMBERS[budget] ?? count(budget)} ${budget === 1 ? 'push' : 'pushes'}.`,
    ring: RINGS,
    own: 'own taste',
    friends: 'friends who said yes',
    marks:
      'A filled circle has said yes; its number is the push at which she did. Ticks beside a circle count her refusals.',
    teaches: 'What this level shows',
    next: 'Next level',
    again: 'Play again',
    almost: (mean: string) => `More than ${mean} yeses finish this level.`,
  },
  opponents: {
    title: 'Opponents',
    expected: (budget: number) => `expected yes of ${count(budget)}`,
    optimum: 'Optimum (AO*)',
    value: (mean: number, error: number | undefined) =>
      error === undefined || !(error > 0) ? decimals(mean, 2) : `${decimals(mean, 2)} ± ${decimals(2 * error, 2)}`,
    between: (low: number, high: number) => `${decimals(low, 2)}–${decimals(high, 2)}`,
    running: '…',
    failed: '–',
    tooMany: (states: string, limit: string) => `up to ${states} states here; offered below ${limit}`,
    note: (runs: number) => `Means of ${count(runs)} campaigns, ± 2 standard errors.`,
    million: (n: number) =>
      n >= 1e15
        ? `10${superscript(Math.floor(Math.log10(n)))}`
        : n >= 1e12
          ? `${significant(n / 1e12, 2)} trillion`
          : n >= 1e9
            ? `${significant(n / 1e9, 2)} billion`
            : n >= 1e6
              ? n === 1e6
                ? 'one million'
                : `${significant(n / 1e6, 2)} million`
              : count(n),
  },
  game: {
    title: 'Game',
    kind: 'Kind of game',
    practice: 'Practice',
    practiceHelp: 'With undo and hints; the luck may be one that you have seen.',
    scored: 'Scored',
    scoredHelp: 'Fresh luck, no undo, no hints. Begins a new game.',
    fresh: 'New game',
    seed: 'Luck',
    seedIs: (seed: number) => `seed ${seed}`,
    seenTip: 'The same seed gives the same answers to the same pushes.',
    seen: 'You have played with this luck before, so this game is practice.',
    moved:
      'The seed, the board or a setting is not the one with which these pushes were made, so this game is practice.',
    resumed: 'This scored game had gone on: its pushes are back.',
  },
  tree: {
    title: 'The smallest case: Ann and Ben',
    lede: 'Two users, two pushes, both plans. Width is probability; at the leaf, how many said yes.',
    first: (name: string) => `${name} first`,
    worth: (value: number) => `worth ${decimals(value, 2)}`,
    summary: (a: string, x: number, b: string, y: number) =>
      `Two decision trees. Asking ${a} first is worth ${decimals(x, 2)}, asking ${b} first ${decimals(y, 2)}.`,
  },
  readouts: {
    left: 'pushes left',
    of: (budget: number) => `/ ${count(budget)}`,
    yes: 'said yes',
    par: 'par if the search goes on',
    parTip: 'Yeses so far plus what OnlineSearch expects from here.',
    result: 'result',
    average: 'what the search gets on average',
    undo: 'Undo',
    hint: 'Hint',
    list: 'List',
    board: 'Board',
    now: 'Back to now',
    scored: 'Scored',
    onlyPractice: 'In practice only.',
    noHint: 'Being weighed',
  },
  hint: {
    best: (moves: readonly string[]) => `Best now: ${moves.join(', ')}.`,
    move: (name: string, value: number) => `${name} ${decimals(value, 2)}`,
  },
  board: {
    name: (users: number, yes: number, left: number) =>
      `Board, ${counted(users, 'user')}, ${count(yes)} said yes, ${counted(left, 'push', 'pushes')} left`,
    help: 'Arrow keys walk between users, Enter pushes the one in focus. The button List shows the same as a table.',
    open: (name: string, chance: number, refused: number) =>
      `${name} ${whole(chance)} per cent to say yes now${refused > 0 ? `, refused ${times(refused)}` : ''}`,
    yes: (name: string, push: number) =>
      push > 0 ? `${name} ${count(push)}, the push at which she said yes` : `${name}, said yes before`,
    plus: (weight: number) => `+${whole(weight)}`,
    percent: whole,
  },
  list: {
    label: 'Users',
    user: 'User',
    state: 'State',
    chance: 'Chance, %',
    own: 'Own taste, %',
    friends: 'From friends, %',
    refused: 'Refused',
    push: (name: string) => `Push ${name}`,
    open: 'not yet',
    yes: (push: number) => (push > 0 ? `yes at ${count(push)}` : 'yes before'),
  },
  card: {
    region: 'User in focus',
    fresh: 'not asked yet',
    refused: (n: number) => `refused ${times(n)}, may be asked again`,
    saidYes: (push: number) => (push > 0 ? `said yes at push ${count(push)}` : 'said yes before'),
    percent: (chance: number) => `${whole(chance)} %`,
    chance: 'chance to say yes now',
    yes: 'Yes',
    wasYes: (chance: number) => `her chance was ${whole(chance)} %`,
    own: 'own taste',
    ifYes: (gains: string) => `If she says yes: ${gains}.`,
    now: (gains: string) => `Her yes adds: ${gains}.`,
    gain: (name: string, weight: number) => `${name} +${whole(weight)}`,
    nobody: 'Nobody who is still undecided listens to her.',
    push: (name: string) => `Push ${name}`,
    pushFrom: (name: string) => `Push ${name} from here`,
    uses: (left: number) => `uses 1 of ${count(left)}`,
    over: 'No pushes are left.',
    everybody: 'Everybody has said yes.',
    back: 'Scored: earlier moments can only be looked at.',
    parts: (own: number, friends: number) =>
      `Own taste ${whole(own)} and friends ${whole(friends)} add up to ${whole(Math.min(1, own + friends))} per cent.`,
  },
  said: {
    yes: (name: string, left: number) => `${name} said yes. ${counted(left, 'push', 'pushes')} left.`,
    no: (name: string, left: number) => `${name} refused. ${counted(left, 'push', 'pushes')} left.`,
    wasted: (name: string, left: number) =>
      `${name} had said yes already: the push is wasted. ${counted(left, 'push', 'pushes')} left.`,
    already: (name: string) => `${name} has said yes already.`,
    over: (yes: number) => `The game is over: ${counted(yes, 'user')} said yes.`,
    undone: (names: readonly string[]) =>
      names.length === 1
        ? `Push of ${names[0]} taken back.`
        : `${counted(names.length, 'push', 'pushes')} taken back, from ${names[0]} on.`,
    moment: (at: number, of: number) =>
      at === 0 ? 'The board is as before the first push.' : `The board is as after push ${count(at)} of ${count(of)}.`,
  },
  strip: {
    name: 'Pushes so far',
    bar: 'bar: chance',
    dot: 'dot: draw',
    yes: 'dot in bar: yes',
    next: 'next',
    nextShort: '?',
    wasted: 'wasted',
    summary: (pushes: number, yes: number) =>
      `One column per push: bar is the chance, dot is the draw. ${counted(pushes, 'push', 'pushes')}, ${count(yes)} of them yes.`,
    column: (n: number, name: string) => `Push ${count(n)}, ${name}: look at the board after it`,
  },
  score: {
    title: 'Score',
    none: 'No push yet.',
    luck: (luck: number, over: boolean) =>
      Math.abs(luck) < 0.05
        ? `Neither good nor bad luck${over ? '' : ' so far'}.`
        : `${luck > 0 ? 'Good' : 'Bad'} luck${over ? '' : ' so far'} (${signed(luck, 1)}).`,
    clean: 'Your choices were those of the search.',
    even: 'Your choices were worth as much as those of the search.',
    cost: (skill: number, name: string, push: number) =>
      `Your choices cost ${decimals(-skill, Math.abs(skill) < 0.1 ? 2 : 1)}; the dearest was ${name} at push ${count(push)}.`,
    costSoFar: (skill: number) => `Your choices cost ${decimals(-skill, Math.abs(skill) < 0.1 ? 2 : 1)} so far.`,
    gain: (skill: number) =>
      `Your choices were better than those of the search: worth ${decimals(skill, Math.abs(skill) < 0.1 ? 2 : 1)} more.`,
    wasted: (n: number) =>
      `${counted(n, 'push', 'pushes')} to users who had said yes ${n === 1 ? 'was' : 'were'} wasted.`,
    hopeless:
      'Nobody can start: at θ = 0 no user has a taste of her own, so every push is refused and every policy reaches 0.',
    replayed: (n: number) => `Too many states for exact values: moves are judged by ${count(n)} replays each.`,
    exact: 'Values are exact, with OnlineSearch going on from every push.',
    pending: 'Your moves are being judged.',
    failed: 'Your moves could not be judged.',
  },
  refused: {
    title: 'Nothing can be worked out on this board',
    sums: 'Scale these sums, so that friends of these users count for less, which changes the model; or correct the file.',
    scale: 'Scale sums above 1',
  },
  course: {
    title: 'Yeses',
    unit: 'pushes',
    yes: 'said yes',
    you: (par: number) => `you, par ${decimals(par, 1)}`,
    youOver: (yes: number) => `you, ${count(yes)}`,
    summary: (yes: number, pushes: number, others: string) =>
      `Users who said yes against pushes: you have ${count(yes)} after ${counted(pushes, 'push', 'pushes')}. ${others}`,
    other: (name: string, mean: number) => `${name} ends at ${decimals(mean, 2)} on average.`,
    bands: 'Shaded: half of the campaigns of each policy.',
    push: 'Push',
    yours: 'You',
  },
  bridge: {
    title: 'Luck and skill',
    unit: 'users who say yes',
    start: 'start value',
    skill: 'skill',
    luck: 'luck',
    par: 'par now',
    result: 'result',
    value: (x: number) => decimals(x, 2),
    step: (x: number) => signed(x, 2),
    summary: (start: number, skill: number, luck: number, par: number) =>
      `From the start value ${decimals(start, 2)}, by skill ${signed(skill, 2)} and luck ${signed(luck, 2)}, to ${decimals(par, 2)}.`,
    part: 'Part',
    users: 'Users',
  },
  review: {
    title: 'Review',
    playOn: (push: number) => `Play on before push ${count(push)}`,
    columns: { push: '#', you: 'you', chance: 'chance', said: 'said', search: 'search', loss: 'loss' },
    look: (push: number, name: string) => `Push ${count(push)}, ${name}: put the board back to the moment before it`,
    same: 'same',
    asGood: 'as good',
    tie: (name: string) => `The search would have pushed ${name}, which was worth as much.`,
    none: '–',
    yes: 'yes',
    no: 'no',
    wasted: 'wasted',
    loss: (loss: number) => (Math.abs(loss) < 0.005 ? '–' : loss > 0 ? decimals(loss, 2) : `+${decimals(-loss, 2)}`),
    note: 'Loss: what the choice was worth less than that of the search, in expected yeses, before its answer; with +, it was worth more.',
    empty: 'Every push is judged here before its answer is counted.',
    later: 'Scored: what the search would have done is shown when the game is over.',
  },
  sheet: {
    title: 'Score sheet',
    columns: { who: 'Who', mean: 'on average', luck: 'with your luck' },
    you: 'You',
    worth: 'Your moves',
    note: (runs: number) =>
      `Your moves: what they were worth before their answers. Policies: means of ${count(runs)} campaigns ± 2 standard errors, and what each would have reached with the draws of this game.`,
    card: 'Save the result card',
    link: 'Link to this game',
    failed: 'The picture could not be made.',
  },
  card2: {
    campaign: 'Campaign',
    of: (yes: number, budget: number) => `${count(yes)} yes from ${counted(budget, 'push', 'pushes')}`,
    worth: (worth: number, start: number) =>
      `Moves worth ${decimals(worth, 2)} on average; OnlineSearch ${decimals(start, 2)}`,
    luck: (luck: number) => `Luck ${signed(luck, 2)}`,
    foot: (kind: string, seed: number) => `${kind} game, seed ${seed}`,
    file: 'campaign result',
  },
  states: {
    loading: (title: string) => `Loading ${title}`,
    none: 'There is no board yet.',
    tooLarge: (users: number, most: number) =>
      `This network has ${counted(users, 'user')}; the game is for up to ${count(most)}.`,
    tooLargeWay: 'Plan a campaign on it, or play on a board.',
    plan: 'Plan on this network',
    level: 'Open a board',
    wrong: 'The settings of the users cannot be used as they stand.',
  },
});

function superscript(n: number): string {
  return String(n).replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]);
}
