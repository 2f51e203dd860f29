/** The files cascades can be saved as, as entries of a menu. */
import type { CascadeSet } from '../../core/cascade';
import { CASCADE_FILES, writeCascades, type CascadeFile } from '../../data/write-cascades';
import { lossesOf } from '../../data/write-cascades-losses';
import { lab } from '../../store/lab';
import { exportWords } from '../text/en-export';
import type { MenuEntry } from '../ui/Overlay';
import { savePieces } from './save-pieces';

const words = exportWords;
const FORMATS: readonly CascadeFile[] = ['csv', 'forest', 'netrate'];
const LABELS = { csv: words.longCsv, forest: words.forest, netrate: words.netRate, netinf: words.netRate } as const;

/**
 * @param set  made when a file is asked for
 * @param name of the files, without an ending
 * @param how  which cascades: "37 chosen"
 */
export function cascadeEntries(set: (format: CascadeFile) => CascadeSet, name: string, how: string): MenuEntry[] {
  return FORMATS.map((format) => ({
    id: `cascades-${format}`,
    label: LABELS[format],
    detail: how,
    run: () => saveCascades(set(format), format, name),
  }));
}

/** Tables need no word for what they are; the others are all texts. */
const fileOf = (name: string, format: CascadeFile, extension: string): string =>
  format === 'csv' ? `${name}${extension}` : `${name}-${format}${extension}`;

/** Saves cascades, and says what the format cannot hold. */
function saveCascades(set: CascadeSet, format: CascadeFile, name: string): void {
  const { extension, type } = CASCADE_FILES[format];
  // What cannot be written at all is thrown by the writer, in words.
  void savePieces(() => writeCascades(set, format), fileOf(name, format, extension), type);
  const losses = lossesOf(set, format);
  if (losses.length > 0) lab.getState().notify('info', losses.join(' '));
}
