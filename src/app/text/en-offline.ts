/** Words about using the lab without a connection, and about its newer versions. */
import { translated } from '../../core/language';
import { bytes, counted } from './format';

export const offlineWords = translated('app/offline/offlineWords', {
  title: 'Without a connection',
  unasked: 'The lab begins to keep itself a few seconds after it was opened.',
  unavailable: 'This browser does not keep the lab itself: opening it needs a connection.',
  filling: 'The lab is being kept for use without a connection.',
  failed: 'Not all of the lab could be kept for use without a connection. It goes on at the next visit.',
  kept: (files: number, size: number) =>
    `Everything is kept for use without a connection: ${counted(files, 'file')}, ${bytes(size)}.`,
  notYours: 'That is the lab itself, nothing of yours: it does not count as your data and is not deleted with them.',
  label: 'New version',
  newer: 'A new version of the lab is there.',
  waits: 'A new version of the lab is there. It waits for what is running.',
  reload: 'Reload',
  reloadAnyway: 'Stop that and reload',
  later: 'Later',
});
