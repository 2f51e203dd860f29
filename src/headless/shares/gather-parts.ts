/**
 * Whether files of shares make up one whole: the same experiment on the same data, every share exactly once.
 */
import { LabError } from '../../experiment/lab-error';
import type { PartFile } from './read-part';

/** Shares named in a message at most. */
const NAMED = 12;

/** The parts in the order of their shares. Throws LabError `parts-differ`, `parts-repeated` or `parts-missing`. */
export function gatherParts(parts: readonly PartFile[]): PartFile[] {
  const [first] = parts;
  for (const part of parts) {
    const different = differenceOf(first, part);
    if (different)
      throw new LabError({
        code: 'parts-differ',
        message: `${first.name} and ${part.name} do not belong together: ${different}.`,
        hint: 'Merge the shares of one experiment, computed alike.',
      });
  }
  const { of } = first.share;
  const byShare = new Map<number, PartFile>();
  for (const part of parts) {
    const twin = byShare.get(part.share.index);
    if (twin)
      throw new LabError({
        code: 'parts-repeated',
        message: `Share ${part.share.index}/${of} is there twice: ${twin.path} and ${part.path}.`,
        hint: 'Leave one of them out.',
      });
    byShare.set(part.share.index, part);
  }
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !byShare.has(index));
  if (missing.length > 0)
    throw new LabError({
      code: 'parts-missing',
      message: `${missing.length === 1 ? 'Share' : 'Shares'} ${listed(missing)} of ${of} ${missing.length === 1 ? 'is' : 'are'} missing.`,
      hint: `Compute ${missing.length === 1 ? 'it' : 'them'}, for instance with --block ${missing[0]}/${of}.`,
    });
  const sorted = parts.toSorted((a, b) => a.share.index - b.share.index);
  let next = 0;
  for (const { header, name } of sorted) {
    const { from, to, total } = header.units;
    const last = name === sorted.at(-1)?.name;
    if (from !== next || (last && to !== total))
      throw new LabError({
        code: 'parts-differ',
        message: `${name} does not begin where the share before it ends.`,
        hint: 'Compute all shares again, with one version of the lab.',
      });
    next = to;
  }
  return sorted;
}

function differenceOf(a: PartFile, b: PartFile): string | undefined {
  if (a.header.digest !== b.header.digest) return 'they are of different experiments';
  if (a.header.data !== b.header.data) return 'they were computed on different data';
  if (a.share.of !== b.share.of) return `one is a share of ${a.share.of}, the other of ${b.share.of}`;
  if (a.header.units.total !== b.header.units.total) return 'the work was cut differently';
  return undefined;
}

function listed(shares: readonly number[]): string {
  const named = shares.slice(0, NAMED).join(', ');
  return shares.length > NAMED ? `${named} and ${shares.length - NAMED} more` : named;
}
