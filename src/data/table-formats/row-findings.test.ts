import { describe, expect, it } from 'vitest';
import { badField, badQuote, emptyName, fieldCountFinding, otherSeparator } from './row-findings';

describe('what is wrong with a row', () => {
  it('names the separator that it uses instead', () => {
    expect(otherSeparator(' a;b;3 ', 'comma', 3)).toMatchObject({
      code: 'other-separator',
      message: 'Found “a;b;3”, separated by semicolons; expected commas as in the rest of the file.',
      hint: 'Use commas in every line',
    });
    expect(otherSeparator('a b 3', 'tab', 3)?.expected).toBe('fields separated by tabs');
    expect(otherSeparator('a;b', 'comma', 3)).toBeUndefined();
    expect(otherSeparator('word', 'comma', 3)).toBeUndefined();
  });

  it('says how many fields there are', () => {
    expect(fieldCountFinding(1, 3)).toMatchObject({
      code: 'field-count',
      message: 'Found 1 field, expected 3 as in the rest of the file.',
      expected: '3 fields',
    });
  });

  it('names the column as the file does', () => {
    expect(emptyName('user', 'screen_name')).toMatchObject({
      code: 'empty-user',
      column: 'screen_name',
      message: 'User is empty; expected the name of a user.',
    });
    expect(emptyName('cascade', '1').code).toBe('empty-cascade');
  });

  it('tells empty, wrong and too large fields apart', () => {
    expect(badField('time', '', 'a number', false)).toMatchObject({
      code: 'missing-value',
      message: 'The field is empty; expected a number.',
    });
    expect(badField('time', '12:5x', 'a number or ISO date', false)).toMatchObject({
      code: 'not-a-number',
      found: '12:5x',
      message: 'Found “12:5x”; expected a number or ISO date.',
    });
    expect(badField('time', '1e400', 'a number', false).code).toBe('too-large-number');
    expect(badField('time', '1,5e400', 'a number', true).code).toBe('too-large-number');
  });

  it('never repeats a long line in full, nor its control characters', () => {
    const long = `a,"${'x'.repeat(5000)}\u0007`;
    expect(badQuote(long).message.length).toBeLessThan(250);
    expect(badQuote(long).found).toHaveLength(60);
    const field = badField('time', `\u0007${'9'.repeat(5000)}x`, 'a number', false);
    expect(field.found?.length).toBe(60);
    expect(field.message).not.toContain('\u0007');
    expect(field.message.length).toBeLessThan(250);
  });
});
