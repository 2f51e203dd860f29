/**
 * From a draft to the network: nodes that edges name and the file does not know, values that are no numbers, direction, repeated
 * edges, names. Everything that is changed or left out is told.
 */
import { buildNetwork, type Network } from '../../core/network';
import { MAX_EDGES } from '../edge-list';
import type { Direction } from '../edge-list-network';
import { count, quote } from '../issue-list';
import { mergeRepeats } from '../merge-repeats';
import type { NetworkDraft } from './draft';
import { direct } from './draft-direction';
import { numberNodes, positionsOf } from './draft-nodes';
import { judgePreferences, preferencesOf } from './draft-preferences';
import { remarkNames, remarkUnused } from './draft-remarks';
import { checkValues, edgeValuesOf } from './draft-values';
import { judgeAttributes, type AttributeRoles } from './edge-attributes';
import { cleanName } from './names';

export interface FinishedDraft {
  network?: Network;
  direction: Direction;
  roles: AttributeRoles;
}

/** Finishes the reading. Cost: O(nodes + edges) time. */
export function finishDraft(draft: NetworkDraft): FinishedDraft {
  const { issues, choices } = draft.context;
  const roles = judgeAttributes(draft.attributes.list, choices);
  if (draft.full) return { direction: { directed: draft.directed ?? false, unsure: false }, roles };
  const dropped = new Set<number>();
  checkEnds(draft, dropped);
  checkValues(draft, roles, dropped);
  const { rows, direction, pairs } = direct(draft, dropped);
  judgePreferences(draft);
  remarkUnused(draft);
  const numbering = numberNodes(draft, rows);
  const { place, labels } = numbering;
  const name = (node: number): string => labels?.[place[node]] ?? String(place[node]);
  const columns = roles.roles.map((role, k) => ({
    name: draft.attributes.list[k].name,
    ...(role === undefined || role === 'ignore' ? {} : { meaning: role }),
  }));
  const mainRole = roles.main < 0 ? undefined : roles.roles[roles.main];
  const merged = mergeRepeats({
    rows,
    pairs,
    directed: direction.directed,
    rule: draft.duplicates(mainRole),
    chosen: choices.duplicates !== undefined,
    columns,
    column: mainRole === undefined || mainRole === 'ignore' ? -1 : roles.main,
    name,
    issues,
  });
  if (rows.count === 0 && !draft.mayLackEdges && !issues.stopped)
    issues.add({
      code: 'no-edges',
      severity: 'stopped',
      ...(draft.selfLoops > 0
        ? {
            message: 'Every edge of this file joins a node to itself; such edges carry nothing and are left out.',
            expected: 'edges between different nodes',
            hint: 'Look whether the right network was saved.',
          }
        : {
            message: `No edge of this file could be read; found ${count(draft.ids.length, 'node')}.`,
            expected: 'edges between nodes',
            hint: 'Look at the preview, and whether the right network was saved.',
          }),
    });
  if (merged.length > MAX_EDGES)
    issues.add({
      code: 'too-many-edges',
      severity: 'stopped',
      message: `Found ${count(merged.length, 'edge')}; the limit is ${MAX_EDGES.toLocaleString('en')}.`,
      found: count(merged.length, 'edge'),
      expected: `at most ${MAX_EDGES.toLocaleString('en')} edges`,
      hint: 'Filter the file first.',
    });
  const nodeValues = preferencesOf(draft, numbering);
  draft.tellNotes();
  if (issues.stopped) return { direction, roles };
  const network = buildNetwork({
    n: numbering.n,
    directed: direction.directed,
    from: Int32Array.from(merged, (row) => place[rows.from[row]]),
    to: Int32Array.from(merged, (row) => place[rows.to[row]]),
    edgeValues: edgeValuesOf(draft, roles, rows, merged),
    nodeValues,
    ...(labels ? { labels } : {}),
    ...positionsOf(draft, numbering),
  });
  remarkNames(draft, network);
  return { direction, roles, network };
}

/** Edges that name nodes which the file does not know are left out, or end the import. */
function checkEnds(draft: NetworkDraft, dropped: Set<number>): void {
  if (draft.implicitNodes) {
    draft.declared.fill(true);
    return;
  }
  if (draft.declared.every(Boolean)) return;
  const { rows, ids, declared } = draft;
  for (let row = 0; row < rows.count; row++) {
    const unknown = [rows.from[row], rows.to[row]].find((node) => !declared[node]);
    if (unknown === undefined) continue;
    dropped.add(row);
    const edge = `${draft.nameOf(rows.from[row])}–${draft.nameOf(rows.to[row])}`;
    draft.rejectRow(row, {
      code: 'node-unknown',
      message: `Edge ${edge} names the node ${quote(ids[unknown])}, which the file does not introduce.`,
      found: cleanName(ids[unknown]),
      expected: 'the identifier of a node of this file',
      hint: 'Add the node or fix the identifier',
    });
  }
}
