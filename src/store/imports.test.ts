import { describe, expect, it, vi } from 'vitest';
import type { FileOutcome, ReadChoice } from '../data/read';
import type { CascadeSource } from '../experiment/experiment';
import { registry } from '../experiment/lab';
import { validate } from '../experiment/validate';
import { shownCascades } from './cascade-data';
import { shownDataset } from './datasets';
import { describeBatch, firstToLookAt } from './imports';
import { mistakenFiles } from './mistaken-files';
import { blob, first, setUp } from './testing/set-up-lab';

/** Two cascades among ann, bob and cleo. */
const CASCADES = 'ann,1 bob,2 cleo,4\nbob,3 cleo,5\n';
const OTHER = 'xena,1 yuri,2\nyuri,3 zoe,5\n';
const NETWORK = 'ann bob\nbob cleo\ncleo ann\n';

describe('an import', () => {
  it('changes nothing before it is accepted, and is found again', async () => {
    const { state, settled, files, read } = setUp();
    state().show();
    await settled();
    await read({ 'net.txt': 'a b\nb c\nc d\n' });
    expect(shownDataset(state().dataset)?.network.n).toBe(30);
    await state().acceptImport();
    await settled();
    const shown = shownDataset(state().dataset);
    expect(shown?.network.labels).toEqual(['a', 'b', 'c', 'd']);
    expect(shown?.source).toMatchObject({ kind: 'uploaded', name: 'net.txt' });
    expect(files.size).toBe(2);
    state().toggleSource(1);
    expect(state().history.present.parameters.sources).toEqual(['b']);
  });

  it('uses the probabilities that a file brings, and gives them up with the file', async () => {
    const { state, settled, read } = setUp();
    state().show();
    await settled();
    await read({ 'net.csv': 'source,target,alpha\na,b,0.5\nb,c,0.25\n' });
    await state().acceptImport();
    await settled();
    expect(state().history.present.parameters.alphaLaw).toBe('file');
    expect(state().notices.at(-1)?.text).toContain('probability for every edge');
    state().setNetwork(first.inputs.network!);
    await settled();
    expect(state().history.present.parameters.alphaLaw).toBeUndefined();
  });

  it('tells a file that wants a decision from one that cannot be read', async () => {
    const { state, preview } = setUp();
    for (const [text, announced] of [
      ['a b\nb c\n', /^net\.txt was read: Looks like an edge list/],
      ['source,target,weight\na,b,x\nb,c,2\n', /^net\.txt cannot be used yet: .* decided or mended/],
      ['<html>\n<p>\n', /^net\.txt could not be read\.$/],
    ] as const) {
      state().importFiles([{ file: blob(text), name: 'net.txt', choices: { badLines: 'stop' } }]);
      await preview();
      expect(state().announcement).toMatch(announced);
      state().cancelImport();
    }
  });

  it('is read again with another choice, before it is accepted', async () => {
    const { state, read, preview } = setUp();
    await read({ 'net.csv': 'source,target,weight\na,b,5\nb,c,2\n' });
    state().rereadImport(0, { directed: true });
    expect(state().importing).toMatchObject({ type: 'preview', rereading: true });
    const { outcome, files } = await preview();
    expect(outcome.network?.directed).toBe(true);
    expect(files[0].choices).toEqual({ directed: true });
  });

  it('takes the last of several choices made in a row', async () => {
    const { state, read, preview } = setUp();
    await read({ 'net.csv': 'source,target,weight\na,b,5\nb,c,2\n' });
    state().rereadImport(0, { directed: true });
    state().rereadImport(0, { directed: false });
    expect((await preview()).outcome.network?.directed).toBe(false);
  });

  it('leaves no trace when it is cancelled or unreadable', async () => {
    const { state, settled, read, files, datasets } = setUp();
    state().show();
    await settled();
    const { history, dataset } = state();
    await read({ 'broken.txt': 'one\ntwo\n' });
    await state().acceptImport();
    expect(state().dataset).toBe(dataset);
    state().importFiles([{ file: blob(NETWORK), name: 'net.txt', choices: {} }]);
    state().cancelImport();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(state().importing.type).toBe('none');
    expect(state().history).toBe(history);
    expect(files.size).toBe(0);
    expect(datasets).toEqual([]);
  });

  it('is replaced by what is dropped next', async () => {
    const { state, preview } = setUp();
    state().importFiles([{ file: blob(NETWORK), name: 'one.txt', choices: {} }]);
    state().importFiles([{ file: blob(NETWORK), name: 'two.txt', choices: {} }]);
    expect((await preview()).files.map(({ name }) => name)).toEqual(['two.txt']);
  });
});

describe('a batch', () => {
  it('of a network and cascades becomes both, in one step', async () => {
    const { state, settled, read, datasets } = setUp();
    state().show();
    await settled();
    const steps = state().history.past.length;
    await read({ 'edges.txt': NETWORK, 'cascade.txt': CASCADES });
    await state().acceptImport();
    await settled();
    const { inputs } = state().history.present;
    expect(inputs).toMatchObject({
      network: { kind: 'uploaded', name: 'edges.txt' },
      cascades: { kind: 'uploaded', name: 'cascade.txt' },
    });
    expect(state().history.past).toHaveLength(steps + 1);
    // What was open before has nothing to say of these data.
    expect(state().history.present.title).toBe('edges.txt, cascade.txt');
    const data = shownCascades(state().cascades);
    expect(data?.set.count).toBe(2);
    expect(Array.from(data?.measures.sizes ?? [])).toEqual([3, 2]);
    expect(datasets.at(-1)).toMatchObject({
      title: 'edges.txt, cascade.txt',
      counts: { nodes: 3, edges: 3, cascades: 2, events: 5, users: 3 },
      bytes: NETWORK.length + CASCADES.length,
    });
    expect(validate(state().history.present, registry).issues).toEqual([]);
    state().undo();
    await settled();
    expect(state().cascades.type).toBe('none');
    expect(state().history.present.inputs).toEqual(first.inputs);
  });

  it('of a network and the names of its nodes has them, also when it is read again', async () => {
    const { state, settled, read } = setUp();
    await read({ 'club.labels.txt': '0 Mr Hi\n1 Ann\n2 Bob\n', 'club.txt': '0 1\n1 2\n2 0\n' });
    expect(state().importing).toMatchObject({ shown: 1 });
    await state().acceptImport();
    await settled();
    const { network } = state().history.present.inputs;
    expect(network).toMatchObject({
      kind: 'uploaded',
      name: 'club.txt',
      parts: [{ name: 'club.labels.txt', role: 'labels', digest: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    expect(validate(state().history.present, registry).issues).toEqual([]);
    const names = (): readonly string[] | undefined => shownDataset(state().dataset)?.network.labels;
    expect(names()).toEqual(['Mr Hi', 'Ann', 'Bob']);
    state().undo();
    await settled();
    expect(names()).not.toEqual(['Mr Hi', 'Ann', 'Bob']);
    state().redo();
    await settled();
    expect(names()).toEqual(['Mr Hi', 'Ann', 'Bob']);
  });

  it('of cascades alone gets a network made from them, which validates', async () => {
    const { state, settled, read, datasets } = setUp();
    state().show();
    await settled();
    await read({ 'cascade.txt': CASCADES });
    await state().acceptImport();
    await settled();
    const { inputs } = state().history.present;
    expect(inputs.network).toEqual({ kind: 'derived', rule: 'successive', least: 1, cascades: inputs.cascades });
    expect(validate(state().history.present, registry)).toMatchObject({ ok: true, issues: [] });
    const network = shownDataset(state().dataset)?.network;
    expect(network?.labels).toEqual(['ann', 'bob', 'cleo']);
    expect(network?.m).toBe(2);
    await vi.waitFor(() => expect(datasets.at(-1)?.counts).toMatchObject({ nodes: 3, edges: 2, cascades: 2 }));
  });

  it('of cascades alone keeps the network that at least half of their users are in', async () => {
    const { state, settled, read } = setUp();
    await read({ 'edges.txt': NETWORK });
    await state().acceptImport();
    await settled();
    await read({ 'cascade.txt': 'ann,1 bob,2\nxena,3 bob,4\n' });
    await state().acceptImport();
    await settled();
    expect(state().history.present.inputs).toMatchObject({
      network: { name: 'edges.txt' },
      cascades: { name: 'cascade.txt' },
    });
    await read({ 'others.txt': OTHER });
    await state().acceptImport();
    await settled();
    expect(state().history.present.inputs.network).toMatchObject({ kind: 'derived' });
  });

  it('of a network alone keeps the cascades whose users it has, and lets others go', async () => {
    const { state, settled, read } = setUp();
    await read({ 'cascade.txt': CASCADES });
    await state().acceptImport();
    await settled();
    await read({ 'edges.txt': NETWORK });
    await state().acceptImport();
    await settled();
    expect(state().history.present.inputs.cascades).toMatchObject({ name: 'cascade.txt' });
    await read({ 'numbers.txt': '1 2\n2 3\n' });
    await state().acceptImport();
    await settled();
    expect(state().history.present.inputs.cascades).toBeUndefined();
    expect(state().cascades.type).toBe('none');
  });

  it('of a split keeps all of its files in one source', async () => {
    const { state, settled, read, files, services } = setUp();
    await read({ 'cascade.txt': CASCADES, 'cascadevalid.txt': 'ann,7 cleo,8\n', 'cascadetest.txt': 'cleo,7 bob,9\n' });
    await state().acceptImport();
    await settled();
    const source = state().history.present.inputs.cascades;
    expect(source).toMatchObject({ kind: 'uploaded' });
    const parts = source?.kind === 'uploaded' ? source.parts : undefined;
    expect(parts?.map(({ role }) => role)).toEqual(['validation', 'test']);
    expect(shownCascades(state().cascades)?.set.count).toBe(4);
    expect([...files.keys()].filter((key) => key.length === 64)).toHaveLength(3);
    // Read again from the kept files, it is the same set.
    const again = source && (await services.client.materialiseCascades(source));
    expect(again).toEqual(shownCascades(state().cascades)?.set);
  });

  it('loses a file that is taken out of it, and ends with its last one', async () => {
    const { state, read, preview } = setUp();
    await read({ 'edges.txt': NETWORK, 'cascade.txt': CASCADES });
    state().showImportFile(1);
    expect(state().importing).toMatchObject({ shown: 1 });
    state().dropImportFile(1);
    const { outcome, files, shown } = await preview();
    expect(files).toHaveLength(1);
    expect(shown).toBe(0);
    expect(outcome.network).toBeDefined();
    expect(outcome.cascades).toBeUndefined();
    state().dropImportFile(0);
    expect(state().importing.type).toBe('none');
  });

  it('leaves what does not belong to it for the next import', async () => {
    const { state, settled, read, preview } = setUp();
    await read({ 'one.txt': NETWORK, 'two.txt': 'x y\ny z\n' });
    await state().acceptImport();
    await settled();
    expect(state().history.present.inputs.network).toMatchObject({ name: 'one.txt' });
    expect((await preview()).files.map(({ name }) => name)).toEqual(['two.txt']);
  });
});

describe('a mapping', () => {
  const TABLE = 'source,target,strength\na,b,0.5\nb,c,0.25\n';
  const accepted = async (name: string, text: string, lab = setUp()) => {
    await lab.read({ [name]: text });
    lab.state().rereadImport(0, { third: 'ignore', directed: true });
    await lab.preview();
    await lab.state().acceptImport();
    return lab;
  };

  it('that was accepted once is taken again for the same bytes', async () => {
    const { read } = await accepted('net.csv', TABLE);
    const { files, outcome } = await read({ 'other-name.csv': TABLE });
    expect(files[0]).toMatchObject({ asBefore: true, choices: { third: 'ignore', directed: true } });
    expect(outcome.network?.directed).toBe(true);
  });

  it('is no longer “as before” once it is changed, and is forgotten when nothing is chosen any more', async () => {
    const lab = await accepted('net.csv', TABLE);
    await lab.read({ 'net.csv': TABLE });
    lab.state().rereadImport(0, {});
    const { files } = await lab.preview();
    expect(files[0].asBefore).toBeUndefined();
    await lab.state().acceptImport();
    expect((await lab.read({ 'net.csv': TABLE })).files[0].asBefore).toBeUndefined();
  });

  it('of other columns is not taken', async () => {
    const { read } = await accepted('net.csv', TABLE);
    expect((await read({ 'net.csv': 'from,to\na,b\n' })).files[0].asBefore).toBeUndefined();
  });
});

describe('files that an experiment asks for', () => {
  it('are taken, and what the experiment says is kept', async () => {
    const { state, settled, read } = setUp();
    const { outcome } = await read({ 'net.txt': 'a b\nb c\n' });
    const { digest } = outcome.files[0];
    state().cancelImport();
    state().open({
      ...first,
      inputs: { network: { kind: 'uploaded', name: 'net.txt', digest, choices: { directed: true } } },
      parameters: { ...first.parameters, sources: ['b'] },
    });
    await vi.waitFor(() => expect(state().dataset.type).toBe('failed'));
    const before = state().history;
    // Another name does not matter: the bytes are the ones.
    const again = await read({ 'renamed.txt': 'a b\nb c\n' });
    expect(again.files[0]).toMatchObject({ asBefore: true, choices: { directed: true } });
    await state().acceptImport();
    await settled();
    expect(state().history).toBe(before);
    expect(shownDataset(state().dataset)?.network.directed).toBe(true);
  });

  it('are asked for together: network and cascades', async () => {
    const { state, settled, read } = setUp();
    const asked = await read({ 'edges.txt': NETWORK, 'cascade.txt': CASCADES });
    const [network, cascades] = asked.outcome.files.map(
      ({ name, digest }): Extract<CascadeSource, { kind: 'uploaded' }> => ({ kind: 'uploaded', name, digest }),
    );
    state().cancelImport();
    state().open({ ...first, inputs: { network, cascades } });
    await vi.waitFor(() => expect([state().dataset.type, state().cascades.type]).toEqual(['failed', 'failed']));
    await read({ 'edges.txt': NETWORK, 'cascade.txt': CASCADES });
    await state().acceptImport();
    await settled();
    await vi.waitFor(() => expect(state().cascades.type).toBe('ready'));
    expect(state().history.present.inputs).toEqual({ network, cascades });
  });

  it('are refused when they bear the name but are others: both digests are named before Accept', async () => {
    const { state, settled, read } = setUp();
    state().open({ ...first, inputs: { network: { kind: 'uploaded', name: 'net.txt', digest: 'cd'.repeat(32) } } });
    await vi.waitFor(() => expect(state().dataset.type).toBe('failed'));
    const { outcome } = await read({ 'net.txt': 'a b\n' });
    const { digest } = outcome.files[0];
    expect(outcome.issues).toMatchObject([{ code: 'file-differs', expected: 'cd'.repeat(32), found: digest }]);
    expect(outcome.issues[0].message).toContain('cdcdcdcdcdcd');
    await state().acceptImport();
    await settled();
    expect(state().history.present.inputs.network).toMatchObject({ digest });
    state().undo();
    expect(state().history.present.inputs.network).toMatchObject({ digest: 'cd'.repeat(32) });
  });

  it('are mistaken only where no namesake fits', () => {
    const file = { name: 'a', digest: 'aa' } as Parameters<typeof mistakenFiles>[1][number];
    expect(mistakenFiles([{ name: 'a', digest: 'bb' }], [file])).toHaveLength(1);
    expect(
      mistakenFiles(
        [
          { name: 'a', digest: 'bb' },
          { name: 'a', digest: 'aa' },
        ],
        [file],
      ),
    ).toEqual([]);
    expect(mistakenFiles([{ name: 'a' }], [file])).toEqual([]);
  });

  it('are said to be others than the one that is waited for, once, unless one of them is it', () => {
    const given = (name: string, digest: string) => ({ name, digest }) as Parameters<typeof mistakenFiles>[1][number];
    const wanted = [{ name: 'b', digest: 'bb' }];
    const [issue, ...more] = mistakenFiles(wanted, [given('a', 'aa'), given('c', 'cc')]);
    expect(issue).toMatchObject({ code: 'not-asked-for', severity: 'note', where: { file: 'a' } });
    expect(issue.message).toBe('The experiment waits for “b”; “a” is another file.');
    expect(more).toEqual([]);
    expect(mistakenFiles(wanted, [given('a', 'aa'), given('renamed', 'bb')])).toEqual([]);
    expect(mistakenFiles([], [given('a', 'aa')])).toEqual([]);
  });
});

describe('a file that does not fit', () => {
  it('is named with the way on, and used all the same', async () => {
    const { state, settled, read } = setUp({ keepFile: () => Promise.resolve('full') });
    await read({ 'net.txt': NETWORK });
    await state().acceptImport();
    await settled();
    expect(state().notices.find(({ severity }) => severity === 'warn')?.text).toMatch(
      /^“net\.txt” is not saved on this device: .* asks for the file again/,
    );
    expect(shownDataset(state().dataset)?.network.n).toBe(3);
  });
});

it('says of many files how many are of use', async () => {
  const { read } = setUp();
  const { outcome } = await read({ 'a.txt': NETWORK, 'b.txt': CASCADES });
  expect(describeBatch(outcome)).toMatch(/^2 files were read\. Looks like/);
  expect(describeBatch({ files: [], issues: [] })).toBe('');
});

describe('the preview of a batch', () => {
  const file = (role: FileOutcome['role'], more: Partial<FileOutcome> = {}): FileOutcome => ({
    name: role,
    role,
    found: {},
    format: '',
    sentence: '',
    says: [],
    choices: [],
    preview: [],
    issues: [],
    counts: {},
    rejected: [],
    digest: '',
    bytes: 1,
    lines: 1,
    ...more,
  });
  const refused = file('left-out', { issues: [{ code: 'node-list', severity: 'stopped', message: 'No edges.' }] });
  const choice: ReadChoice = { id: 'third', label: '', value: 'weight', options: [], unsure: true };

  it('opens on a file that gives data, and of these on the one that asks', () => {
    expect(firstToLookAt({ files: [refused, file('network')] })).toBe(1);
    expect(firstToLookAt({ files: [file('labels', { choices: [choice] }), file('network')] })).toBe(1);
    expect(firstToLookAt({ files: [refused, file('cascades'), file('network', { choices: [choice] })] })).toBe(2);
    expect(firstToLookAt({ files: [file('later', { choices: [choice] }), refused, file('cascades')] })).toBe(2);
  });

  it('opens on what can be read another way where nothing gives data', () => {
    expect(firstToLookAt({ files: [refused, { ...refused, choices: [{ ...choice, unsure: false }] }] })).toBe(1);
    expect(firstToLookAt({ files: [refused, refused] })).toBe(0);
  });
});
