import { describe, expect, it } from 'vitest';
import type { CascadeSource, Experiment, Source } from './experiment';
import { lab, registry } from './lab';
import { library } from './library';
import type { DataSize } from './methods-paragraph';
import { methodsParagraph } from './methods-paragraph';
import { makeStamp } from './stamp';
import { tiny, tinyExperiment } from './testing/tiny-lab';

const how = { engine: 'V8 (Node 20.19)', backend: 'node', wallMs: 40, done: 100, total: 100 } as const;
const paragraph = (
  changes: Partial<Experiment> = {},
  more: Partial<typeof how | { wallMs: number; done: number }> = {},
) => methodsParagraph(makeStamp(tinyExperiment(changes), tiny, { ...how, ...more }), tiny);

describe('the network', () => {
  it('is named by where it comes from', () => {
    const sources: [Source, string][] = [
      [
        { kind: 'generated', generator: 'circle', parameters: { n: 12 }, seed: 3 },
        'It ran on a generated network (Circle; nodes N = 12; chords = 5; seed 3).',
      ],
      [{ kind: 'bundled', id: 'triangle' }, 'It ran on the network “Triangle” that comes with the lab.'],
      [{ kind: 'bundled', id: 'unknown' }, 'It ran on the network “unknown” that comes with the lab.'],
      [{ kind: 'uploaded', name: 'a b.csv' }, 'It ran on the file “a b.csv”.'],
      [
        { kind: 'uploaded', name: 'a.csv', digest: 'ab'.repeat(32) },
        `It ran on the file “a.csv” (SHA-256 ${'ab'.repeat(32)}).`,
      ],
    ];
    for (const [network, sentence] of sources) expect(paragraph({ inputs: { network } })).toContain(sentence);
  });

  it('is counted where its size is known', () => {
    const stamp = makeStamp(tinyExperiment(), tiny, how);
    expect(methodsParagraph(stamp, tiny, { n: 12_345, m: 67_890, directed: true })).toContain(
      '12,345 nodes and 67,890 directed edges',
    );
    expect(methodsParagraph(stamp, tiny)).not.toContain('edges');
  });
});

describe('the cascades', () => {
  const digests = ['ab'.repeat(32), 'cd'.repeat(32)];
  const files: CascadeSource = {
    kind: 'uploaded',
    name: 'a.txt',
    digest: digests[0],
    parts: [{ name: 'b.txt', digest: digests[1], role: 'test' }],
  };
  const drawn: CascadeSource = {
    kind: 'result',
    of: {
      inputs: { network: { kind: 'bundled', id: 'triangle' } },
      method: 'tiny/draw',
      version: 1,
      parameters: { cascades: 12 },
      seed: 8,
    },
    output: 'set',
  };
  const about = (cascades: CascadeSource, method: Experiment['method'] = 'tiny/fit', size?: DataSize): string => {
    const experiment = tinyExperiment({ method, inputs: { network: { kind: 'bundled', id: 'triangle' }, cascades } });
    return methodsParagraph(makeStamp(experiment, tiny, how), tiny, size);
  };

  it('are named by where they come from: files with their digests, samples, simulations with their seed', () => {
    expect(about(files)).toContain(
      `Its cascades come from the files “a.txt” (SHA-256 ${digests[0]}) and “b.txt”, for testing (SHA-256 ${digests[1]}).`,
    );
    expect(about({ kind: 'bundled', id: 'gossip' })).toContain(
      'Its cascades come from the sample “Gossip” that comes with the lab.',
    );
    expect(about(drawn)).toContain(
      'Its cascades come from a simulation (Draw, version 1; cascades = 12; longest = 4; seed 8; on the network “Triangle” that comes with the lab).',
    );
  });

  it('are counted where they are known, and left out where the method does not look at them', () => {
    const size = { n: 3, m: 3, directed: false, cascades: { count: 1200, events: 34_567, userCount: 890 } };
    expect(about(files, 'tiny/fit', size)).toContain(`${digests[1]}), 1,200 cascades with 34,567 events of 890 users.`);
    expect(about(files, 'tiny/mean', size)).not.toContain('cascades');
  });

  it('that a network was made from are told with the rule', () => {
    const network = (rule: 'successive' | 'parents', least: number): string =>
      paragraph({ inputs: { network: { kind: 'derived', rule, least, cascades: files } } });
    expect(network('successive', 3)).toContain(
      'It ran on a network made from cascades (an edge leads from u to v where v came next after u in at least 3 cascades; from the files “a.txt”',
    );
    expect(network('parents', 1)).toContain('where u is known to have activated v in at least one cascade; from');
  });
});

describe('the settings', () => {
  it('are given in full, defaults too, with their symbols', () => {
    const text = paragraph({ method: 'tiny/walk', parameters: { steps: 3 } });
    expect(text).toMatch(/Settings: .*α = 0\.\d/);
    expect(text).toMatch(/Settings: .*= 3[;.]/);
  });

  it('name a few nodes, and count the others', () => {
    const seeds = (count: number): string =>
      paragraph({ method: 'tiny/walk', parameters: { seeds: Array.from({ length: count }, (_, i) => `n${i}`) } });
    expect(seeds(2)).toContain('sources: n0, n1');
    expect(seeds(12)).toContain('n9 and 2 more');
    expect(seeds(0)).not.toContain('sources');
  });

  it('leave out what does not count in this experiment', () => {
    const { experiment } = library.find((entry) => entry.id === 'karate')!;
    const text = lab.describe(makeStamp(experiment, registry, how), { n: 34, m: 78, directed: false });
    // α is a constant here: its bounds, exponent and rate play no part.
    expect(text).toContain('α = 0.3');
    expect(text).not.toContain('exponent');
    expect(text).toContain('SLICER');
    expect(text).toContain('34 nodes and 78 undirected edges');
    expect(text).toMatch(/SLICER is Mateusz Wilinski and Andrey Y\. Lokhov: .* ICML 2021, arXiv 2007\.06557\.$/);
  });
});

describe('the run', () => {
  it('says seed, versions, engine, place, time and fingerprint', () => {
    const stamp = makeStamp(tinyExperiment(), tiny, how);
    expect(methodsParagraph(stamp, tiny)).toContain(
      `Seed 7; Cascade Lab ${stamp.lab}, method version 2, V8 (Node 20.19), on the command line, 40 ms; experiment ${stamp.digest.slice(0, 16)}.`,
    );
    expect(paragraph({}, { wallMs: 12_345 })).toContain('12.3 s');
  });

  it('says that it was stopped, and where', () => {
    expect(paragraph({}, { done: 60 })).toContain('The run was stopped at 60 of 100.');
    expect(paragraph()).not.toContain('stopped');
  });

  it('is told also for a method that this lab does not know any more', () => {
    const text = paragraph({ method: 'old/method', parameters: {} });
    expect(text).toMatch(/^old\/method\. It ran on/);
    expect(text).not.toContain('undefined');
  });

  it('is one paragraph of whole sentences for every ready experiment', () => {
    for (const { experiment } of library) {
      const text = lab.describe(makeStamp(experiment, registry, how));
      expect(text).not.toMatch(/\n|undefined|NaN|\[object| {2}|\.\./);
      expect(text).toMatch(/^[A-Z].*\.$/);
    }
  });
});
