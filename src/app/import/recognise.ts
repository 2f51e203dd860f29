/** What a dropped or pasted thing is, before anything is read: an experiment, a trained model, or data. */
import { looksLikeModel } from '../../models/forest/model-file';

/** Experiment files are small; anything larger is data. */
const LARGEST_EXPERIMENT = 4_000_000;

/** The text of a file that may be an experiment: JSON with the lab's schema field near its beginning or anywhere in a small one. */
export async function experimentText(file: Blob): Promise<string | undefined> {
  if (file.size > LARGEST_EXPERIMENT) return undefined;
  const head = await file.slice(0, 64).text();
  if (!/^\uFEFF?\s*\{/.test(head)) return undefined;
  const text = await file.text();
  return looksLikeExperiment(text) ? text : undefined;
}

/** Whether a file holds the weights of a trained model: it says so in its first bytes. */
export async function isModel(file: Blob): Promise<boolean> {
  return looksLikeModel(new Uint8Array(await file.slice(0, 64).arrayBuffer()));
}

/** Whether JSON text claims to be an experiment of the lab: an object with `schema` and `method`. Broken JSON may claim it too. */
export function looksLikeExperiment(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && 'schema' in value && 'method' in value;
  } catch {
    return /"schema"\s*:/.test(text) && /"method"\s*:/.test(text);
  }
}

/** Whether pasted text is a table: at least two lines that are not comments, all with two or more fields. */
export function looksLikeTable(text: string): boolean {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[#%]/.test(line));
  return (
    lines.length >= 2 &&
    lines.slice(0, 20).every((line) => line.split(/[\t,;]|\s+/).filter((field) => field !== '').length >= 2)
  );
}
