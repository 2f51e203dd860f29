/** What is said where data are dropped, on every page. */
import { translated } from '../../core/language';
import { count, counted } from './format';

export const dropWords = translated('app/drop/dropWords', {
  title: 'Drop it anywhere',
  text: 'Networks, cascades, tables of events or tweets; several files or a folder at once, .gz is fine. An experiment file opens. Nothing leaves this device.',
  browse: 'Browse files…',
  browseFolder: 'Browse a folder…',
  paste: 'Paste a table',
  pasteLabel: 'One edge or one event per line; names of columns on the first line help',
  pasteExample: 'ann bob\nbob cleo\ncleo ann',
  pastedName: 'pasted table',
  read: 'Read it',
  bring: 'Bring your data',
  bringFolder: 'Bring a folder',
  bringText: 'Drop files or a folder anywhere on the page, paste a table, or browse.',
  noExperiment: (name: string) => `“${name}” is not an experiment that this lab can open.`,
  opened: (name: string) => `Opened “${name}”.`,
  unreadable: (name: string) => `“${name}” could not be read. It may have been moved or changed since it was dropped.`,
  unloaded: 'The files were not taken: a part of the lab did not load. Try again when there is a connection.',
  emptyFolder: 'There is no file in this folder.',
  tooMany: (most: number) => `The folder holds more than ${counted(most, 'file')}; the first ${count(most)} are read.`,
});
