import { describe, expect, it } from 'vitest';
import { withChoice } from './choices';
import { edgesOf, readText } from './fixtures/reading';

describe('choices', () => {
  const text = 'a;b;0,5\nb;a;0,25\nb;b;1,0\nb;c\n';

  it('every option of every choice can be taken, and then stands as chosen', async () => {
    const first = await readText(text, { badLines: 'skip' });
    expect(first.choices.map((c) => c.id).filter((id) => id !== 'format')).toEqual([
      'directed',
      'separator',
      'header',
      'third',
      'decimalComma',
      'selfLoops',
      'duplicates',
      'badLines',
    ]);
    for (const { id, value, options } of first.choices) {
      expect(options.map((o) => o.value)).toContain(value);
      for (const option of options) {
        const again = await readText(text, withChoice({ badLines: 'skip' }, id, option.value));
        const taken = again.choices.find((c) => c.id === id);
        // A separator under which no line splits leaves nothing to choose, and no network.
        const stands = taken ? taken.value === option.value && !taken.unsure : again.network === undefined;
        expect([id, option.value, stands]).toEqual([id, option.value, true]);
      }
    }
  });

  it('reading again with the same choices gives the same', async () => {
    const choices = { badLines: 'skip', directed: false, third: 'weight', duplicates: 'sum' } as const;
    const [a, b] = await Promise.all([readText(text, choices), readText(text, choices)]);
    expect(a).toEqual(b);
    expect(edgesOf(a)).toEqual([['a', 'b', 0.75]]);
  });
});
