/** What the page tells about tests, and how it is put into lines. */
export interface FileOutcome {
  kind: 'file';
  path: string;
  passed: number;
  /** By the test's own choice, as with `it.skipIf`. */
  skipped: number;
  failed: { name: string; message: string }[];
}

/** `stray`: an error that no test waited for. */
export type Told = FileOutcome | { kind: 'stray'; message: string } | { kind: 'end' };

const indented = (text: string): string => text.replaceAll(/^/gm, '    ');

export function outcomeText(told: Told): string {
  if (told.kind === 'end') return '';
  if (told.kind === 'stray') return `✗ an error that no test waited for\n${indented(told.message)}\n`;
  const { path, passed, failed, skipped } = told;
  if (failed.length === 0) return `✓ ${path}: ${passed} passed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
  return failed.map(({ name, message }) => `✗ ${name}\n${indented(message)}\n`).join('');
}

/** What counts as failed: tests, files or hooks that threw, and errors that no test waited for. */
export function summary(told: readonly Told[]): { line: string; failed: number } {
  const files = told.filter((one) => one.kind === 'file');
  const passed = files.reduce((sum, one) => sum + one.passed, 0);
  const failed =
    files.reduce((sum, one) => sum + one.failed.length, 0) + told.filter((one) => one.kind === 'stray').length;
  return { line: `${passed} passed, ${failed} failed`, failed };
}
