/** Words of the first page. */
import { translated } from '../../core/language';
import { count } from './format';

export const homeWords = translated('app/home/homeWords', {
  title: ['See how information spreads', '– and how well we can predict it.'],
  hero: 'A living network',
  network: (n: number) => `Network of ${count(n)} people`,
  quantity: 'people reached',
  steps: 'steps',
  many: 'Once is luck – run it 200 times',
  one: 'Back to one run',
  play: 'Play',
  pause: 'Pause',
  startedByYou: 'You started this one:',
  startedByOne: 'Started by one person:',
  of: (n: number) => `of ${count(n)} reached`,
  step: 'step',
  running: 'Running 200 times',
  frame: (t: number) => `after ${count(t)} steps`,
  still: 'Press Play to see it move.',
  doors: 'Where to go',
  skip: 'Skip to the pages',
  flowing: 'Influence',
  flowingText: 'How many by time t?',
  bring: 'Bring your data',
  bringText: 'Drop a file anywhere here. It stays in this browser.',
  read: 'How it works',
  readText: 'Words, formats, limits.',
  failed: 'The picture could not be made:',
  doorsList: {
    rumour: { page: 'Spread', name: 'Grapevine', ask: 'Who is reached, and how likely?' },
    loops: { page: 'Spread', name: 'Thirteen clubs', ask: 'When do messages overstate?' },
    'viral-video': { page: 'Spread', name: 'Hubs', ask: 'What makes a video go viral?' },
    'slow-news': { page: 'Spread', name: 'Streets', ask: 'Why does some news take so long?' },
    karate: { page: 'Spread', name: 'Karate club', ask: 'Who should start it?' },
  },
});
