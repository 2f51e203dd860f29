/** Takes what people drop, paste or pick: experiments open, data are read together. */
import { openExperiment } from '../../experiment/file';
import { registry } from '../../experiment/lab-registry';
import { looksLikeModel } from '../../models/forest/model-file';
import { lab } from '../../store/lab';
import type { ImportFile } from '../../store/state';
import { en } from '../text/en';
import { MOST_FILES, walkEntries, type Entry, type NamedFile, type Walked } from './dropped-files';
import { experimentText } from './recognise';
import { joinBatch } from './join-batch';
import { whyNot } from './why-not';

/** Opens the experiments among the files and reads the others, together with those of an import under way. */
export async function takeFiles(files: readonly NamedFile[]): Promise<void> {
  const data: ImportFile[] = [];
  for (const { file, name } of files) {
    try {
      if (await isModel(file)) {
        const { takeModel } = await import('../forecast/take-model');
        await takeModel(file, name);
        continue;
      }
      const text = await experimentText(file);
      if (text === undefined) {
        // A file that is gone or may not be read says so at its first byte.
        await file.slice(0, 1).arrayBuffer();
        data.push({ file, name, choices: {} });
      } else openText(text, name);
    } catch {
      lab.getState().notify('bad', en.drop.unreadable(name));
    }
  }
  if (data.length > 0) lab.getState().importFiles(joinBatch(lab.getState().importing, data));
}

/** Whether a file holds the weights of a trained model: it says so in its first bytes. */
async function isModel(file: Blob): Promise<boolean> {
  return looksLikeModel(new Uint8Array(await file.slice(0, 64).arrayBuffer()));
}

/** Takes what was dropped, with all that is in its folders. */
export async function takeEntries(entries: readonly Entry[]): Promise<void> {
  await takeWalked(await walkEntries(entries));
}

/** Takes what a folder or a drop held, and says what could not be taken. */
export async function takeWalked({ files, unreadable, more }: Walked): Promise<void> {
  for (const name of unreadable) lab.getState().notify('bad', en.drop.unreadable(name));
  if (more) lab.getState().notify('warn', en.drop.tooMany(MOST_FILES));
  if (files.length > 0) await takeFiles(files);
  else if (unreadable.length === 0) lab.getState().notify('warn', en.drop.emptyFolder);
}

/** Opens an experiment file's text, or says why not. */
export function openText(text: string, name: string): boolean {
  const opened = openExperiment(text, registry, name);
  if (!opened.ok) {
    lab.getState().notify('bad', whyNot(name, opened.issues), opened.issues);
    return false;
  }
  lab.getState().open(opened.value);
  if (opened.issues.length > 0) lab.getState().notify('warn', en.drop.opened(name), opened.issues);
  else lab.getState().notify('info', en.drop.opened(name));
  return true;
}
