/** Words of links that teachers make, and of the lab inside another page. */
import { translated } from '../../core/language';
import { count, counted } from './format';

export const teachWords = translated('app/teach/teachWords', {
  title: 'Lesson link',
  lessonHelp:
    'Whoever opens this link gets this lesson with your seed and your words, without the controls that you hide.',
  pageHelp:
    'Whoever opens this link gets this page as it is now: settings, seed, what is shown. Your data stay with you; files are asked for by name.',
  instruction: 'Instruction',
  instructionHelp: (left: number) => `Shown above the page. ${counted(left, 'character')} left.`,
  seed: 'Seed',
  seedHelp: 'The same seed gives everybody the same numbers.',
  seedWrong: 'A seed is a whole number from 0.',
  controls: 'Controls',
  controlsHelp: 'Hidden ones are absent; locked ones are seen and cannot be changed.',
  noControls: 'This lesson has no controls.',
  state: { open: 'open', locked: 'locked', hidden: 'hidden' },
  setAll: 'All controls',
  link: 'Link',
  copy: 'Copy link',
  copied: 'Copied',
  refused: 'The browser refused to copy: select the text and copy it.',
  length: (n: number) => `${count(n)} characters.`,
  long: 'Some chats and mail programs cut links of this length; the file of the experiment is the safer way.',
  embed: 'For your own page',
  embedHelp: 'Put this into the HTML of your course page: the lab appears in it, without its bar.',
  copyEmbed: 'Copy snippet',
  qr: 'QR code',
  qrEnlarge: 'Show the QR code large, or small again',
  qrLabel: 'QR code of the link',
  qrTooLong: 'The link is too long for a QR code. Shorten the instruction, or share the link.',
  saveQr: 'Save as SVG',
  dismiss: 'Close',
  locked: 'Locked by your teacher',
  projector: { name: 'Projector', results: 'Results', leave: 'Leave projector' },
  embedded: {
    open: 'Open in Cascade Lab',
    noStorage: 'Nothing is kept here: this page is shown inside another one, which denies storage.',
  },
});
