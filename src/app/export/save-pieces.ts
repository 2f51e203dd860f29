/** Files that may be large: written in slices, so that the page stays awake, and handed over as one. */
import { said } from '../../core/language';
import { lab } from '../../store/lab';
import { inSlices } from '../explore/lab/in-slices';
import { exportWords } from '../text/en-export';
import { saveFile } from '../ui/save-file';

function* gathered(pieces: Iterable<string>): Generator<void, Blob> {
  const parts: Blob[] = [];
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    // Blobs may lie outside of the page's memory; strings cannot.
    if (length > 1 << 22) {
      parts.push(new Blob(waiting));
      waiting = [];
      length = 0;
    }
    yield;
  }
  return new Blob([...parts, ...waiting]);
}

/** Writes a file in slices and saves it; what cannot be written is said. */
export async function savePieces(
  pieces: () => Iterable<string> | Promise<Iterable<string>>,
  name: string,
  type: string,
): Promise<void> {
  try {
    const blob = await inSlices(gathered(await pieces()), () => false);
    if (blob) saveFile(blob, name, type);
  } catch (error) {
    lab.getState().notify('bad', error instanceof Error ? said(error.message) : exportWords.failed);
  }
}
