import { beforeEach, expect, it, vi } from 'vitest';

/** Modules as a page finds them at its start. */
beforeEach(() => void vi.resetModules());

it('the generators of the first page are joined by all others in the same list, in the order in which they are offered', async () => {
  const { firstGenerators } = await import('./first');
  const begun = [...firstGenerators];
  expect(begun.map(({ id }) => id)).toEqual(['barabasi-albert', 'square-lattice']);
  const { generators } = await import('.');
  expect(firstGenerators).toEqual(Object.values(generators));
  expect(firstGenerators.length).toBeGreaterThan(begun.length);
  for (const generator of begun) expect(generators[generator.id]).toBe(generator);
});

it('what is offered once is offered once', async () => {
  const { firstGenerators, offerAll } = await import('./first');
  const [first, second] = firstGenerators;
  offerAll([second, first]);
  offerAll([second, first]);
  expect(firstGenerators).toEqual([second, first]);
});

it('among given generators only these are found, by whole ids', async () => {
  const { checkGeneratorAmong, generateAmong } = await import('./find');
  const { barabasiAlbert } = await import('./barabasi-albert');
  expect(checkGeneratorAmong([barabasiAlbert], 'barabasi-albert', { n: 7 })).toMatchObject({
    ok: true,
    value: { n: 7, m: 11 },
  });
  for (const id of ['ring', 'barabasi', ''])
    expect(generateAmong([barabasiAlbert], id, {}, 1, 'here')).toMatchObject({
      ok: false,
      issues: [
        { code: 'unknown-generator', found: id, expected: 'one of barabasi-albert', where: { path: 'here.generator' } },
      ],
    });
});
