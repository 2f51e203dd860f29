/** Texts of the tables that the first page shows, in German. */
export const tablesFirstGerman: Readonly<Record<string, string>> = {
  'Chance to pass it on': 'Chance des Weitergebens',
  'The chance that a newly active node activates a given neighbour; it tries once, one step later.':
    'Die Chance, dass ein eben aktiv gewordener Knoten einen bestimmten Nachbarn aktiviert; er versucht es einmal, einen Schritt später.',
  'SLICER, section 2': 'SLICER, Abschnitt 2',
  'a number between {0} and {1}': 'eine Zahl zwischen {0} und {1}',
  '{0} is {1}; expected {2}.': '{0} ist {1}; erwartet: {2}.',
};
