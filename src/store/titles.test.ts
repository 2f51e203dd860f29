import { expect, it } from 'vitest';
import type { CascadeSource, Source } from '../experiment/experiment';
import { tiny } from '../experiment/testing/tiny-lab';
import { titleOf } from './titles';

const files = { kind: 'uploaded', name: 'cascade.txt', parts: [{ name: 'test.txt', role: 'test' }] } as const;
const drawn: CascadeSource = {
  kind: 'result',
  of: {
    inputs: { network: { kind: 'bundled', id: 'triangle' } },
    method: 'tiny/draw',
    version: 1,
    parameters: {},
    seed: 1,
  },
  output: 'set',
};

it('data have the title of the sample or generator, or the name of their file', () => {
  const titles: [Source | CascadeSource, string][] = [
    [{ kind: 'bundled', id: 'triangle' }, 'Triangle'],
    [{ kind: 'bundled', id: 'gossip' }, 'Gossip'],
    [{ kind: 'bundled', id: 'gone' }, 'gone'],
    [{ kind: 'generated', generator: 'circle', parameters: {}, seed: 1 }, 'Circle'],
    [{ kind: 'generated', generator: 'spiral', parameters: {}, seed: 1 }, 'spiral'],
    [{ kind: 'uploaded', name: 'edges.csv' }, 'edges.csv'],
    [files, 'cascade.txt and 1 more'],
    [{ kind: 'derived', rule: 'successive', least: 1, cascades: files }, 'Made from cascade.txt and 1 more'],
    [drawn, 'Cascades drawn on Triangle'],
    [{ ...drawn, of: { ...drawn.of, parameters: { runs: 1500 } } }, '1,500 cascades drawn on Triangle'],
    [{ ...drawn, of: { ...drawn.of, method: 'old/method' } }, 'Cascades drawn on Triangle'],
  ];
  const learned = {
    ...drawn,
    of: { ...drawn.of, method: 'tiny/learn', inputs: { ...drawn.of.inputs, cascades: files } },
  };
  titles.push([{ ...learned, output: 'found' } as Source, 'Learned from cascade.txt and 1 more']);
  for (const [source, title] of titles) expect(titleOf(source, tiny)).toBe(title);
});
