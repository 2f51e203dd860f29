import { describe, expect, it } from 'vitest';
import { eventsOf, remarks } from '../fixtures/cascades';
import { choice, edgesOf, readText } from '../fixtures/reading';

const BLOCK = '0,alice\n1,bob, the second\n2,carol\n\n';

describe('cascades of NetInf, NetRate and InfoPath', () => {
  it('stand behind a block of names', async () => {
    const outcome = await readText(`${BLOCK}0,0;1,0.5;2,1.25;\n2,0;0,3;\n`);
    expect(outcome.format).toBe('netinf');
    expect(outcome.sentence).toBe(
      'Looks like NetRate cascades: a block of 3 names, then 2 lines of id,time;id,time; times look like numbers in an unknown unit since each cascade began; identifiers kept as text.',
    );
    expect(eventsOf(outcome.cascades)).toEqual([
      ['alice@0', 'bob, the second@0.5', 'carol@1.25'],
      ['carol@0', 'alice@3'],
    ]);
    expect([...(outcome.cascades?.lines ?? [])]).toEqual([5, 6]);
    expect(outcome.preview[1]).toMatchObject({ line: 2, fields: ['1', 'bob, the second'], status: 'read' });
    expect(choice(outcome, 'timeUnit')).toBe('unknown?');
  });

  it('may be flat, or named', async () => {
    const flat = await readText('0,a\n1,b\n\n0,0,1,0.25\n1,0,0,0.5\n');
    expect([flat.sentence.slice(0, 27), eventsOf(flat.cascades)]).toEqual([
      'Looks like NetInf cascades:',
      [
        ['a@0', 'b@0.25'],
        ['b@0', 'a@0.5'],
      ],
    ]);
    const named = await readText('12;0,1.5,1,2.5\n13;2,0.25,0,0.75,1,1\n');
    expect([named.sentence.slice(0, 29), named.cascades?.names]).toEqual([
      'Looks like InfoPath cascades:',
      ['12', '13'],
    ]);
  });

  it('may stand alone', async () => {
    for (const text of ['3,0;4,1\n4,0;3,2;5,2.5\n', '3,0,4,1\n4,0,3,2,5,2.5\n'])
      expect(eventsOf((await readText(text)).cascades)).toEqual([
        ['3@0', '4@1'],
        ['4@0', '3@2', '5@2.5'],
      ]);
    const parted = await readText('3,0,4,1\n\n4,0,3,2,5,2.5\n\n5,0,3,1\n');
    expect(parted.cascades?.count).toBe(3);
  });

  it('count users without an event, who are in the block', async () => {
    const { cascades } = await readText(`${BLOCK}0,0;1,0.5\n1,0;0,2\n`);
    expect(cascades?.userNames).toEqual(['alice', 'bob, the second', 'carol']);
  });

  it('report what the block does not know, and pairs that are none, and go on', async () => {
    const outcome = await readText(`${BLOCK}0,0;7,1;2,2\n1,0;2,x;0,3;1\n0,0;2,4\n0,0;1,4\n`);
    expect(eventsOf(outcome.cascades).slice(0, 2)).toEqual([
      ['alice@0', 'carol@2'],
      ['bob, the second@0', 'alice@3'],
    ]);
    expect(outcome.issues.map(({ severity, message, where }) => [severity, where?.line, message])).toEqual([
      ['skipped', 5, 'Pair 2: node “7” is not in the block of names.'],
      ['skipped', 6, 'Pair 2: found time “x”, expected a number or ISO date.'],
      ['skipped', 6, 'Pair 4, “1”: expected a node and its time, “id,time”.'],
    ]);
    expect(outcome.preview.find(({ line }) => line === 5)).toMatchObject({ status: 'changed', span: [4, 7] });
  });

  it('tell names and identifiers that come twice apart', async () => {
    const outcome = await readText('0,ann\n1,ann\n2,\n1,bob\nx\n\n0,0;1,1;2,2\n1,0;0,1\n');
    expect(outcome.cascades?.userNames).toEqual(['ann', 'ann (1)', '2']);
    expect(remarks(outcome)).toEqual(['note repeated-name 2', 'skipped repeated-id 4', 'skipped bad-name 5']);
  });

  it('are sorted, left out or refused like all cascades', async () => {
    const text = `${BLOCK}0,2;1,1;2,1.5\n0,1;1,3\n`;
    expect(remarks(await readText(text))).toEqual(['stopped decreasing-time 5']);
    const sorted = ['bob, the second@1', 'carol@1.5', 'alice@2'];
    expect(eventsOf((await readText(text, { order: 'sort' })).cascades)[0]).toEqual(sorted);
    expect((await readText(text, { order: 'skip' })).cascades?.count).toBe(1);
  });

  it('may be written from the last event to the first, which is told once', async () => {
    const outcome = await readText(`${BLOCK}2,9;1,4;0,0\n0,0;2,1\n1,3;0,3;2,0\n`);
    expect(eventsOf(outcome.cascades)).toEqual([
      ['alice@0', 'bob, the second@4', 'carol@9'],
      ['alice@0', 'carol@1'],
      ['carol@0', 'bob, the second@3', 'alice@3'],
    ]);
    expect(remarks(outcome)).toEqual(['note falling-times 5']);
    expect(outcome.issues[0]).toMatchObject({
      affected: 2,
      message: expect.stringMatching(/^2 lines .* turned round/),
    });
    expect(outcome.preview.find(({ line }) => line === 5)).toMatchObject({ status: 'read' });
    expect(choice(outcome, 'timeOrigin')).toBe('own');
  });

  it('count from 0, unless another beginning is chosen', async () => {
    const text = `${BLOCK}0,-1;1,2\n1,0;0,1\n`;
    const outcome = await readText(text);
    expect(eventsOf(outcome.cascades)[0]).toEqual(['bob, the second@2']);
    expect(outcome.issues).toMatchObject([
      {
        code: 'time-negative',
        severity: 'skipped',
        where: { line: 5, column: 'time' },
        message: 'Pair 1, node “0”: found time “-1”, expected 0 or more.',
      },
    ]);
    const chosen = await readText(text, { timeOrigin: 'common' });
    expect([chosen.issues, eventsOf(chosen.cascades)[0]]).toEqual([[], ['alice@-1', 'bob, the second@2']]);
  });

  it('with a node that lacks its time say how many fields there are', async () => {
    const outcome = await readText('0,a\n1,b\n\n0,0,1\n7;1,0,0,2,1,\n');
    expect(outcome.issues.map(({ code, where, message }) => [code, where?.line, message])).toEqual([
      ['cascade-field-count', 4, 'Found 3 fields, expected pairs of node and time: node “1” has no time.'],
      ['cascade-field-count', 5, 'Found 5 fields, expected pairs of node and time: node “1” has no time.'],
    ]);
    expect(eventsOf(outcome.cascades)).toEqual([['a@0'], ['b@0', 'a@2']]);
  });

  it('right behind the names ask for the blank line', async () => {
    const names = Array.from({ length: 300 }, (_, i) => `${i},node ${i}`).join('\n');
    for (const text of ['0,a\n1,b\n0,0,1,2\n1,0,0,2\n', '0,a\n1,b\n5;0,0.5,1,2\n', `${names}\n0,0;7,1\n`]) {
      const outcome = await readText(text);
      expect([outcome.format, outcome.cascades]).toEqual(['netinf', undefined]);
      expect(outcome.issues).toMatchObject([
        { code: 'block-separator-missing', severity: 'stopped', hint: 'Put a blank line before this line.' },
      ]);
    }
  });

  it('are missing where only names are found', async () => {
    const names = Array.from({ length: 9000 }, (_, i) => `${i},${i}`).join('\n');
    const outcome = await readText(`${names}\n`);
    expect([outcome.format, remarks(outcome)]).toEqual(['netinf', ['stopped no-cascades']]);
    expect(outcome.issues[0].message).toContain('9,000 names');
  });

  it('are found behind a block that is longer than the sample', async () => {
    const names = Array.from({ length: 9000 }, (_, i) => `${i},node ${i}`).join('\n');
    const outcome = await readText(`${names}\n\n0,0;8999,1\n5,0;0,2\n`);
    expect(eventsOf(outcome.cascades)).toEqual([
      ['node 0@0', 'node 8999@1'],
      ['node 5@0', 'node 0@2'],
    ]);
    expect(outcome.cascades?.userCount).toBe(9000);
  });

  it('are not seen in tables and edge lists', async () => {
    for (const text of ['0,1\n1,2\n', '1,2,3,4\n5,6,7,8\n1,2,9,9\n', 'a;b\nb;c\n', 'id,name\n0,ann\n1,bob\n'])
      expect((await readText(text)).format).not.toMatch(/^netinf/);
  });
});

describe('networks of NetInf and NetRate', () => {
  it('have names and rates', async () => {
    const outcome = await readText('0,alice\n1,bob\n2,carol\n\n0,1,0.5\n1,2,0.25\n2,0,1\n');
    expect(outcome.format).toBe('netinf-network');
    expect(outcome.sentence).toBe(
      'Looks like a network of NetInf or NetRate: 3 nodes and 3 directed edges with rates.',
    );
    expect(edgesOf(outcome)).toEqual([
      ['alice', 'bob', 0.5],
      ['bob', 'carol', 0.25],
      ['carol', 'alice', 1],
    ]);
    const weighted = await readText('0,a\n1,b\n\n0,1,0.5\n', { third: 'weight' });
    expect(Object.keys(weighted.network?.edgeValues ?? {})).toEqual(['weight']);
  });

  it('may do without rates, or have rates that change', async () => {
    const plain = await readText('0,a\n1,b\n2,c\n\n0,1\n1,2\n');
    expect(edgesOf(plain)).toEqual([
      ['a', 'b', 1],
      ['b', 'c', 1],
    ]);
    expect(plain.issues).toMatchObject([{ code: 'missing-rate', severity: 'note', affected: 2, where: { line: 5 } }]);
    const changing = await readText('0,a\n1,b\n\n0,1,0,0.5,10,0.75\r\n1,0,0,0.5\r\n', { format: 'netinf-network' });
    expect(edgesOf(changing)).toEqual([
      ['a', 'b', 0.75],
      ['b', 'a', 0.5],
    ]);
    expect(remarks(changing)).toContain('note changing-rates 4');
  });

  it('tell rates that are none, and leave their edges out', async () => {
    const outcome = await readText('0,a\n1,b\n2,c\n\n0,1,-0.5\n1,2,fast\n2,0,1e400\n0,2,1\n2,1,0\n');
    expect(edgesOf(outcome)).toEqual([
      ['a', 'c', 1],
      ['c', 'b', 0],
    ]);
    expect(
      outcome.issues.slice(0, 3).map(({ code, where, found }) => [code, where?.line, where?.column, found]),
    ).toEqual([
      ['rate-negative', 5, 'rate', '-0.5'],
      ['rate-not-finite', 6, 'rate', 'fast'],
      ['rate-not-finite', 7, 'rate', '1e400'],
    ]);
    expect(outcome.rejected).toEqual(['1,2,fast', '2,0,1e400', '0,1,-0.5']);
  });

  it('add the rates of an edge that comes twice', async () => {
    const text = '0,a\n1,b\n\n0,1,1\n0,1,0.5\n1,0,2\n';
    expect(edgesOf(await readText(text))).toEqual([
      ['a', 'b', 1.5],
      ['b', 'a', 2],
    ]);
    expect(edgesOf(await readText(text, { duplicates: 'first' }))[0]).toEqual(['a', 'b', 1]);
  });

  it('report lines that are none', async () => {
    const outcome = await readText(
      '0,a\n1,b\n2,c\n3,d\n\n0,1,0.5\n1,9,0.5\n1,2,3,4,5\n2,3,1\n3,0,1\n1,3,1\n0,2,1\n0,3,1\n2,1,1\n3,1,1\n1,0,1\n2,0,1\n3,2,1\n0,1,0.7\n',
      {
        badLines: 'skip',
        format: 'netinf-network',
      },
    );
    expect(remarks(outcome).filter((remark) => remark.startsWith('skipped'))).toEqual([
      'skipped node-unknown 7',
      'skipped bad-edge 8',
    ]);
    expect(outcome.network?.n).toBe(4);
  });
});
