/** Words of the Help page. */
export const helpWords = {
  title: 'Help',
  what: 'What this is',
  formats: 'Formats',
  shortcuts: 'Shortcuts',
  limits: 'Limits',
  privacy: 'Privacy',
  glossary: 'Glossary',
  about: 'About',
  contents: 'On this page',
  papers: 'Papers',
} as const;
