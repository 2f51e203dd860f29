/** Words of the lesson “The first hour”. */
import { translated } from '../../../core/language';

export const firstHourWords = translated('lessons/first-hour', {
  steps: { look: 'Look', draw: 'Draw', reveal: 'Reveal', why: 'Why', check: 'Check' },
  seen: 'first hour',
  x: 'time since the post',
  hour: (value: number) => (value === 0 ? '0' : `${value} h`),
  y: 'reposts',
  post: 'Post',
  numbered: (post: number) => `Post ${post}`,
  look: {
    title: (seen: string) => `One hour of a post: ${seen} reposts`,
    waiting: 'One hour of a post',
    text: [
      'Every step up is a repost. Look at the rhythm: a repost brings others soon after it, and then fewer.',
      'Somebody has to decide now whether this is the post of the day. So do you, five times.',
    ],
    note: 'Synthetic posts. Five of the 400 in the set “Reposts”, picked because much happens in their first hour, more comes after it, and they go on differently.',
  },
  draw: {
    title: 'Draw the next five hours',
    text: (seen: string) => [
      `${seen} reposts in the first hour. Where does the line go from here?`,
      'Nobody can know. Draw what you would bet on; you can redraw until you reveal.',
    ],
    label: (post: number) => `how post ${post} goes on`,
    note: 'Five posts: draw one, reveal it, and come back for the next.',
  },
  reveal: {
    title: (said: string, came: string) => `You drew ${said}. It ended at ${came}.`,
    noAnswer: (came: string) => `It ended at ${came}.`,
    rows: { actual: 'what happened', model: 'HawkesN, in the middle', you: 'you' },
    model: 'HawkesN',
    bands: ['5–95 % of runs', '25–75 % of runs'] as const,
    inside: (low: string, high: string) =>
      `Nine in ten runs of [the model](hawkesn) end between ${low} and ${high}, and so did the post.`,
    outside: (low: string, high: string) =>
      `Nine in ten runs of [the model](hawkesn) end between ${low} and ${high}. The post did not: it was misjudged, or it was the one in ten.`,
    closer: {
      you: 'Your line ends closer to what happened than the middle of the model.',
      model: 'The middle of the model ends closer to what happened than your line.',
      same: 'Your line ends as close to what happened as the middle of the model.',
      none: 'Every run continues the same first hour with other luck.',
    },
    again: (post: number, posts: number) => (post < posts ? 'Go back one step to draw the next post.' : ''),
    score: (post: number, posts: number, drawn: number, you: string, model: string) =>
      `Post ${post} of ${posts}. Over ${drawn === 1 ? 'the one post' : `the ${drawn} posts`} that you drew, your mean error is ${you} %, the model’s ${model} %.`,
    noScore: (post: number, posts: number) => `Post ${post} of ${posts}.`,
    band: (runs: number) => `Bands: 25–75 and 5–95 % of ${runs} runs.`,
  },
  why: {
    title: 'Why does it bend?',
    text: [
      'Each repost [excites](self-exciting) others for a while, and every person can repost only once. As *N* is used up, the same excitement finds fewer people.',
      'The model sees one hour, finds the excitement and the *N* that make that hour most likely, and plays on from there.',
    ],
    source: 'share of people left, times the excitement still alive; SIR-HawkesN, equation 3',
    note: (post: number, people: string) =>
      `From one hour alone *N* is hard to see: for post ${post} the fit says ${people}.`,
    noLimit: 'without end',
    score: (model: string, nothing: string, straight: string, inside: number, posts: number) =>
      `Over all ${posts} posts the middle of the model is off by ${model} % on average; “nothing more comes” by ${nothing} %, “as many in every hour” by ${straight} %. What happened lies in the wide band for ${inside} of ${posts}.`,
  },
  check: {
    title: 'Check',
    text: ['The model has no idea what a post says. It knows when people came, and that there is an end of them.'],
    limit: {
      question: 'If nobody could run out of people to tell, the forecast would be …',
      options: { higher: 'higher', same: 'the same', lower: 'lower' },
      because: {
        higher: 'The share of people left would stay 1, so the same excitement would go on finding somebody.',
        same: 'The share of people left falls below 1 with every repost, and the forecast with it. Without it there is no such brake.',
        lower: 'People who have reposted cannot do so again. Taking that brake away can only bring more.',
      },
    },
    rules: {
      question: 'Over the five posts, which simple rule came closer than the model?',
      options: {
        nothing: 'nothing more comes after the first hour',
        straight: 'every hour brings as many as the first',
        neither: 'neither of them',
      },
      because: {
        nothing: (rule: string, model: string) => `It is off by ${rule} % on average, the model by ${model} %.`,
        straight: (rule: string, model: string) => `It is off by ${rule} % on average, the model by ${model} %.`,
        neither: (nothing: string, straight: string, model: string) =>
          `They are off by ${nothing} and ${straight} % on average, the model by ${model} %. On a single post a rule can be luckier.`,
      },
    },
    missed: {
      question: 'On post 3 the middle of the model is far too low. That shows …',
      options: {
        useless: 'that the model is useless',
        kernel: 'that this post’s excitement may fade in another way than the model takes it to',
        seed: 'that the model needs more runs',
      },
      because: {
        useless: (model: string) => `One post is one post: over the five it is off by ${model} % on average.`,
        kernel:
          'The model here takes interest to fade exponentially. Where a few share it still after hours, that is too fast. “Is it a good fit?” is about this.',
        seed: 'More runs make the band smoother, not better: all of them believe the same model.',
      },
    },
  },
  next: [
    'Let the first hour end after 30 minutes, and see the band open.',
    'Take the power law instead of the exponential kernel for post 3 (cascade 230).',
  ],
});
