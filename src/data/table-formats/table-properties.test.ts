import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cascadesOf, readTable } from './fixtures/reading';

interface Row {
  cascade: string;
  user: string;
  time: number;
  mark: number;
}

/** Names as people have them, with what makes trouble in tables. */
const name = fc.oneof(
  fc.nat(30).map(String),
  fc.stringMatching(/^[a-zé"',;_-][a-z "',;\t.é]{0,6}[a-zé]$/),
  fc.constantFrom('__proto__', '<i>x</i>', 'NA1', '007', '12345678901234567890'),
);
const row: fc.Arbitrary<Row> = fc.record({
  cascade: fc.constantFrom('a', 'b', 'c 1', '17', 'd"e', '#f'),
  user: name,
  time: fc.oneof(fc.integer({ min: -50, max: 1000 }), fc.double({ min: -1e3, max: 1e3, noNaN: true })),
  mark: fc.integer({ min: 0, max: 1e6 }),
});
/** Without two rows of one user in a cascade or two at one time, the set does not depend on the order of the rows. */
const rows = fc.uniqueArray(row, {
  minLength: 1,
  maxLength: 40,
  comparator: (a, b) => a.cascade === b.cascade && (a.user === b.user || a.time === b.time),
});

const COLUMNS = ['cascade', 'user', 'time', 'mark'] as const;
const quoted = (text: string): string => (/[",;\t#]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function write(table: readonly Row[], columns: readonly (keyof Row)[] = COLUMNS, end = '\n', separator = ','): string {
  const lines = table.map((one) => columns.map((column) => quoted(String(one[column]))).join(separator));
  return [columns.join(separator), ...lines, ''].join(end);
}

/** The cascades that the rows mean, by name. */
function meant(table: readonly Row[], marks = true): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const one of table.toSorted((a, b) => a.time - b.time))
    (all[one.cascade] ??= []).push(`${one.user}@${one.time}${marks ? `*${one.mark}` : ''}`);
  return all;
}

describe('tables of events', () => {
  it('give back the set that was written, whatever the order of the rows', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), async (table, marks) => {
        const columns = marks ? COLUMNS : COLUMNS.slice(0, 3);
        const { cascades, issues } = await readTable(write(table, columns));
        expect(issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
        expect(cascadesOf(cascades)).toEqual(meant(table, marks));
        // Cascades come in the order of first sight.
        expect(cascades?.names).toEqual([...new Set(table.map((one) => one.cascade))]);
      }),
      { seed: 44, numRuns: 150 },
    );
  });

  it('do not depend on the order of the columns, breaks, separators and cuts', async () => {
    const order = fc.shuffledSubarray([...COLUMNS], { minLength: 4, maxLength: 4 });
    const layout = fc.record({
      end: fc.constantFrom('\n', '\r\n', '\r'),
      separator: fc.constantFrom(',', ';', '\t'),
      sizes: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(rows, order, layout, async (table, columns, { end, separator, sizes }) => {
        const choice = ({ ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const)[separator as ','];
        const { cascades } = await readTable(
          write(table, columns, end, separator),
          { separator: choice, decimalComma: false, format: 'event-table' },
          'x.csv',
          sizes,
        );
        expect(cascadesOf(cascades)).toEqual(meant(table));
      }),
      { seed: 45, numRuns: 150 },
    );
  });

  it('never throw, and issues point at lines of the file', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ',',
        ';',
        '\t',
        ' ',
        '"',
        '\n',
        '\r\n',
        '\r',
        '#',
        '0',
        '1.5',
        '1e400',
        '-1',
        'NaN',
        'a',
        '2020-01-01',
        '\0',
        'é',
      ),
      fc.string({ maxLength: 5 }),
    );
    const text = fc
      .tuple(
        fc.constantFrom(
          '',
          'cascade,user,time\n',
          'time,followers\n',
          'cascade;user;time;parent;id\n',
          'a,start_ind,end_ind\n',
        ),
        fc.array(piece, { maxLength: 60 }),
      )
      .map(([head, pieces]) => head + pieces.join(''));
    const format = fc.constantFrom('event-table', 'cascade-table', 'seismic-index', 'posts', undefined);
    await fc.assert(
      fc.asyncProperty(text, format, fc.constantFrom('skip', 'stop'), async (content, chosen, badLines) => {
        const outcome = await readTable(content, { badLines, ...(chosen ? { format: chosen } : {}) } as const);
        const lines = content.split(/\r\n|\n|\r/).length;
        for (const { where } of outcome.issues) {
          expect(where?.line ?? 1).toBeGreaterThanOrEqual(1);
          expect(where?.line ?? 1).toBeLessThanOrEqual(lines);
        }
        expect(outcome.lines).toBeLessThanOrEqual(lines);
        const stopped = outcome.issues.some(({ severity }) => severity === 'stopped');
        expect(stopped && outcome.cascades !== undefined).toBe(false);
      }),
      { seed: 46, numRuns: 400 },
    );
  });

  it('take time in line with their size: one quote that opens in every line', async () => {
    const text = `cascade,user,time\n${'a,"u,1\n'.repeat(20_001)}`;
    const outcome = await readTable(text, { badLines: 'skip', format: 'cascade-table' });
    expect(outcome.counts['bad-quote']).toBe(20_001);
    expect(outcome.lines).toBe(20_002);
  });
});
