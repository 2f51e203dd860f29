/** The documents say what is: their examples run, their tables are complete, their paths exist. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generators } from '../src/core/generators';
import { FORMATS } from '../src/data/detect';
import { openExperiment } from '../src/experiment/file';
import { lab, registry } from '../src/experiment/lab';
import { bundledCascades } from '../src/experiment/library/cascades';
import { bundledNetworks } from '../src/experiment/library/networks';

const ROOT = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8').replaceAll('\r\n', '\n');
const readme = read('README.md');

/** The first block of a language. */
function block(language: string): string {
  const found = new RegExp('```' + language + '\n([^]*?)```').exec(readme);
  if (!found) throw new Error(`README.md has no block of ${language}`);
  return found[1];
}

describe('README.md', () => {
  test('prints the example files as they are', () => {
    expect(block('json')).toBe(read('docs/experiment.json'));
    expect(block('csv')).toBe(read('docs/friends.csv'));
  });

  test.each([
    'docs/experiment.json',
    'docs/friends.cascade.json',
    'docs/fit.json',
    'docs/forecast.json',
    'docs/campaign.json',
    'docs/best-policy.json',
  ])('%s can be opened', (file) => {
    const opened = openExperiment(read(file), registry, file);
    expect(opened.issues).toEqual([]);
    expect(opened.ok).toBe(true);
  });

  test.each([
    ...lab.registry.methods.map((method) => method.id),
    ...Object.keys(generators),
    ...bundledNetworks.map((network) => network.id),
    ...bundledCascades.map((cascades) => cascades.id),
    ...FORMATS.filter((format) => format.open).map((format) => format.id),
  ])('has a row for %s', (id) => {
    expect(readme).toContain(`\n| \`${id}\` `);
  });

  test.each(bundledNetworks.map(({ id, n, m }) => [id, n, m] as const))('tells the size of %s', (id, n, m) => {
    expect(readme).toMatch(new RegExp(`\\| \`${id}\` +\\| ${n}, ${m} +\\|`));
  });

  test.each(bundledCascades.map(({ id, cascades, events }) => [id, cascades, events.toLocaleString('en')] as const))(
    'tells the size of %s',
    (id, cascades, events) => {
      expect(readme).toMatch(new RegExp(`\\| \`${id}\` +\\| ${cascades}, ${events} +\\|`));
    },
  );

  test('has pictures that load fast', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]{20,}\]\((docs\/[\w-]+\.png)\)/g)].map(([, file]) => file);
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((file) => statSync(join(ROOT, file)).size > 250_000)).toEqual([]);
  });
});

test.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'])(
  '%s names only files and commands that exist',
  (file) => {
    const text = read(file);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commands = [...text.matchAll(/\bnpm (?:run )?(?:-s )?([a-z0-9]+)/g)].map(([, name]) => name);
    expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    const quoted = [...text.matchAll(/`((?:src|docs|e2e|public|scripts|workers)\/[\w./-]*|tsconfig[\w.]*)`/g)];
    const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)];
    const paths = [...quoted, ...linked].map(([, path]) => path);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  },
);
