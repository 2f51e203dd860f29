import { expect, it } from 'vitest';
import { firstGenerators } from '../../core/generators/first';
import { presets } from '../../experiment/library/presets';
import { en } from '../text/en';

it('the networks behind the doors are made by generators that the first page loads', () => {
  const behind = presets
    .filter(({ id }) => Object.hasOwn(en.home.doorsList, id))
    .map((p) => p.experiment.inputs.network);
  const needed = behind.flatMap((source) => (source?.kind === 'generated' ? [source.generator] : []));
  expect(needed.length).toBeGreaterThan(0);
  for (const id of needed) expect(firstGenerators.map((generator) => generator.id)).toContain(id);
});
