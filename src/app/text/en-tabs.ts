/** Words that the tabs of all pages share: of one answer, its table, its state. */
export const tabWords = {
  underWay: 'Under way',
  stopped: 'Stopped',
  csv: 'CSV',
  saveCsv: (title: string) => `Save ${title} as CSV`,
} as const;
