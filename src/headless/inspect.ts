/** `inspect FILE…`: what files hold, how they were understood, and what is wrong with them. */
import type { BatchOutcome } from '../data/read';
import { readTogether } from '../data/read-together';
import { bytesOf } from './files';
import { findInputs } from './find-inputs';
import { inspectModel, isModelFile, modelText } from './inspect-model';
import { inspectionText } from './inspect-text';
import { summarise } from './inspection';
import type { ChoiceRules } from './read-choices';
import { issueLines, type Streams } from './streams';

/** Exit code: 0 something was read, 1 nothing could be, 130 stopped. */
export async function inspect(
  words: readonly string[],
  rules: ChoiceRules,
  json: boolean,
  streams: Streams,
): Promise<number> {
  const { files: found, issues } = await findInputs(words);
  if (issues.length > 0) streams.err(issueLines(issues));
  const areModels = await Promise.all(found.map(({ path }) => isModelFile(path)));
  const files = found.filter((_, i) => !areModels[i]);
  const models = await Promise.all(found.filter((_, i) => areModels[i]).map(({ path }) => inspectModel(path)));
  const stopped = issues.some(({ severity }) => severity === 'stopped');
  if (models.length > 0 && files.length === 0) {
    streams.out(json ? `${JSON.stringify({ models })}\n` : models.map(modelText).join('\n'));
    return stopped || models.every(({ header }) => !header) ? 1 : 0;
  }
  let outcome: BatchOutcome;
  let text: string;
  /** The file that was opened last, while one is read. */
  let reading: string | undefined;
  try {
    outcome = await readTogether(
      files.map(({ path, bytes }) => ({
        name: path,
        bytes,
        chunks: () => {
          reading = path;
          return bytesOf(path);
        },
        choices: rules.of(path),
      })),
      undefined,
      streams.signal,
    );
    reading = undefined;
    const inspection = summarise(outcome);
    text = json
      ? `${JSON.stringify(models.length > 0 ? { ...inspection, models } : inspection)}\n`
      : [...models.map(modelText), inspectionText(inspection)].join('\n');
  } catch (error) {
    if (!streams.signal?.aborted)
      streams.err(failureText(reading === undefined ? files.map(({ path }) => path) : [reading], error));
    else streams.err('Stopped.\n');
    return streams.signal?.aborted ? 130 : 1;
  }
  if (streams.signal?.aborted) {
    streams.err('Stopped.\n');
    return 130;
  }
  streams.out(text);
  const nothing = outcome.network === undefined && outcome.cascades === undefined;
  return (nothing && models.every(({ header }) => !header)) || stopped ? 1 : 0;
}

/** Files may hold anything, so what a reader did not expect is a fault of the lab and not of the file. */
function failureText(names: readonly string[], error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  const files = `${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''}`;
  if (error instanceof Error && 'syscall' in error) return `${files}: The file cannot be read (${reason}).\n`;
  return `${files}: ${names.length === 1 ? 'This file' : 'One of these files'} could not be read. That is a defect of the lab: please report it together with the file (${reason}).\n`;
}
