import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { choice, codes, edgesOf, readBytes, readText } from './fixtures/reading';

describe('good files', () => {
  it('reads names, weights and a header, and says what was understood', async () => {
    const outcome = await readText('source,target,weight\nAda,Bela,2\nBela,"Carl, jr.",0.5\n');
    expect(outcome.sentence).toBe(
      'Looks like an edge list: 2 lines of source, target and weight, separated by commas.',
    );
    expect(edgesOf(outcome)).toEqual([
      ['Ada', 'Bela', 2],
      ['Bela', 'Carl, jr.', 0.5],
    ]);
    expect(outcome).toMatchObject({ format: 'edge-list', lines: 3, issues: [], rejected: [], bytes: 53 });
    expect(outcome.preview).toEqual([
      { line: 1, text: 'source,target,weight', fields: ['source', 'target', 'weight'], status: 'header' },
      { line: 2, text: 'Ada,Bela,2', fields: ['Ada', 'Bela', '2'], status: 'read' },
      { line: 3, text: 'Bela,"Carl, jr.",0.5', fields: ['Bela', 'Carl, jr.', '0.5'], status: 'read' },
    ]);
  });

  it('gives the SHA-256 of the bytes as dropped, packed or not', async () => {
    expect((await readText('abc')).digest).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    const packed = await readBytes(gzipSync(strToU8('0 1\n1 2\n')), {}, 'n.txt.gz');
    expect(packed.digest).not.toBe((await readText('0 1\n1 2\n')).digest);
    expect(edgesOf(packed)).toEqual([
      ['0', '1'],
      ['1', '2'],
    ]);
  });

  it('puts columns where the header says, and renumbers 1 … n', async () => {
    const outcome = await readText('time\tto\tfrom\n5\t1\t2\n2024-01-01\t3\t1\n', { directed: true });
    expect(edgesOf(outcome)).toEqual([
      ['2', '1', 5],
      ['1', '3', 1704067200],
    ]);
    expect(outcome.network?.labels).toEqual(['1', '2', '3']);
    expect(outcome.network?.directed).toBe(true);
  });

  it('reads byte-order mark, CRLF, semicolons, decimal commas', async () => {
    const outcome = await readText('\uFEFF"von";"nach";"Stärke"\r\nä;ö;0,5\r\nö;ü;1,25\r\n');
    expect(edgesOf(outcome)).toEqual([
      ['ä', 'ö', 0.5],
      ['ö', 'ü', 1.25],
    ]);
    expect(choice(outcome, 'decimalComma')).toBe('yes');
  });

  it('reads Matrix Market patterns', async () => {
    const outcome = await readText('%%MatrixMarket matrix coordinate pattern symmetric\n% c\n3 3 2\n2 1\n3 2\n');
    expect(edgesOf(outcome)).toEqual([
      ['2', '1'],
      ['3', '2'],
    ]);
    expect(choice(outcome, 'directed')).toBe('undirected');
  });

  it('keeps nodes without edges that the file speaks of, and nodes of self-loops', async () => {
    const declared = await readText('# nodes 5 edges 1 undirected\n0 1\n');
    expect(declared.network?.n).toBe(5);
    expect(declared.issues[0]).toMatchObject({ code: 'isolated-nodes', severity: 'note', affected: 3 });
    expect((await readText('a,b\nc,c\n')).network?.labels).toEqual(['a', 'b', 'c']);
  });
});

describe('direction', () => {
  const directed = async (text: string) => choice(await readText(text), 'directed');
  it('is judged by evidence and asked about, unless the file says it', async () => {
    expect(await directed('a,b\nb,c\n')).toBe('undirected?');
    expect(await directed('a,b\nb,a\nb,c\nc,b\n')).toBe('undirected?');
    expect(await directed('a,b\nb,a\nb,c\n')).toBe('directed?');
    expect(await directed('a,b,1\nb,a,2\n')).toBe('directed?');
    expect(await directed('# directed\na,b\n')).toBe('directed');
    expect(await directed('# Undirected graph\na,b\nb,a\nb,c\n')).toBe('undirected');
  });

  it('undirected reads both ways of writing an edge as one, and says so', async () => {
    const outcome = await readText('a,b\nb,a\nb,c\n', { directed: false });
    expect(edgesOf(outcome)).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
    expect(outcome.issues[0]).toMatchObject({ code: 'both-directions', severity: 'note', affected: 1 });
    expect((await readText('a,b\nb,a\nb,c\n', { directed: true })).network?.m).toBe(3);
  });

  it('undirected with two probabilities for an edge stops, unless a rule is chosen', async () => {
    const text = 'source,target,alpha\na,b,0.5\nb,c,0.1\nb,a,0.25\n';
    const outcome = await readText(text, { directed: false });
    expect(outcome.network).toBeUndefined();
    expect(outcome.issues[0]).toMatchObject({
      code: 'conflicting-probabilities',
      severity: 'stopped',
      where: { file: 'net.csv', line: 4, column: 'alpha' },
      message: 'Edge b–a has probability 0.25, but a–b in line 2 has 0.5; an undirected edge has one.',
      found: '0.25 and 0.5',
    });
    expect(edgesOf(await readText(text, { directed: false, duplicates: 'noisy-or' }))[0]).toEqual(['a', 'b', 0.625]);
    expect(edgesOf(await readText(text, { directed: false, duplicates: 'first' }))[0]).toEqual(['a', 'b', 0.5]);
    expect((await readText(text, { directed: true })).network?.m).toBe(3);
  });
});

describe('repeated edges and self-loops', () => {
  const text = 'source,target,weight\na,b,1\nb,c,2\na,b,5\nc,c,1\n';
  it('are merged by the rule in force, with a remark that names it', async () => {
    const outcome = await readText(text);
    expect(edgesOf(outcome)).toEqual([
      ['a', 'b', 1],
      ['b', 'c', 2],
    ]);
    expect(outcome.issues.map((i) => [i.code, i.severity, i.where?.line, i.affected])).toEqual([
      ['duplicates-merged', 'note', 4, 1],
      ['self-loops-removed', 'note', 5, 1],
    ]);
    expect(outcome.issues[0].message).toContain('keep the first');
    expect(edgesOf(await readText(text, { duplicates: 'sum' }))[0][2]).toBe(6);
    expect(edgesOf(await readText(text, { duplicates: 'max' }))[0][2]).toBe(5);
  });

  it('offer only rules that make sense, and keep the first when another one was chosen', async () => {
    const weights = (await readText(text)).choices.find((c) => c.id === 'duplicates');
    expect(weights?.options.map((o) => o.value)).toEqual(['first', 'sum', 'max', 'stop']);
    const alpha = await readText('source,target,alpha\na,b,0.5\na,b,0.75\n', { duplicates: 'sum' });
    expect(edgesOf(alpha)).toEqual([['a', 'b', 0.5]]);
    expect(alpha.choices.find((c) => c.id === 'duplicates')?.options.map((o) => o.value)).toEqual([
      'first',
      'max',
      'noisy-or',
      'stop',
    ]);
  });

  it('stop the import where the user wants that, with the line of each', async () => {
    const outcome = await readText(text, { duplicates: 'stop', selfLoops: 'stop' });
    expect(outcome.network).toBeUndefined();
    expect(outcome.issues.map((i) => [i.code, i.where?.line])).toEqual([
      ['duplicate-edge', 4],
      ['self-loop', 5],
    ]);
    expect(outcome.issues[0].message).toContain('line 2');
  });
});

describe('issues', () => {
  it('are listed 50 at most, counted in full, and the lines kept', async () => {
    const lines = Array.from({ length: 300 }, (_, i) => (i % 3 === 2 ? `a${i},b${i},x` : `a${i},b${i},1`));
    const outcome = await readText(`source,target,weight\n${lines.join('\n')}\n`, { badLines: 'skip' });
    expect(outcome.issues).toHaveLength(50);
    expect(outcome.issues[0]).toMatchObject({
      severity: 'skipped',
      where: { file: 'net.csv', line: 4, column: 'weight' },
      found: 'x',
      expected: 'a number',
      affected: 100,
    });
    expect(outcome.counts).toEqual({ 'not-a-number': 100 });
    expect(outcome.rejected).toHaveLength(100);
    expect(outcome.rejected[0]).toBe('a2,b2,x');
    expect(outcome.network?.m).toBe(200);
    expect(outcome.preview.filter((p) => p.status === 'skipped').length).toBeGreaterThan(30);
  });

  it('never lose what stops the import among remarks', async () => {
    const outcome = await readText(`a,b\n${'a,\n'.repeat(60)}a,b,c\n`, { badLines: 'stop' });
    expect(outcome.counts).toEqual({ 'empty-target': 60, 'field-count': 1 });
    expect(outcome.network).toBeUndefined();
  });

  it('tell names that differ only by blanks or case, and keep both', async () => {
    const outcome = await readText('Al_Sharq,x\nal_sharq,y\n');
    expect(outcome.network?.n).toBe(4);
    expect(outcome.issues[0]).toMatchObject({ code: 'similar-names', severity: 'note', affected: 1 });
    expect(outcome.issues[0].message).toContain('“Al_Sharq” and “al_sharq”');
  });

  it('tell columns that are not used', async () => {
    const outcome = await readText('source,target,kind,weight,note\na,b,x,1,y\n');
    expect(outcome.issues[0]).toMatchObject({ code: 'columns-ignored', message: 'Not used: columns kind, note.' });
    expect(edgesOf(outcome)).toEqual([['a', 'b', 1]]);
  });

  it('stop when every line was skipped', async () => {
    expect(codes(await readText('a,b,x\nb,c,y\n', { badLines: 'skip', third: 'weight' }))).toContain('no-edges');
  });
});

describe('a third column that looked like a probability', () => {
  it('is a weight when a later value is outside 0…1, with a remark', async () => {
    const text = `${Array.from({ length: 12000 }, (_, i) => `${i} ${i + 1} 0.5`).join('\n')}\n0 2 7\n`;
    const outcome = await readText(text);
    expect(Object.keys(outcome.network?.edgeValues ?? {})).toEqual(['weight']);
    expect(outcome.issues[0]).toMatchObject({ code: 'third-column-is-weight', where: { line: 12001 } });
    const strict = await readText(text, { third: 'alpha' });
    expect(strict.issues[0]).toMatchObject({
      code: 'out-of-range',
      message: 'Edge 0–2: probability 7 is outside 0…1.',
    });
  });
});
