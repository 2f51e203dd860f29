import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Inspector, MAX_DEPTH, MAX_TEXT, isDeeperThan, parseJson, shown } from './plain-json';

function asked<T>(question: (look: Inspector) => T): { answer: T; codes: string[]; messages: string[] } {
  const look = new Inspector();
  const answer = question(look);
  return { answer, codes: look.issues.map((issue) => issue.code), messages: look.issues.map((issue) => issue.message) };
}

describe('parseJson', () => {
  it('gives the value of any JSON text', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value);
        expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown, issues: [] });
      }),
    );
  });

  it('never throws, and says what it was looking at', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseJson(text, 'The link');
        expect(parsed.ok || parsed.issues[0].message.startsWith('The link is not JSON: ')).toBe(true);
      }),
    );
  });

  it('refuses what is too long or too deep before anything recursive sees it', () => {
    expect(parseJson(`"${'x'.repeat(MAX_TEXT)}"`).issues[0].code).toBe('too-long');
    const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(parseJson(nested(MAX_DEPTH)).ok).toBe(true);
    expect(parseJson(nested(MAX_DEPTH + 2)).issues[0].code).toBe('too-deep');
    expect(parseJson(nested(5000)).issues[0].code).toBe('too-deep');
  });
});

describe('shown', () => {
  it('is a short phrase for any value', () => {
    expect(shown('text')).toBe('“text”');
    expect(shown(0.5)).toBe('0.5');
    expect(shown([1, 'a'])).toBe('[1,"a"]');
    expect(shown(undefined)).toBe('undefined');
    expect(shown('x'.repeat(500))).toHaveLength(121);
  });
});

describe('isDeeperThan', () => {
  it('counts levels of objects and lists alike', () => {
    expect(isDeeperThan(1, 0)).toBe(false);
    expect(isDeeperThan({ a: 1 }, 0)).toBe(true);
    expect(isDeeperThan({ a: [{ b: 1 }] }, 3)).toBe(false);
    expect(isDeeperThan({ a: [{ b: 1 }] }, 2)).toBe(true);
    expect(isDeeperThan(null, 0)).toBe(false);
  });
});

describe('Inspector', () => {
  it('answers with the value where it is right', () => {
    const { answer, codes } = asked((look) => [
      look.string('a', 'x'),
      look.integer('b', 3, 0, 5),
      look.number('c', 0.5),
      look.boolean('d', false),
      look.choice('e', 'one', ['one', 'two']),
      look.list('f', [1, 2], 5, (path, value) => look.number(path, value)),
      look.object('g', { x: 1 }, ['x']),
    ]);
    expect(answer).toEqual(['x', 3, 0.5, false, 'one', [1, 2], { x: 1 }]);
    expect(codes).toEqual([]);
  });

  it('answers undefined where it is wrong, and names place, value and expectation', () => {
    const wrong: [(look: Inspector) => unknown, string, RegExp][] = [
      [(look) => look.string('a', 3), 'wrong-kind', /^a is 3; expected a text\.$/],
      [(look) => look.string('a', undefined), 'wrong-kind', /^a is missing; expected a text\.$/],
      [(look) => look.string('a', 'xyz', 2), 'too-long', /at most 2 characters/],
      [(look) => look.integer('a', 1.5, 0, 5), 'wrong-kind', /^a is 1\.5; expected a whole number between 0 and 5\.$/],
      [(look) => look.integer('a', '1', 0, 5), 'wrong-kind', /“1”/],
      [(look) => look.integer('a', 6, 0, 5), 'out-of-range', /^a is 6; expected/],
      [(look) => look.number('a', NaN), 'wrong-kind', /expected a number/],
      [(look) => look.number('a', Infinity), 'wrong-kind', /expected a number/],
      [(look) => look.boolean('a', 'true'), 'wrong-kind', /true or false/],
      [(look) => look.choice('a', 'three', ['one', 'two']), 'wrong-kind', /“three”; expected one of one, two/],
      [(look) => look.list('a', {}, 5, () => 1), 'wrong-kind', /a list/],
      [(look) => look.list('a', [1, 2, 3], 2, () => 1), 'too-many', /at most 2 items/],
      [(look) => look.object('a', [], []), 'wrong-kind', /\[\]; expected an object/],
      [(look) => look.object('a', null), 'wrong-kind', /null; expected an object/],
    ];
    for (const [question, code, message] of wrong) {
      const { answer, codes, messages } = asked(question);
      expect([answer, codes]).toEqual([undefined, [code]]);
      expect(messages[0]).toMatch(message);
    }
  });

  it('notes unknown fields with their place, and goes on', () => {
    const look = new Inspector();
    expect(look.object('view', { page: 1, colour: 2 }, ['page'])).toEqual({ page: 1, colour: 2 });
    look.object('experiment', { speed: 1 }, ['seed']);
    expect(look.issues.map((issue) => [issue.code, issue.where?.path])).toEqual([
      ['unknown-field', 'view.colour'],
      ['unknown-field', 'speed'],
    ]);
  });

  it('leaves out the items of a list that are wrong, and says which', () => {
    const look = new Inspector();
    expect(look.list('a', [1, 'x', 3], 5, (path, value) => look.number(path, value))).toEqual([1, 3]);
    expect(look.issues.map((issue) => issue.where?.path)).toEqual(['a[1]']);
  });

  it('keeps fifty issues at most, and each of them short', () => {
    const look = new Inspector();
    for (let i = 0; i < 80; i++)
      look.add({ code: 'x', severity: 'stopped', message: 'm'.repeat(5000), found: 'f'.repeat(5000) });
    expect(look.issues).toHaveLength(50);
    expect(look.issues[0].message.length).toBeLessThan(700);
    expect(look.issues[0].found?.length).toBeLessThan(130);
  });
});
