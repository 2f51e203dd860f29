/** Sets generated TypeScript as the house does, so that a script leaves what a person would have left. */
import { readFileSync } from 'node:fs';
import { format, type FormatConfig } from 'oxfmt';

/** Throws Error when the text is no TypeScript. */
export async function formatSource(text: string): Promise<string> {
  const { ignorePatterns: _files, ...style } = JSON.parse(
    readFileSync(new URL('../.oxfmtrc.json', import.meta.url), 'utf8'),
  ) as FormatConfig & { ignorePatterns?: string[] };
  const { code, errors } = await format('source.ts', text, style);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return code;
}
