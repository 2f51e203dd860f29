/** Remarks on what was left out of a network file, and on names that are nearly the same. */
import type { Network } from '../../core/network';
import { count } from '../issue-list';
import { similarNames } from '../node-names';
import type { NetworkDraft } from './draft';
import { MAX_LEFT } from './edge-attributes';
import { cleanName } from './names';

/** What is said of self-loops, and of attributes that are not used. */
export function remarkUnused(draft: NetworkDraft): void {
  if (draft.selfLoops > 0)
    draft.note(
      {
        code: 'self-loops-removed',
        message: `${count(draft.selfLoops, 'self-loop')} removed; the first one is in this line.`,
      },
      draft.firstSelfLoop,
      draft.selfLoops,
    );
  const words = draft.attributes.list.filter(({ numbers }) => numbers === 0).map(({ name }) => name);
  const unused = [...words, ...draft.attributes.left];
  if (unused.length > 0)
    draft.note(
      {
        code: 'columns-ignored',
        message: `Attributes of edges that are not used: ${listNames(unused, draft.attributes.left.size === MAX_LEFT)}.`,
      },
      undefined,
      unused.length,
    );
  if (draft.nodeAttributes.size > 0)
    draft.note(
      {
        code: 'node-attributes-ignored',
        message: `Attributes of nodes that are not used: ${listNames([...draft.nodeAttributes])}.`,
      },
      undefined,
      draft.nodeAttributes.size,
    );
}

/** What is said of names, and all remarks that wait. */
export function remarkNames(draft: NetworkDraft, { labels }: Network): void {
  if (labels) {
    const { pairs, total } = similarNames(labels, 3);
    if (total > 0)
      draft.note(
        {
          code: 'similar-names',
          message: `${count(total, 'name')} differ${total === 1 ? 's' : ''} from another one only by blanks or case, for example ${pairs
            .map(([a, b]) => `“${a}” and “${b}”`)
            .join('; ')}. They are kept as different nodes.`,
          hint: 'If they are the same, give them one spelling in the file.',
        },
        undefined,
        total,
      );
  }
  draft.tellNotes();
}

const LISTED = 6;

/** The first few of some names. */
export function listNames(names: readonly string[], open = false): string {
  const more = names.length - LISTED;
  return (
    names.slice(0, LISTED).map(cleanName).join(', ') +
    (more > 0 ? ` and ${open ? 'at least ' : ''}${more.toLocaleString('en')} more` : '')
  );
}
