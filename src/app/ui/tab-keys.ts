/** The tab that a key leads to from the tab `at`: arrows go round, Home and End to the ends; undefined for other keys. */
export function tabAfter<Id>(key: string, tabs: readonly Id[], at: Id): Id | undefined {
  const from = tabs.indexOf(at);
  switch (key) {
    case 'ArrowRight':
      return tabs[(from + 1) % tabs.length];
    case 'ArrowLeft':
      return tabs.at(from <= 0 ? -1 : from - 1);
    case 'Home':
      return tabs[0];
    case 'End':
      return tabs.at(-1);
    default:
      return undefined;
  }
}
