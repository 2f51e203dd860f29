import { withChoice } from '../../../data/choices';
import type { FileOutcome, ReadChoice } from '../../../data/read';
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

/** What a control shows: the value that was understood, or while the file is read again the one that was just chosen. */
export function chosenValue({ id, value, options }: ReadChoice, { choices }: ImportFile, rereading: boolean): string {
  if (!rereading) return value;
  const same = JSON.stringify(choices);
  return options.find((option) => JSON.stringify(withChoice(choices, id, option.value)) === same)?.value ?? value;
}

/** A file that holds data, of which something stops the import; one without data is only left out. */
export const isStopped = ({ choices, issues }: FileOutcome): boolean =>
  choices.length > 0 && issues.some(({ severity }) => severity === 'stopped');
