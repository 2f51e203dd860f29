/** The list of keys, for its dialog and for Help. */
import { translated } from '../../core/language';
export const shortcutWords = translated('app/shortcuts/shortcutWords', {
  title: 'Keyboard shortcuts',
  everywhere: 'Everywhere',
  network: 'On the network',
  time: 'On the time line',
  game: 'On the board of a game',
  lesson: 'In a lesson',
  single: 'Shortcuts of a single character',
  singleHelp: 'They act only outside text fields. Switch them off if you use speech input.',
  on: 'On',
  rows: {
    everywhere: [
      ['Ctrl Z', 'Undo'],
      ['Ctrl Shift Z', 'Redo'],
      ['Ctrl Enter', 'Run'],
      ['F', 'Projector mode on and off'],
      ['?', 'This list'],
      ['Escape', 'Close what is open'],
    ],
    network: [
      ['Arrow keys', 'Nearest neighbour in that direction'],
      ['N, Shift N', 'Next and previous node by degree'],
      ['Enter', 'Make or remove a source'],
      ['Space', 'Select'],
      ['Ctrl Arrow keys', 'Move the view'],
      ['+ − 0', 'Zoom in, zoom out, fit'],
      ['/', 'Find a node'],
    ],
    time: [
      ['Space', 'Play and pause'],
      ['Arrow keys', 'One event on or back'],
      ['Home, End', 'To the beginning, to the end'],
    ],
    lesson: [
      ['Page down, Arrow right', 'Next step'],
      ['Page up, Arrow left', 'Step back'],
    ],
    game: [
      ['Arrow keys', 'Nearest user in that direction'],
      ['Enter, Space', 'Push the user in focus'],
    ],
  },
});
