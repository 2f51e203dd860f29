import type { FileOutcome } from '../../../data/read';
import type { ImportFile, ImportState } from '../../../store/state';

export type ImportIn<T extends ImportState['type']> = Extract<ImportState, { type: T }>;
export type Importing = Exclude<ImportState, { type: 'none' }>;

/** The file that is looked at: how it was understood, and how it was to be read. */
export function shownFile({ outcome, files, shown }: ImportIn<'preview'>): { read?: FileOutcome; given?: ImportFile } {
  const [read, given] = [outcome.files[shown], files[shown]];
  return { ...(read ? { read } : {}), ...(given ? { given } : {}) };
}

/** Whether something would be taken over, for {@link ImportState} of type `preview`. */
export const brings = ({ outcome }: ImportIn<'preview'>): boolean =>
  outcome.network !== undefined || outcome.cascades !== undefined;
