import type { ImportFile, ImportState } from '../../store/state';

/** Files that come while others are looked at belong to them; one of the same name takes the place of the former one. */
export function joinBatch(importing: ImportState, added: readonly ImportFile[]): ImportFile[] {
  if (importing.type !== 'preview' && importing.type !== 'reading') return [...added];
  const names = new Set(added.map(({ name }) => name));
  return [...importing.files.filter(({ name }) => !names.has(name)), ...added];
}
