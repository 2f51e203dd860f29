/** Words of the lesson “You are the website”. */
import { translated } from '../../../core/language';

export const youAreTheWebsiteWords = translated('lessons/you-are-the-website', {
  steps: {
    play: 'Play',
    predict: 'Predict',
    reveal: 'Reveal',
    chain: 'Play on',
    why: 'Why',
    check: 'Check',
  },
  /** What the rules look at. */
  rules: {
    'online-search': 'looks ahead',
    'online-greedy': 'best chance now',
    greedy: 'own taste',
    'weight-sum': 'influence',
    random: 'anybody',
  },
  boards: { celebrity: 'Celebrity', chain: 'Chain', club: 'Club' },
  said: 'people who say yes, on average',
  you: 'you, in one game',
  predicted: 'you said',
  luck: 'with your luck',
  play: {
    title: 'You have two pushes. Whom do you ask first?',
    over: (reached: number) => `Both pushes are used: ${reached} of 2 said yes.`,
    text: [
      'You are the website. A [push](push) shows something to one person, who says yes or refuses. Nothing spreads without you.',
      'The number in a circle is the chance in per cent to say yes now. Ben listens to Ann: once she has said yes, his chance is 95 instead of 45.',
      'Choose somebody and push. Whoever refuses may be asked again, which costs another push.',
    ],
    note: (seed: number) =>
      `Answers follow from chance and luck. The luck has seed ${seed}: the same push meets the same answer.`,
  },
  predict: {
    title: 'Fourteen people, six pushes. Taste or influence first?',
    text: [
      'One person here has many followers; others have friends who listen to each other. Play the board, once or more.',
      'Then say which fixed rule wins most people on average on this board.',
    ],
    label: 'the best of three rules on this board',
    options: {
      taste: 'ask whoever likes it most herself',
      influence: 'ask whoever is listened to most',
      anybody: 'ask anybody, at random',
    },
    short: { taste: 'own taste', influence: 'influence', anybody: 'anybody' },
    note: 'Small arcs around a circle: own taste in grey, friends who said yes in ink. Arrows: who listens to whom.',
  },
  reveal: {
    title: (influence: string, random: string) =>
      `Asking the most influential wins ${influence} people. Asking anybody wins ${random}.`,
    text: (taste: string, ahead: string, now: string) => [
      `The celebrity hardly ever says yes. Whoever asks her again and again has used all pushes before her followers count. Own taste first wins ${taste}.`,
      `A rule that looks ahead wins ${ahead}. On this board the best chance now does as well: ${now}.`,
    ],
    note: (replays: number) =>
      `Exact expectations; for anybody the mean of ${replays.toLocaleString('en')} campaigns, ± 2 standard errors. One game of yours is one draw: compare it with what the rules did with your luck.`,
  },
  chain: {
    title: 'Ten people in a row. Where does a chain begin?',
    over: (reached: number, ahead: number) =>
      `You reached ${reached}. Looking ahead reached ${ahead} with the same luck.`,
    text: [
      'Everybody listens to the one before. The last one has the largest chance now, but nobody listens to her.',
      'Eight pushes. Play, then see what the rules did with exactly your luck.',
    ],
    note: 'Your answers come from the same draws as those of the rules: same person, same attempt, same answer.',
  },
  why: {
    title: 'Which fixed rule is good depends on the board. Looking ahead fits all three.',
    text: (chain: { ahead: string; now: string }, club: { influence: string; taste: string }) => [
      `On the chain the best chance now wins ${chain.now} and looking ahead ${chain.ahead}: the head of the chain makes the next yes likely while pushes are left. In the club influence wins ${club.influence} and own taste ${club.taste}, the other way round than before.`,
      '[OnlineSearch](online-search) adds both: the chance now, and what a yes does to the best chances of the pushes that are left.',
    ],
    source: 'chance to say yes now, and what her yes adds to the n best chances left; PDC, equation 7',
    note: (replays: number) =>
      `Exact expectations; for anybody the mean of ${replays.toLocaleString('en')} campaigns, ± 2 standard errors. On none of the three boards does another of these rules expect more than looking ahead.`,
  },
  check: {
    title: 'Check',
    text: ['You may notify ten people of a concert. One has a million followers and never answers such messages.'],
    question: 'Whom do you ask first?',
    options: {
      star: 'the one with a million followers, ten times',
      both: 'whoever will probably go and has friends who would then go',
      sure: 'whoever is most likely to go, friends or not',
    },
    because: {
      star: (influence: string, random: string) =>
        `Influence counts only after a yes. On the celebrity’s board this rule won ${influence}, asking anybody ${random}.`,
      both: (ahead: string) =>
        `Chance now and what it opens: on the chain that won ${ahead} of ten on average, more than any other rule here.`,
      sure: (now: string, ahead: string) =>
        `Good where friends do not matter. On the chain it won ${now} on average and looking ahead ${ahead}.`,
    },
    again: 'You reached one person with a good plan. Was the plan wrong?',
    luckOptions: { yes: 'yes, it was', no: 'one game does not tell' },
    luckBecause: {
      yes: (low: number, high: number) =>
        `On the celebrity’s board looking ahead won ${low} or fewer in five of 100 campaigns and ${high} or more in another five: the same plan, other luck.`,
      no: 'One campaign is one draw. Plans are compared by what they win on average.',
    },
  },
  next: [
    'Play the level “Club” and find out how to get in.',
    'Give yourself twenty pushes and see which rules catch up.',
  ],
});
