/** `inspect FILE…`: what files hold, how they were understood, and what is wrong with them. */
import { readTogether } from '../data/read-together';
import { bytesOf } from './files';
import { findInputs } from './find-inputs';
import { inspectionText } from './inspect-text';
import { summarise } from './inspection';
import type { ChoiceRules } from './read-choices';
import { issueLines, type Streams } from './run';

/** Exit code: 0 something was read, 1 nothing could be, 130 stopped. */
export async function inspect(
  words: readonly string[],
  rules: ChoiceRules,
  json: boolean,
  streams: Streams,
): Promise<number> {
  const { files, issues } = await findInputs(words);
  if (issues.length > 0) streams.err(issueLines(issues));
  const outcome = await readTogether(
    files.map(({ path, bytes }) => ({ name: path, bytes, chunks: () => bytesOf(path), choices: rules.of(path) })),
    undefined,
    streams.signal,
  );
  if (streams.signal?.aborted) {
    streams.err('Stopped.\n');
    return 130;
  }
  const inspection = summarise(outcome);
  streams.out(json ? `${JSON.stringify(inspection)}\n` : inspectionText(inspection));
  const nothing = outcome.network === undefined && outcome.cascades === undefined;
  return nothing || issues.some(({ severity }) => severity === 'stopped') ? 1 : 0;
}
