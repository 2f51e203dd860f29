import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCascadeSet, UNKNOWN_BOT, userName, type CascadeSet } from '../core/cascade';
import { InvariantError } from '../core/errors';
import { cascadeSets, eventsOf } from './fixtures/cascades';
import { readText } from './fixtures/reading';
import type { ReadChoices } from './read';
import { isNoParent } from './table-formats/field-values';
import { CASCADE_FILES, writeCascades, type CascadeFile } from './write-cascades';
import { lossesOf } from './write-cascades-losses';
import { obstacleTo } from './write-cascades-names';

const write = (set: CascadeSet, format: CascadeFile): string => [...writeCascades(set, format)].join('');

function setOf(parts: Partial<Parameters<typeof buildCascadeSet>[0]> = {}): CascadeSet {
  return buildCascadeSet({
    offsets: Int32Array.of(0, 3, 5),
    users: Int32Array.of(0, 1, 2, 2, 0),
    times: Float64Array.of(0, 0.1, 1e21, 5, 7.25),
    userCount: 3,
    userNames: ['ann', 'bob', 'c/d'],
    time: { unit: 'second', origin: 'common' },
    ...parts,
  });
}

/** How each format is read again: as what it is, whatever a small file may look like, with all that was written. */
const AGAIN: Readonly<Record<CascadeFile, ReadChoices>> = {
  csv: { format: 'cascade-table', repeats: 'keep', badLines: 'stop', separator: 'comma', header: true },
  forest: { format: 'forest', repeats: 'stop', badLines: 'stop', separator: 'blank' },
  netrate: { format: 'netinf', repeats: 'stop', badLines: 'stop' },
  netinf: { format: 'netinf', repeats: 'stop', badLines: 'stop' },
};

async function again(set: CascadeSet, format: CascadeFile): Promise<CascadeSet | undefined> {
  const outcome = await readText(write(set, format), { ...AGAIN[format], timeUnit: 'second', timeOrigin: 'common' });
  expect(outcome.issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
  return outcome.cascades;
}

describe('writers of cascades', () => {
  it('write FOREST', () => {
    expect(write(setOf(), 'forest')).toBe('ann,0 bob,0.1 c/d,1e+21\nc/d,5 ann,7.25\n');
  });

  it('write NetRate and NetInf with their block of names', () => {
    const block = '0,ann\n1,bob\n2,c/d\n\n';
    expect(write(setOf(), 'netrate')).toBe(`${block}0,0;1,0.1;2,1e+21\n2,5;0,7.25\n`);
    expect(write(setOf(), 'netinf')).toBe(`${block}0,0,1,0.1,2,1e+21\n2,5,0,7.25\n`);
  });

  it('write a long table with what is known', () => {
    expect(write(setOf(), 'csv')).toBe('cascade,user,time\n1,ann,0\n1,bob,0.1\n1,c/d,1e+21\n2,c/d,5\n2,ann,7.25\n');
    const full = setOf({
      userNames: ['ann, "A."', '#bob', 'c;d'],
      parents: Int32Array.of(-1, 0, 1, -1, 3),
      bots: Uint8Array.of(1, 0, 2, 2, 1),
      marks: Float64Array.of(Number.NaN, 2, -0, 1e-7, 4),
      split: Uint8Array.of(2, 0),
      names: ['storm', '#2'],
    });
    expect(write(full, 'csv').split('\n')).toEqual([
      'cascade,user,time,parent,mark,bot,split',
      'storm,"ann, ""A.""",0,,,bot,test',
      'storm,"#bob",0.1,"ann, ""A.""",2,person,test',
      'storm,"c;d",1e+21,"#bob",-0,,test',
      '"#2","c;d",5,,1e-7,,train',
      '"#2","ann, ""A.""",7.25,"c;d",4,bot,train',
      '',
    ]);
  });

  it('write numbers where users have no names, and nothing for nobody', () => {
    const { userNames: _none, ...bare } = setOf({ users: Int32Array.of(0, -1, 2, -1, -1) });
    expect(write(bare, 'forest')).toBe('0,0 2,1e+21\n');
    expect(write(bare, 'csv')).toContain('\n1,,0.1\n');
  });

  it('leave out the later events of a user where lines hold each once', () => {
    const set = setOf({ users: Int32Array.of(0, 0, 1, 1, 1) });
    expect(write(set, 'forest')).toBe('ann,0 bob,1e+21\nbob,5\n');
    expect(write(set, 'csv').split('\n').length).toBe(7);
  });

  it('write in chunks', () => {
    const events = 40_000;
    const large = setOf({
      offsets: Int32Array.of(0, events),
      users: Int32Array.from({ length: events }, (_, e) => e % 3),
      times: Float64Array.from({ length: events }, (_, e) => e),
    });
    const chunks = [...writeCascades(large, 'csv')];
    expect(chunks.length).toBeGreaterThan(5);
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThan(70_000);
  });

  it('refuse names that would be read as something else, with words', () => {
    const cases: [CascadeFile, string, string | undefined][] = [
      ['forest', 'a b', 'holds a blank'],
      ['forest', 'a,b', 'holds a comma'],
      ['forest', '#a', 'begins with #'],
      ['forest', '', 'is empty'],
      ['forest', '<b>é</b>', undefined],
      ['csv', ' a', 'begins or ends with a blank'],
      ['csv', 'a\nb', 'holds a line break'],
      ['csv', '\uD800', 'is not valid text'],
      ['csv', 'a, "b" #', undefined],
      ['netrate', 'a, b; c', undefined],
      ['netinf', 'a\u00a0', 'begins or ends with a blank'],
    ];
    for (const [format, name, words] of cases) {
      const set = setOf({ userNames: ['ok', name, 'x'] });
      const obstacle = obstacleTo(set, format);
      expect(obstacle === undefined ? undefined : obstacle.includes(words ?? '…')).toBe(words && true);
    }
    expect(() => write(setOf({ userNames: ['ok', 'a b', 'x'] }), 'forest')).toThrow(InvariantError);
    expect(obstacleTo(setOf({ names: ['a', 'b '] }), 'csv')).toContain('The cascade “b ”');
    expect(obstacleTo(setOf({ users: new Int32Array(5).fill(-1) }), 'forest')).toContain('No event');
  });

  it('have labels and extensions', () => {
    for (const { label, extension, type } of Object.values(CASCADE_FILES))
      expect([label !== '', extension.startsWith('.'), type.startsWith('text/')]).toEqual([true, true, true]);
  });
});

describe('losses of writing', () => {
  it('are none but the unit of time for what a format holds', () => {
    for (const format of ['csv', 'forest', 'netrate'] as const)
      expect(lossesOf(setOf(), format)).toEqual([
        'That times are seconds since an unknown moment is not written; choose it when the file is read.',
      ]);
  });

  it('are told one by one', () => {
    const set = setOf({
      users: Int32Array.of(0, 0, -1, -1, -1),
      parents: Int32Array.of(-1, 0, 1, -1, 3),
      marks: new Float64Array(5),
      bots: new Uint8Array(5),
      names: ['a', 'a'],
      split: Uint8Array.of(0, 1),
      time: { unit: 'unknown', origin: 'own' },
    });
    expect(lossesOf(set, 'forest')).toEqual([
      'Marks of events are not written.',
      'Who passed on to whom is not written.',
      'Which events bots made is not written.',
      'Names of cascades are not written.',
      'The parts train, validation, test are not written.',
      '3 events without a user are left out.',
      '1 cascade without any user is left out.',
      '1 event of users who had one before in the same cascade is left out.',
      'What the times count from is not written; choose it when the file is read.',
      '2 users without an event are not written.',
    ]);
    expect(lossesOf(set, 'netrate')).not.toContain('2 users without an event are not written.');
    expect(lossesOf(set, 'csv').slice(0, 2)).toEqual([
      'Several cascades have the same name; their numbers are written instead.',
      '2 parents cannot be told by the name of a user, who has no name, one that stands for nothing (“na”), or several events: they may be read as another event of that user, or as unknown.',
    ]);
  });
});

describe('what is written', () => {
  /** Names that a format can hold. */
  const anyName = fc.string({ minLength: 1, maxLength: 12, unit: 'binary' });
  const nasty = fc.constantFrom(
    '__proto__',
    '<b>x</b>',
    '"',
    '""',
    ',',
    ';',
    'a,b',
    "it's",
    '007',
    '7',
    '1e5',
    '=1+1',
    'ÄÖ',
    '😀',
  );
  const fits = (format: CascadeFile) => (name: string) =>
    obstacleTo(setOf({ userNames: ['a', name, 'b'] }), format) === undefined;
  const names = (format: CascadeFile): fc.Arbitrary<string> => fc.oneof(anyName, nasty).filter(fits(format));

  /** All that a format is expected to hold, as plain lists. */
  const essence = (set: CascadeSet | undefined) =>
    set && {
      events: eventsOf(set),
      times: [...set.times],
      // Marks of which none is known are no marks.
      marks: set.marks?.some((mark) => !Number.isNaN(mark)) ? [...set.marks] : undefined,
      bots: set.bots?.some((bot) => bot !== UNKNOWN_BOT) ? [...set.bots] : undefined,
      split: set.split && [...set.split],
      cascades: set.names,
      users: new Set(Array.from({ length: set.userCount }, (_, u) => userName(set, u))),
    };

  for (const format of ['forest', 'netrate', 'netinf'] as const)
    it(`is read as the same set: ${format}`, async () => {
      await fc.assert(
        fc.asyncProperty(cascadeSets({ names: names(format) }), async (set) => {
          expect(essence(await again(set, format))).toEqual(essence(set));
        }),
        { seed: 41, numRuns: 60 },
      );
    });

  it('is read as the same set: csv', async () => {
    const parents = names('csv').filter((name) => !isNoParent(name));
    const shape = { names: parents, marks: true, parents: true, bots: true, split: true, cascadeNames: names('csv') };
    await fc.assert(
      fc.asyncProperty(cascadeSets(shape), async (set) => {
        expect(essence(await again(set, 'csv'))).toEqual(essence(set));
      }),
      { seed: 42, numRuns: 60 },
    );
  });
});
