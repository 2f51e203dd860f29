/** Whether files are those that an experiment waits for. Pure. */
import type { Issue } from '../core/errors';
import type { FileOutcome } from '../data/read';
import { isNamed, type NamedFile } from './batch';

/** One issue for every file that bears the name of a wanted one and is another; one for a batch that has nothing of what is wanted. */
export function mistakenFiles(wanted: readonly NamedFile[], given: readonly FileOutcome[]): Issue[] {
  const bytes = given.flatMap(({ name, digest }): Issue[] => {
    const namesakes = wanted.filter((one) => one.name === name);
    if (namesakes.length === 0 || namesakes.some((one) => isNamed(one, name, digest))) return [];
    const expected = namesakes[0].digest ?? '';
    return [
      {
        code: 'file-differs',
        severity: 'note',
        message: `“${name}” is not the file that the experiment was made with, so it is not used for it: its SHA-256 is ${digest.slice(0, 12)}…, expected ${expected.slice(0, 12)}….`,
        where: { file: name },
        found: digest,
        expected,
        hint: 'Bring the original file. Accept opens this one as data of its own; Undo goes back to the experiment.',
      },
    ];
  });
  const met = given.some(({ name, digest }) => wanted.some((one) => isNamed(one, name, digest)));
  if (bytes.length > 0 || met || wanted.length === 0 || given.length === 0) return bytes;
  const [{ name }] = given;
  const asked = [...new Set(wanted.map((one) => `“${one.name}”`))].join(', ');
  return [
    {
      code: 'not-asked-for',
      severity: 'note',
      message: `The experiment waits for ${asked}; “${name}” is another file.`,
      where: { file: name },
      found: name,
      expected: asked,
      hint: 'Bring the file that it asks for. Accept opens this one in its place; Undo goes back to the experiment.',
    },
  ];
}
