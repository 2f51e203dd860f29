import { describe, expect, it, vi } from 'vitest';
import { readTogether } from '../data/read-together';
import type { ServeOptions } from './serve';
import { ending, pause } from './testing/collect';
import { circleNetwork as network, tinyExperiment, triangle } from './testing/tiny-lab';
import { lab } from './testing/client-lab';

describe('networks and files', () => {
  it('sends a network once per worker and forgets old ones', async () => {
    const { client, made } = lab();
    const networks = [3, 4, 5, 6, 7].map((n) => network(n));
    for (const one of [...networks, networks[4]]) await ending(client.run(tinyExperiment(), one));
    expect(made[0].sent.filter((type) => type === 'attach')).toHaveLength(5 * 4);
    expect(made[0].sent.filter((type) => type === 'detach')).toHaveLength(2);
    expect(await ending(client.run(tinyExperiment(), networks[0]))).toMatchObject({ type: 'done' });
  });

  it('makes generated and bundled networks in a worker', async () => {
    const { client } = lab(2, { bundled: async () => triangle() });
    const made = await client.materialise({ kind: 'generated', generator: 'circle', parameters: { n: 12 }, seed: 3 });
    expect(made).toEqual(network());
    expect(await client.materialise({ kind: 'bundled', id: 'triangle' })).toEqual(triangle());
    await expect(client.materialise({ kind: 'bundled', id: 'square' })).rejects.toMatchObject({ code: 'no-network' });
    const source = { kind: 'generated', generator: 'circle', parameters: { n: 1e9 }, seed: 3 } as const;
    await expect(client.materialise(source)).rejects.toMatchObject({
      code: 'bad-input',
      issues: [{ code: 'out-of-range' }],
    });
  });

  it('starts the worker of the first run while its network is made in another', async () => {
    const { client, made } = lab(3, { bundled: async () => triangle() });
    const asked = client.materialise({ kind: 'bundled', id: 'triangle' });
    expect(made).toHaveLength(2);
    const on = await asked;
    expect(made.map((worker) => worker.sent.includes('materialise'))).toEqual([false, true]);
    const end = await ending(client.run(tinyExperiment({ parameters: { runs: 1 } }), on, { priority: 'live' }));
    expect(end).toMatchObject({ type: 'done' });
    expect(made[0].sent).toContain('start');
  });

  it('reads files together with progress over all of them, and stops when nobody wants them', async () => {
    const slow: ServeOptions['readTogether'] = async (files, onProgress, signal) => {
      for (const [at, file] of files.entries()) {
        let bytes = 0;
        for await (const chunk of file.chunks()) {
          bytes += chunk.length;
          await onProgress?.(at, bytes, file.bytes);
          await pause(file.name === 'big.txt' ? 150 : 60);
        }
      }
      return readTogether(files, undefined, signal);
    };
    const { client, made } = lab(1, { readTogether: slow });
    const files = ['a b\nb c\nc a\n', '1 2\n'.repeat(20_000)].map((text, i) => ({
      file: new Blob([text]),
      name: `${i}.txt`,
      choices: { directed: false },
    }));
    const seen: [at: number, bytes: number, total: number][] = [];
    const onProgress = (at: number, bytes: number, total: number): void => void seen.push([at, bytes, total]);
    const outcome = await client.readTogether(files, { onProgress });
    expect(outcome.files.map(({ name, role, bytes }) => [name, role, bytes])).toEqual([
      ['0.txt', 'network', 12],
      ['1.txt', 'later', 80_000],
    ]);
    expect(outcome.network).toMatchObject({ n: 3, m: 3, labels: ['a', 'b', 'c'] });
    expect(seen[0]).toEqual([0, 12, 80_012]);
    expect(seen.at(-1)?.slice(0, 1)).toEqual([1]);
    expect(seen.every(([, bytes], i) => bytes <= 80_012 && (i === 0 || bytes > seen[i - 1][1]))).toBe(true);

    const stop = new AbortController();
    const big = [{ file: new Blob([new Uint8Array(5_000_000)]), name: 'big.txt', choices: {} }];
    const abandoned = client.readTogether(big, { signal: stop.signal });
    const told = made[0].received.length;
    await vi.waitFor(() => expect(made[0].received.slice(told)).toContain('read-progress'));
    stop.abort();
    await expect(abandoned).rejects.toMatchObject({ code: 'cancelled' });
    await vi.waitFor(() => expect(made[0].received).toContain('refused'));
    expect(made[0].terminated).toBe(false);
    await expect(client.readTogether(files, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });

  it('stops reading within a chunk once nobody wants the file', async () => {
    const { client, made } = lab(1, { readTogether });
    const line = new TextEncoder().encode('123 456\n'.repeat(100_000));
    const file = new Blob(Array.from({ length: 60 }, () => line));
    const stop = new AbortController();
    let last = 0;
    const onProgress = (_at: number, bytes: number): void => {
      last = bytes;
      stop.abort();
    };
    const reading = client.readTogether([{ file, name: 'edges.txt', choices: {} }], {
      signal: stop.signal,
      onProgress,
    });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    await vi.waitFor(() => expect(made[0].received).toContain('refused'));
    expect(last).toBeGreaterThan(0);
    expect(last).toBeLessThan(file.size / 2);
    expect(made[0].terminated).toBe(false);
  });

  it('tells early what the first lines of every file say', async () => {
    const { client } = lab(1, { readTogether });
    const text = `source,target\n${'a,b\nb,c\n'.repeat(200_000)}`;
    const early: [at: number, sentence: string][] = [];
    const files = ['one.csv', 'two.csv'].map((name) => ({ file: new Blob([text, text]), name, choices: {} }));
    await client.readTogether(files, {
      onProgress: (at, _bytes, _total, first) => {
        if (first) early.push([at, first.sentence]);
      },
    });
    expect(early.map(([at]) => at)).toEqual([0, 1]);
    for (const [, sentence] of early) expect(sentence).toContain('edge list');
  });

  it('has no reader where the worker was given none', async () => {
    const { client } = lab();
    const files = [{ file: new Blob(['a b']), name: 'a.txt', choices: {} }];
    await expect(client.readTogether(files)).rejects.toMatchObject({ code: 'internal' });
  });

  it('measures networks in a worker', async () => {
    const { client } = lab(2);
    expect(await client.measure(triangle())).toEqual({ transitivity: 1 });
    const stop = new AbortController();
    const asked = client.measure(network(1000), { signal: stop.signal });
    stop.abort();
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('asks for the file that an uploaded network needs', async () => {
    const { client } = lab();
    const source = { kind: 'uploaded', name: 'edges.txt', digest: 'a'.repeat(64) } as const;
    await expect(client.materialise(source)).rejects.toMatchObject({
      code: 'file-needed',
      message: expect.stringContaining('edges.txt'),
    });
  });

  it('rejects questions to a worker that is lost', async () => {
    const { client, made } = lab(1, { bundled: () => new Promise(() => {}) });
    const asked = client.materialise({ kind: 'bundled', id: 'triangle' });
    await pause(10);
    made[0].lose('gone.');
    await expect(asked).rejects.toMatchObject({ code: 'worker-lost' });
  });

  it('terminates a worker that does not let go of a question', async () => {
    const { client, made } = lab(1, { bundled: () => new Promise(() => {}) });
    const stop = new AbortController();
    const asked = client.materialise({ kind: 'bundled', id: 'triangle' }, { signal: stop.signal });
    await pause(20);
    stop.abort();
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
    await pause(1100);
    expect(made[0].terminated).toBe(true);
  });
});
