/** Takes what people drop, paste or pick: experiments open, data are read one file after the other. */
import { openExperiment } from '../../experiment/file';
import { lab, registry } from '../../store/lab';
import { en } from '../text/en';
import { importQueue, type WaitingFile } from './queue';
import { experimentText } from './recognise';
import { whyNot } from './why-not';

export async function takeFiles(files: readonly WaitingFile[]): Promise<void> {
  importQueue.add(files);
  await readNext();
}

let looking = false;

/** Reads the next waiting file, unless one is being read or looked at. */
export async function readNext(): Promise<void> {
  if (looking || lab.getState().importing.type !== 'none') return;
  const next = importQueue.next();
  if (!next) return;
  looking = true;
  try {
    const text = await experimentText(next.file);
    if (text === undefined) lab.getState().importFile(next.file, next.name);
    else openText(text, next.name);
  } catch {
    lab.getState().notify('bad', en.drop.unreadable(next.name));
  } finally {
    looking = false;
  }
  await readNext();
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
