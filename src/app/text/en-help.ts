/** Words of the Help page. */
import { translated } from '../../core/language';
export const helpWords = translated('app/help/helpWords', {
  title: 'Help',
  what: 'What this is',
  formats: 'Formats',
  shortcuts: 'Shortcuts',
  limits: 'Limits',
  privacy: 'Privacy',
  glossary: 'Glossary',
  teach: 'Teach with it',
  setOn: 'Set on',
  seenIn: 'See it in the lesson',
  setBy: (symbol: string) => `Show where ${symbol} is set`,
  about: 'About',
  licence: 'MIT licence',
  contents: 'On this page',
  papers: 'Papers',
});
