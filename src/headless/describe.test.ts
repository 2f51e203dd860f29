import { describe, expect, it } from 'vitest';
import { registry } from '../experiment/lab';
import { library } from '../experiment/library';
import { tiny } from '../experiment/testing/tiny-lab';
import { describeGenerator, describeMethod, listJson, listText } from './describe';

describe('listText', () => {
  const text = listText(registry, library);

  it('has every section, with one line each for what can be named', () => {
    const lines = text.split('\n');
    for (const heading of ['Methods', 'Generators', 'Networks that come with the lab', 'Ready experiments'])
      expect(lines.filter((line) => line === heading)).toHaveLength(1);
    const ids = [...registry.methods, ...registry.generators, ...(registry.bundled ?? []), ...library].map((e) => e.id);
    for (const id of ids) expect(lines.some((line) => line.startsWith(`  ${id}  `))).toBe(true);
  });

  it('says which experiments need a file and how large the networks are', () => {
    expect(text).toMatch(/slicer-fig4-as-22july06 .*as-22july06\.txt\.gz .*--data/);
    expect(text).toContain('Karate club (34 nodes, 78 edges)');
    expect(text).not.toMatch(/undefined|NaN/);
  });

  it('works for a lab without networks, and names commands to go on with', () => {
    const small = listText({ methods: tiny.methods, generators: tiny.generators }, []);
    expect(small).toContain('tiny/walk');
    expect(small).toContain('describe');
    expect(listText(tiny, [])).toMatch(/ {2}triangle {2}Triangle$/m);
  });
});

describe('listJson', () => {
  it('is plain JSON with the same names', () => {
    const json = JSON.parse(JSON.stringify(listJson(registry, library))) as Record<string, { id: string }[]>;
    expect(Object.keys(json)).toEqual([
      'methods',
      'generators',
      'networks',
      'cascades',
      'models',
      'experiments',
      'figures',
    ]);
    expect(json.methods.map((m) => m.id)).toEqual(registry.methods.map((m) => m.id));
    expect(json.networks.map((b) => b.id)).toEqual(registry.bundled?.map((b) => b.id));
    expect(json.cascades.map((b) => b.id)).toEqual(registry.bundledCascades?.map((b) => b.id));
    expect(json.experiments.find((e) => e.id === 'karate')).toEqual({
      id: 'karate',
      title: 'A rumour in the karate club',
    });
    expect(json.experiments.find((e) => e.id === 'slicer-fig4-web-sk-2005')).toMatchObject({
      needs: 'web-sk-2005.txt.gz',
    });
  });
});

describe('describeMethod', () => {
  it('says what a parameter may be, its default, when it counts and where it comes from', () => {
    const text = describeMethod(registry.methods.find((m) => m.id === 'independent-cascade/dmp')!);
    expect(text).toMatch(/^independent-cascade\/dmp \(version \d+\): /);
    expect(text).toContain('  alpha: ');
    expect(text).toContain('a number between 0 and 1; default 0.3');
    expect(text).toContain('only when alphaLaw is constant');
    expect(text).toContain('SLICER');
  });

  it('leaves nothing out and prints nothing that is not there', () => {
    for (const method of [...registry.methods, ...tiny.methods]) {
      const text = describeMethod(method);
      const outputs = text.slice(text.indexOf('\nOutputs'));
      for (const [id, output] of Object.entries(method.outputs)) {
        expect(outputs).toContain(`  ${id}: ${output.label}`);
        expect(outputs).toContain(`(${output.kind})`);
      }
      for (const [id, parameter] of Object.entries(method.parameters)) {
        expect(text).toContain(`  ${id}: ${parameter.label}`);
        expect(text).toContain(`default ${JSON.stringify(parameter.default)}`);
      }
      expect(text).not.toMatch(/undefined|\[object/);
    }
  });
});

describe('describeGenerator', () => {
  it('names source, parameters and ranges', () => {
    for (const generator of registry.generators) {
      const text = describeGenerator(generator);
      expect(text.split('\n')[0]).toBe(`${generator.id}: ${generator.title}`);
      expect(text).toContain(`Source: ${generator.source}.`);
      for (const id of Object.keys(generator.parameters)) expect(text).toContain(`  ${id}: `);
      expect(text).not.toMatch(/undefined|\[object/);
    }
    expect(describeGenerator(tiny.generators[0])).toContain('a whole number between 3 and 1,000,000; default 10');
  });
});
