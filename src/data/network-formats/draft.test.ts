import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { IssueList } from '../issue-list';
import type { ReadChoices } from '../read';
import { NetworkDraft } from './draft';
import { draftChoices } from './describe-draft';
import { sampleOf } from './fixtures/read';
import { finishDraft } from './finish-draft';

const at = (line: number) => ({ line, text: `line ${line}` });

function draftOf(choices: ReadChoices = {}, text = ''): { draft: NetworkDraft; issues: IssueList } {
  const issues = new IssueList('net');
  return { draft: new NetworkDraft({ file: 'net', choices, issues, sample: sampleOf(strToU8(text)) }), issues };
}

/** A draft with nodes a … e and edges between them, by letters. */
function withEdges(edges: readonly string[], choices: ReadChoices = {}) {
  const made = draftOf(choices);
  for (const id of 'abcde') made.draft.node(id, at(1));
  edges.forEach((edge, k) => made.draft.edge(edge[0], edge[1], 'default', at(k + 2)));
  return made;
}

describe('direction', () => {
  it('open in the file: judged by the edges, and asked', () => {
    const judged = (...edges: string[]): unknown => finishDraft(withEdges(edges).draft).direction;
    expect(judged('ab', 'bc')).toEqual({ directed: false, unsure: true });
    expect(judged('ab', 'ba')).toEqual({ directed: false, unsure: true });
    expect(judged('ab', 'ba', 'bc')).toEqual({ directed: true, unsure: true });
  });

  it('chosen: not asked', () => {
    const { draft } = withEdges(['ab'], { directed: true });
    expect(finishDraft(draft)).toMatchObject({
      direction: { directed: true, unsure: false },
      network: { directed: true },
    });
  });
});

describe('choices', () => {
  it('of an empty draft are there, too', () => {
    const { draft } = draftOf();
    const finished = finishDraft(draft);
    expect(draftChoices(draft, finished).map(({ id, value }) => [id, value])).toEqual([
      ['directed', 'undirected'],
      ['selfLoops', 'drop'],
      ['duplicates', 'first'],
      ['badLines', 'skip'],
    ]);
  });

  it('every option that can be taken then stands', () => {
    const made = (choices: ReadChoices) => {
      const { draft } = draftOf(choices);
      for (const id of 'ab') draft.node(id, at(1));
      draft.attributes.set('x', 0.5);
      draft.edge('a', 'b', 'default', at(2));
      return draftChoices(draft, finishDraft(draft));
    };
    for (const { id, options } of made({}))
      for (const { value } of options) {
        const choices: ReadChoices = id === 'directed' ? { directed: value === 'directed' } : { [id]: value };
        expect(made(choices).find((one) => one.id === id)).toMatchObject({ value, unsure: false });
      }
  });
});

describe('limits', () => {
  it('too many nodes stop the reading where it is', () => {
    const { draft, issues } = draftOf();
    for (let k = 0; k <= 1_000_000 && !draft.full; k++) draft.node(String(k), at(k + 1));
    expect(draft.full).toBe(true);
    expect(issues.list()).toMatchObject([{ code: 'too-many-nodes', severity: 'stopped', where: { line: 1_000_001 } }]);
    expect(finishDraft(draft).network).toBeUndefined();
  });
});

describe('preview', () => {
  it('shows the head, the first nodes and edges, and what is wrong, each line once', () => {
    const { draft } = draftOf({}, '<gexf>\n\n<nodes>\n');
    for (let k = 0; k < 30; k++) draft.node(`n${k}`, at(k + 4));
    for (let k = 0; k < 30; k++) draft.edge(`n${k}`, `n${(k + 1) % 30}`, 'default', at(k + 100));
    draft.edge('n1', '', 'default', at(200));
    const shown = draft.preview.list();
    expect(shown.map(({ line, status }) => [line, status])).toEqual([
      [1, 'header'],
      [2, 'comment'],
      [3, 'header'],
      ...[4, 5, 6].map((line) => [line, 'read']),
      ...[100, 101, 102, 103, 104, 105].map((line) => [line, 'read']),
      [200, 'skipped'],
    ]);
    expect(shown[3].fields).toEqual(['node', 'n0']);
    expect(shown[6].fields).toEqual(['n0', 'n1']);
  });

  it('of a file in one line gathers what stands in it', () => {
    const { draft } = draftOf({}, 'x'.repeat(5000));
    for (let k = 0; k < 30; k++) draft.node(`n${k}`, at(1));
    for (let k = 0; k < 29; k++) draft.edge(`n${k}`, `n${k + 1}`, 'default', at(1));
    const [line, ...others] = draft.preview.list();
    expect(others).toEqual([]);
    expect(line.text.length).toBeLessThan(320);
    expect(line.fields.length).toBeLessThan(20);
  });
});
