/** Words of the lesson “Five lenses”. */
import { translated } from '../../../core/language';

export const fiveLensesWords = translated('lessons/five-lenses', {
  steps: { look: 'Look', predict: 'Predict', reveal: 'Reveal', sheet: 'Sheet', why: 'Why', check: 'Check' },
  /** Names of the methods, and of what they are held against. */
  names: {
    slicer: 'SLICER',
    jump: 'jump SDE',
    hawkes: 'HawkesN',
    push: 'OnlineSearch',
    forest: 'FOREST',
    counting: 'counting pairs',
    usual: 'the usual size',
    chance: 'anybody',
  },
  question: 'question',
  questions: { who: 'who is next', size: 'how big', check: 'what can be checked' },
  network: '340 people of a forum, friends joined by lines',
  order: 'order of writing',
  you: 'you',
  look: {
    title: (place: number) => `Thread ${place}: seven people in ninety minutes`,
    text: [
      'The named seven have written so far in a thread of a forum; lines join friends. What comes after them is kept away.',
      'Five methods, one from each paper, learned from the same 960 older threads. They will look at the same seven people, or at the same ninety minutes, each in its own way.',
    ],
    note: (seed: number) => `Synthetic threads of 340 people. The thread is drawn with seed ${seed}.`,
  },
  predict: {
    title: {
      who: 'Which lens would you trust to name who is next?',
      size: 'Which lens would you trust to say how big it gets?',
      check: 'Which answer can these threads not check?',
    },
    text: {
      who: [
        'There are three questions; the switch below goes through them. The first: who writes next?',
        'Each lens makes a list of all who have not written. It has a hit when the next one is among its [first ten](hits-at-k).',
      ],
      size: [
        'How many people will have written in the end? HawkesN goes by the clock alone, the others by who wrote; the usual size is that of older threads that came so far.',
        'What counts is the [error of the logarithm](msle), squared: half as many errs like twice as many.',
      ],
      check: [
        'A third question is whom to push: the forum shows the thread to somebody, she joins or refuses, and then the next is chosen. OnlineSearch answers that.',
        'All lenses are judged on threads that were kept away. For one of these answers that does not work.',
      ],
    },
    label: { who: 'best at who is next', size: 'best at how big', check: 'the answer that cannot be checked' },
    who: {
      slicer: 'SLICER: chances along friendships',
      jump: 'jump SDE: rates between any two',
      hawkes: 'HawkesN: the rhythm of the thread',
      forest: 'FOREST: the order of who wrote',
      counting: 'counting: who wrote in the same threads',
    },
    size: {
      slicer: 'SLICER: whom friends reach in twelve hours',
      jump: 'jump SDE: simulated for two days',
      hawkes: 'HawkesN: fitted to seven times',
      forest: 'FOREST: simulated to the end',
      usual: 'the usual size, the same for all',
    },
    check: {
      next: 'who is next',
      size: 'how big it gets',
      push: 'whom to push',
      none: 'all of them can be checked',
    },
    given: 'What each lens is given',
    head: ['lens', 'of the older threads', 'of this thread', 'gives'],
    rows: {
      slicer: ['friends, who wrote when', 'the seven people', 'chance of everybody, step by step'],
      jump: ['who wrote when', 'the seven people', 'how many, minute by minute'],
      hawkes: ['nothing', 'the seven times', 'how many, with a band'],
      push: ['friends, who wrote before whom', 'the seven people', 'whom to push, one after the other'],
      forest: ['friends, who wrote in which order', 'the seven people, in order', 'who is next, and endings'],
    },
  },
  reveal: {
    who: {
      title: (best: string, hits: string, second: string, close: string) =>
        `${best} names ${hits} of 100, ${second} ${close}`,
      text: (threads: number, cases: number, lead: string, error: string, clear: boolean) => [
        `${threads} threads have ${cases} next ones after the seven. FOREST leads counting by ${lead} of 100, with a [standard error](standard-error) of ${error}: ${clear ? 'more than luck alone' : 'with so few threads that may be luck'}.`,
        'SLICER looks along friendships only, the jump SDE at any two, FOREST at the order as well. HawkesN knows times and no people.',
      ],
      x: 'next one among the first ten, of 100',
      none: 'knows no people',
      rows: { next: 'next in this thread', ended: 'nobody' },
      place: (place: string) => `place ${place} here`,
      note: (left: number) =>
        `Lines: two standard errors. Place: that of the next one of this thread among ${left}. With other threads neighbours may change places.`,
    },
    size: {
      title: (best: string, error: string) => `${best} errs least, ${error}. HawkesN errs most.`,
      otherwise: (best: string, error: string) => `${best} errs least, ${error}.`,
      text: (low: string, high: string, inBand: number, threads: number, promised: number, slicerBelow: boolean) => [
        `HawkesN has seven times and no other thread, and gives a band: nine in ten of its runs for this thread end between ${low} and ${high}. Such bands hold ${inBand} of ${threads} threads; ${promised} were promised.`,
        `The jump SDE is not clearly better than the usual size.${slicerBelow ? ' SLICER, last at who is next, is better here.' : ''}`,
      ],
      x: 'squared error of the logarithm of the size',
      rows: { truth: 'this thread became' },
      people: (n: string) => `${n} people`,
      said: (n: string) => `said ${n} here`,
      note: (threads: number) =>
        `${threads} threads, lines: two standard errors. They are few: neighbours in this order may change places with other threads.`,
    },
    check: {
      title: 'Nobody was pushed in these threads. So whom to push cannot be checked.',
      text: (taste: string, habit: string, friends: string) => [
        `What OnlineSearch is given can be checked, and says: who says yes is a matter of taste. Its error on cases kept away is ${taste}; by habit alone it is ${habit}, with friends ${friends}.`,
        'What a push would do is known inside that model only. There ten pushes to the likeliest, or by looking ahead, win the most; those with most influence on others mostly refuse.',
      ],
      bars: {
        'online-search': 'OnlineSearch',
        'online-greedy': 'likeliest now',
        'weight-sum': 'most influence',
        random: 'anybody',
      },
      x: 'say yes to ten pushes, in the learned model',
      note: 'Mean of 400 campaigns. For a new thread tastes are not known: habit and friends decide there. Errors: mean squared error of yes or no.',
    },
  },
  sheet: {
    title: 'The sheet: one thread, five lenses',
    ownTitle: 'The same with your own cascades',
    text: [
      'Each row is a lens: its question, what it says of this thread, how far off it was on threads kept away, and what it cannot say at all.',
      'Take the sheet along as CSV, or copy it. The switch shows how to make one of your own cascades.',
    ],
    ownText: [
      'Drop your cascades, and the network where you have one, on the Data page (#/data). They stay on this device and are then open on all pages.',
      'Go through the five pages below. Keep the last tenth of your cascades away from learning wherever the page offers it, and write down what each says of one of them.',
    ],
    view: 'sheet of',
    views: { sample: 'this thread', own: 'your own cascades' },
    caption: (place: number) => `Thread ${place} through five lenses`,
    head: ['lens', 'question', 'says of this thread', 'error on what was kept away', 'cannot say'],
    questions: {
      slicer: 'who hears it at all?',
      jump: 'how many by when?',
      hawkes: 'how big?',
      push: 'whom to push?',
      forest: 'who is next?',
      counting: 'who was there before?',
    },
    says: {
      slicer: (size: string, names: string) => `${size} people; first ${names}`,
      jump: (size: string, names: string) => `${size} people; first ${names}`,
      hawkes: (size: string, low: string, high: string) => `${size} people, ${low} to ${high}`,
      push: (name: string, chance: string, won: string) => `${name} first, chance ${chance}; ten pushes win ${won}`,
      forest: (size: string, names: string) => `${size} people; first ${names}`,
      counting: (size: string) => `${size} people, as usual`,
    },
    errors: {
      both: (hits: string, size: string) => `next: ${hits} of 100; size: ${size}`,
      size: (size: string) => `size: ${size}`,
      push: (error: string, habit: string) => `yes or no: ${error}, habit ${habit}; pushes: not known`,
    },
    cannot: {
      slicer: 'who comes without a friend there',
      jump: 'who has had enough: all stay active',
      hawkes: 'anything about people',
      push: 'what happens without pushes, and when',
      forest: 'when, and what if',
      counting: 'anything new',
    },
    counting: 'counting, usual size',
    note: (truth: number, next: string) =>
      `It became ${truth} people; next was ${next}. Next: hits among the first ten. Size: squared error of the logarithm.`,
    nobody: 'nobody',
    ownCaption: 'Five pages for a set of cascades',
    ownHead: ['lens', 'page', 'needs', 'gives'],
    own: {
      slicer: ['Spread, Learn (#/spread)', 'a network; times, and the width of a step', 'chances, who is reached'],
      jump: [
        'Influence, Learn (#/influence)',
        'users and times; a network only to compare',
        'rates, sizes of cascades kept away',
      ],
      hawkes: ['Popularity (#/popularity)', 'times; a dozen events or more of a cascade', 'size with a band'],
      push: ['Campaign, Learn (#/campaign)', 'a network; who acted on what', 'tastes, influence, whom to push'],
      forest: [
        'Forecast (#/forecast)',
        'ten cascades, better hundreds; a network if there is one',
        'who is next, size',
      ],
    },
    ownNote: 'Where a page cannot use a set, the Data page says why.',
  },
  why: {
    title: 'What a lens is given decides what it can say',
    text: [
      'Times without people can tell how big, never who. People without times can tell who is next, never when; and without pushes nobody can tell what a push would do.',
      'So there is no best lens, only a best lens for a question. Two can be compared where both answer it, on [the same cascades kept away](held-out), with one measure, and with a plain rule beside them.',
    ],
    caption: 'What each lens is given, and what it can say',
    head: [
      'lens',
      'given people',
      'given times',
      'given friends',
      'says who',
      'says how big',
      'says when',
      'says whom to push',
    ],
    yes: 'yes',
    no: '–',
    source: 'one measure for all sizes: squared, averaged over threads; FOREST, section 4.3',
  },
  check: {
    title: 'Check',
    text: ['Three cases. Which lens, and how far would you trust it?'],
    times: {
      question: 'You have the times of one post’s reposts, and nothing else. What can you ask?',
      options: { hawkes: 'HawkesN: how big', forest: 'FOREST: who is next', slicer: 'SLICER: who hears it' },
      because: {
        hawkes: 'It needs times only, and gives a band with its size.',
        forest: 'It learns from the order of users in many cascades. Here are no users, and one cascade.',
        slicer: 'It needs a network, and who was reached. Here are no users.',
      },
    },
    one: {
      question: 'In one thread a lens came closest to the size. Is it the lens for sizes?',
      options: { yes: 'yes, it was closest', no: 'one thread cannot tell', never: 'no, it was luck' },
      because: {
        same: (name: string, error: string) =>
          `Here it was ${name}, which has the least error over all threads too, ${error}. The one thread does not show that.`,
        other: (name: string, error: string, best: string, least: string) =>
          `Here it was ${name}. Over all threads its error is ${error}; that of ${best} is ${least}.`,
        no: (threads: number) =>
          `Over ${threads} threads the order is still uncertain; from one thread nothing follows.`,
        never: 'It may have been luck or not. More threads can tell, this one cannot.',
      },
    },
    push: {
      question:
        'A shop wants to notify people one after the other, and learns tastes from its log. How does it know that it works?',
      options: {
        log: 'the learned model predicts the log well',
        pushes: 'it notifies some as the model says, some at random, and compares',
        size: 'the cascades get bigger than HawkesN says',
      },
      because: {
        log: 'That shows that tastes were learned. What a push does is not in a log without pushes.',
        pushes: 'Only real pushes tell what a push does; random ones are what it is held against.',
        size: 'They may have got bigger without pushes, too.',
      },
    },
  },
  next: [
    'Open your own cascades on the Data page and take them through the five pages of the sheet.',
    'Show FOREST more people of the same thread: from how many on does it know the size?',
    'Switch the network off and see which of its hits it loses.',
  ],
});
