/** `inspect FILE…`: what files hold, how they were understood, and what is wrong with them. */
import type { BatchOutcome } from '../data/read';
import { readTogether } from '../data/read-together';
import { bytesOf } from './files';
import { findInputs } from './find-inputs';
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
  const { files, issues } = await findInputs(words);
  if (issues.length > 0) streams.err(issueLines(issues));
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
    text = json ? `${JSON.stringify(inspection)}\n` : inspectionText(inspection);
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
  return nothing || issues.some(({ severity }) => severity === 'stopped') ? 1 : 0;
}

/** Files may hold anything, so what a reader did not expect is a fault of the lab and not of the file. */
function failureText(names: readonly string[], error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  const files = `${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''}`;
  if (error instanceof Error && 'syscall' in error) return `${files}: The file cannot be read (${reason}).\n`;
  return `${files}: ${names.length === 1 ? 'This file' : 'One of these files'} could not be read. That is a defect of the lab: please report it together with the file (${reason}).\n`;
}
