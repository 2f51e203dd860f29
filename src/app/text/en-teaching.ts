/** The short guide for teachers, in Help. */
import { translated } from '../../core/language';
import { count } from './format';

export const teachingWords = translated('app/teaching/teachingWords', {
  intro: [
    'Every lesson asks for a prediction before it shows what happens. Let everybody predict, and wait with the reveal until they have: the gap between what one said and what came is what stays.',
    'Nothing has to be installed, nobody needs an account, and nothing leaves the machines of your class.',
  ],
  hour: 'An hour, minute by minute',
  plan: [
    [
      'Before',
      'Play the lesson once yourself. Make a lesson link: your instruction, your seed, the controls that you hide. Open the lab once in the room; from then on it works without a connection.',
    ],
    ['0 – 5', 'Project the first step (key F). Say what is seen, not what will come.'],
    [
      '5 – 15',
      'Share the link or its QR code. Everybody predicts on their own device and copies the answer code, or raises a hand and you tap the tally.',
    ],
    [
      '15 – 20',
      'Paste the codes under “Class”: one ring per answer stands beside the axis. Ask two who lie far apart to say why.',
    ],
    ['20 – 30', 'Reveal. Let the class read the difference aloud before you step on to “Why”.'],
    [
      '30 – 40',
      'Everybody plays with the one to three controls of the lesson, then answers the check. There is no clock and every answer is explained.',
    ],
    [
      '40 – 55',
      '“Open in the lab”: the same experiment with all its settings. One question per pair, for instance from the last step, “To try next”.',
    ],
    ['55 – 60', 'Five questions of the quiz with one seed for all, by a show of hands.'],
  ],
  tools: 'What there is for teachers',
  toolList: [
    [
      'Lesson link',
      'In a lesson the chain symbol, on any other page Share, “Make a lesson link”. It holds the experiment, the seed and your words, never data.',
    ],
    [
      'Projector',
      'Key F or the button. Page up and Page down of a presenter step the lesson. Leaving it gives back what was there.',
    ],
    [
      'Answer codes',
      'One line of readable text per answer, at most 200 characters. Paste as many as you like in one piece; what a chat has mangled is mended or named.',
    ],
    [
      'Embedding',
      'The snippet beside the link puts the lab into a page of your course, without its bar. It works where storage is denied, and says so.',
    ],
    [
      'Seeds',
      'The same seed gives everybody the same luck. Each lesson was tested for its own seed and for three others.',
    ],
    ['Quiz', 'Twenty questions by paper; the seed decides which ones.'],
  ],
  lessons: 'The lessons',
  minutes: (n: number) => `${count(n)} minutes`,
});
