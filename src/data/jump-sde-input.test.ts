/**
 * Files and faults of the field of continuous-time cascades (fixtures/jump-sde-input.json, made for this lab beside the reference
 * implementation): what is read, and which code every fault has. Codes there are in capitals, here in small letters with dashes.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CascadeSet } from '../core/cascade';
import { edgesOf, readText } from './fixtures/reading';

type Pair = [node: number, time: number];
interface FormatCase {
  kind: string;
  text: string;
  expect: { nodes: [number, string][]; edges?: [number, number, number][]; cascades?: Pair[][]; ids?: string[] };
}
interface BadCase {
  case: string;
  code: string;
  text?: string;
  horizon?: number;
  input?: { n: number; edges: [number, number, number | string][] };
}
const fixture = JSON.parse(readFileSync(new URL('./fixtures/jump-sde-input.json', import.meta.url), 'utf8')) as {
  formats: FormatCase[];
  bad_input: BadCase[];
};
const codeOf = (code: string): string => code.toLowerCase().replaceAll('_', '-');
const pairsOf = (set: CascadeSet | undefined): Pair[][] =>
  Array.from({ length: set?.count ?? 0 }, (_, c) => {
    const [from, to] = [set?.offsets[c] ?? 0, set?.offsets[c + 1] ?? 0];
    return Array.from({ length: to - from }, (__, k) => [set?.users[from + k] ?? -1, set?.times[from + k] ?? NaN]);
  });

describe('files', () => {
  for (const one of fixture.formats.filter((f) => f.expect.edges))
    it(`${one.kind}: ${JSON.stringify(one.text)}`, async () => {
      const outcome = await readText(one.text, {}, 'data.txt');
      const labels = one.expect.nodes.map(([, name]) => name);
      const edges = one.expect.edges?.map(([u, v, rate]) => [labels[u], labels[v], rate]);
      expect([outcome.network?.labels, edgesOf(outcome)]).toEqual([labels, edges]);
      expect(Object.keys(outcome.network?.edgeValues ?? {})).toEqual(['rate']);
      expect(outcome.network?.directed).toBe(true);
      // no rates in the file: it is told that they were made up
      const told = one.kind === 'netinf-network' ? ['note missing-rate'] : [];
      expect(outcome.issues.map(({ severity, code }) => `${severity} ${code}`)).toEqual(told);
    });

  for (const one of fixture.formats.filter((f) => f.expect.cascades))
    it(`${one.kind}: ${JSON.stringify(one.text)}`, async () => {
      const { cascades, issues } = await readText(one.text, {}, 'data.txt');
      expect(cascades?.userNames).toEqual(one.expect.nodes.map(([, name]) => name));
      expect(pairsOf(cascades)).toEqual(one.expect.cascades);
      expect(cascades?.names).toEqual(one.expect.ids);
      const told = one.kind.endsWith('descending') ? ['note falling-times'] : [];
      expect(issues.map(({ severity, code }) => `${severity} ${code}`)).toEqual(told);
    });
});

describe('faults in files', () => {
  const texts = fixture.bad_input.filter(({ text, horizon }) => text !== undefined && horizon === undefined);
  /** Where the fault stands, what is said of it, what is left. */
  const said: Readonly<Record<string, { line: number; message: RegExp; severity: string; left: Pair[][] }>> = {
    CASCADE_NODE_REPEATED: {
      line: 4,
      message: /“a” comes twice/,
      severity: 'note',
      left: [
        [
          [0, 0],
          [1, 1],
        ],
      ],
    },
    CASCADE_FIELD_COUNT: { line: 4, message: /^Found 3 fields.*“1”/, severity: 'skipped', left: [[[0, 0]]] },
    NODE_UNKNOWN: { line: 4, message: /^Pair 2: node “9”/, severity: 'skipped', left: [[[0, 0]]] },
    TIME_NEGATIVE: { line: 4, message: /^Pair 1, node “0”: found time “-1”/, severity: 'skipped', left: [[[1, 2]]] },
    BLOCK_SEPARATOR_MISSING: { line: 3, message: /“0,1,0.5” right after/, severity: 'stopped', left: [] },
  };

  it('are all looked at', () => {
    expect(texts.map(({ code }) => code).toSorted()).toEqual(Object.keys(said).toSorted());
  });

  for (const { case: name, code, text = '' } of texts)
    it(`${name}: ${codeOf(code)}`, async () => {
      const outcome = await readText(text, {}, 'data.txt');
      const { line, message, severity, left } = said[code];
      expect(outcome.issues.map((issue) => issue.code)).toEqual([codeOf(code)]);
      expect(outcome.issues[0]).toMatchObject({ severity, where: { file: 'data.txt', line } });
      expect(outcome.issues[0].message).toMatch(message);
      expect(outcome.issues[0].found).not.toBe('');
      expect(severity === 'note' || outcome.issues[0].hint?.endsWith('.')).toBe(true);
      expect(pairsOf(outcome.cascades)).toEqual(left);
    });
});

describe('faults of edges, written as files', () => {
  const edgesWith = (code: string): NonNullable<BadCase['input']> =>
    fixture.bad_input.find((bad) => bad.code === code && bad.input)?.input ?? { n: 0, edges: [] };
  const asCsv = (code: string): string =>
    ['source,target,rate', ...edgesWith(code).edges.map((edge) => edge.join(',')), '5,6,1', ''].join('\n');
  const asBlock = (code: string): string => {
    const { n, edges } = edgesWith(code);
    const block = Array.from({ length: n }, (_, i) => `${i},n${i}`);
    return [...block, '', '1,0,1', ...edges.map((edge) => edge.join(',')), ''].join('\n');
  };

  for (const code of ['RATE_NEGATIVE', 'RATE_NOT_FINITE'])
    it(`${code}: the edge is left out, and named`, async () => {
      for (const text of [asCsv(code), asBlock(code)]) {
        const outcome = await readText(text, {}, 'net.csv');
        const issue = outcome.issues.find((one) => one.code === codeOf(code));
        expect(issue).toMatchObject({ severity: 'skipped', where: { file: 'net.csv', column: 'rate' } });
        expect(issue?.where?.line).toBe(text.startsWith('source') ? 2 : 5);
        expect(issue?.message).toMatch(/^Edge n?0–n?1: .*expected a finite number, 0 or more\.$/);
        expect(outcome.network?.m).toBe(1);
      }
    });

  it('NODE_UNKNOWN: behind a block of names', async () => {
    const outcome = await readText(asBlock('NODE_UNKNOWN'), {}, 'net.csv');
    const issue = outcome.issues.find(({ code }) => code === 'node-unknown');
    expect(issue).toMatchObject({ severity: 'skipped', found: '7', where: { line: 6 } });
  });

  it('EDGE_DUPLICATE: the rates add', async () => {
    for (const text of [asCsv('EDGE_DUPLICATE'), asBlock('EDGE_DUPLICATE')]) {
      const outcome = await readText(text, { directed: true }, 'net.csv');
      expect(outcome.issues.map(({ code }) => code)).toContain('duplicates-merged');
      expect([...(outcome.network?.edgeValues.rate ?? [])]).toContain(1.5);
    }
  });

  it('SELF_LOOP_IGNORED: left out, and told', async () => {
    const outcome = await readText(asBlock('SELF_LOOP_IGNORED'), {}, 'net.csv');
    expect(outcome.issues.map(({ code }) => code)).toEqual(['self-loops-removed']);
    expect(outcome.network?.m).toBe(2);
  });
});
