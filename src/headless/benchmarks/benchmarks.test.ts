import { describe, expect, it } from 'vitest';
import { buildNetwork, degrees } from '../../core/network';
import { channelWorker } from '../../experiment/channel-worker';
import { createLabClient } from '../../experiment/client';
import { registry } from '../../experiment/lab';
import { readTogether } from '../../data/read-together';
import { messageClock } from '../../experiment/message-clock';
import { readBenchRequest, sectionText } from '../bench-report';
import { benchmarks } from './index';
import { compareWithAnchor, parseAnchor } from './anchor';
import { attachmentNetwork } from './attachment-network';
import { costRow, measureCalls, rateRow, timesOf, type BenchmarkRow } from './benchmark';

describe('attachmentNetwork', () => {
  it('has the size asked for, no self-loops, no repeated edges, and hubs', () => {
    const network = attachmentNetwork(3000, 10_000);
    expect(network.n).toBe(3000);
    expect(network.m).toBe(10_000);
    const pairs = new Set<number>();
    for (let e = 0; e < network.m; e++) {
      const [u, v] = [network.from[e], network.to[e]];
      expect(u).not.toBe(v);
      pairs.add(Math.min(u, v) * 3000 + Math.max(u, v));
    }
    expect(pairs.size).toBe(10_000);
    const degree = degrees(network);
    expect(Math.min(...degree)).toBeGreaterThan(0);
    expect(Math.max(...degree)).toBeGreaterThan(100);
  });

  it('is the same network every time', () => {
    expect(attachmentNetwork(200, 500).to).toEqual(attachmentNetwork(200, 500).to);
  });
});

const row = (name: string, size: string, value: number): BenchmarkRow => ({
  name,
  size,
  medianMs: 2 * value,
  bestMs: value,
  value: 2 * value,
  bestValue: value,
  unit: 'ns per arc and step',
});

describe('measuring', () => {
  it('calls once for warmth and then as often as asked', async () => {
    let calls = 0;
    const times = await measureCalls(4, () => void calls++);
    expect(times.medianMs).toBeGreaterThanOrEqual(times.bestMs);
    expect(calls).toBe(5);
  });

  it('takes the middle of an odd number of times, the mean of the two middle ones of an even number', () => {
    expect(timesOf([10, 1, 3])).toEqual({ medianMs: 3, bestMs: 1 });
    expect(timesOf([10, 9, 2, 4])).toEqual({ medianMs: 6.5, bestMs: 2 });
  });

  it('derives rates and costs', () => {
    const times = { medianMs: 20, bestMs: 10 };
    expect(rateRow('a', 's', times, 100, 'things per second')).toMatchObject({ value: 5000, bestValue: 10_000 });
    expect(costRow('a', 's', times, 100, 'ns per thing')).toMatchObject({ value: 200_000, bestValue: 100_000 });
  });
});

describe('the compiled program', () => {
  it('is read line by line, a figure for each unit; other lines are passed over', () => {
    const rows = parseAnchor(
      'triad: 23.3 GB/s\nn=100 E=180 T=20 maxdeg=25 f64: forward 0.015 ms (2.09 ns/arc/step), objective 0.010 ms, ' +
        'backward 0.030 ms (4.42 ns/arc/step), one class step 0.055 ms = 7.64 ns/arc/step; sum p(T)=49.8\n',
    );
    const its = (ms: number, value: number, unit: string): BenchmarkRow => ({
      name: 'compiled program (its best)',
      size: '100 nodes, 180 edges, T = 20',
      medianMs: ms,
      bestMs: ms,
      value,
      bestValue: value,
      unit,
    });
    expect(rows).toEqual([its(0.015, 2.09, 'ns per arc and step'), its(0.055, 7.64, 'ns per arc, step and class')]);
  });

  it('for continuous time is read method by method', () => {
    const rows = parseAnchor(
      'n=10000 arcs=100000 heterogeneous rates (CPU time)\nsi    4.397 ms/run  2.27M infections/s  22.74M arcs/s\n' +
        'sisr  49.685 ms/run  4.63M events/s (230200 events/run, 3.01 phantom per event)\neul   SIS h=0.05: 0.238 ms/step\n',
    );
    expect(rows.map(({ size, bestValue, unit }) => [size, bestValue, unit])).toEqual([
      ['10,000 nodes, 50,000 edges, heterogeneous rates, SI', 4.397, 'ms per run'],
      ['10,000 nodes, 50,000 edges, heterogeneous rates, SIS by rejection', 49.685, 'ms per run'],
    ]);
  });

  it('for campaigns is read search by search; of repetitions the best counts', () => {
    const rows = parseAnchor(
      'graph n=822 m=56286 dout_max=222\nmode=2 L=5 done value=1.013 first=397 solved=99 bounds=273 seconds=0.007 sec_per_step=0.00142\n' +
        'mode=1 L=6 CAPPED value=0 expansions=1 seconds=60 sec_per_step=10\n' +
        'rep 0 spread=1 scan ms/step=0 lazy ms/step=0.5 evals/step scan=0 lazy=7 diff=0\nrep 1 spread=1 scan ms/step=0 lazy ms/step=0.4 evals/step\n',
    );
    expect(rows.map(({ size, bestValue, unit }) => [size, bestValue, unit])).toEqual([
      ['822 users, 56,286 links, L = 5, branch and bound', 7, 'ms to the optimum'],
      ['822 users, 56,286 links, L = 200, OnlineSearch', 0.4, 'ms per push'],
    ]);
  });

  it('for training is read set by set, and named', () => {
    const rows = parseAnchor(
      'forest users=4709 cascades=10130 mean=15 threads=2 valid 20.5 s/epoch\nforest users=4709 cascades=10130 mean=15 threads=2 dense 80.25 s/epoch\n',
    );
    expect(rows.map(({ size, bestValue, unit }) => [size, bestValue, unit])).toEqual([
      ['4,709 users, 10,130 cascades of 15', 20.5, 's per epoch'],
    ]);
    const own = { ...rows[0], name: 'training like Memetracker, WebAssembly', value: 10.25, bestValue: 10.25 };
    expect(compareWithAnchor([own], rows, rows)[1]).toMatchObject({
      name: 'training like Memetracker, WebAssembly ÷ PyTorch, 2 threads',
      bestValue: 0.5,
    });
  });

  it('is compared with at equal size and unit, at its better time', () => {
    const own = [row('ours', 'small', 6), row('ours', 'large', 9), { ...row('other', 'small', 1), unit: 'ns per arc' }];
    const other = { ...row('it', 'small', 4), unit: 'ns per arc, step and class' };
    const rows = compareWithAnchor(own, [row('it', 'small', 5), other], [row('it', 'small', 3), other]);
    expect(rows).toHaveLength(2);
    expect(rows[0].bestValue).toBe(3);
    expect(rows[1]).toMatchObject({ name: 'ours ÷ compiled', value: 2, bestValue: 2, unit: '× its time' });
  });
});

it('measures every benchmark on a small network, generated and from a file, and in workers', async () => {
  const text = 'a b\nb c\nc d\nd a\n';
  const bytes = new TextEncoder().encode(text);
  const options = {
    files: [{ name: 'square.txt', bytes }],
    networks: [
      {
        name: 'square',
        network: buildNetwork({
          n: 4,
          directed: false,
          from: Int32Array.of(0, 1, 2, 3),
          to: Int32Array.of(1, 2, 3, 0),
        }),
      },
    ],
    generated: [{ nodes: 500, edges: 1500, horizon: 3 }],
    repetitions: 1,
    scale: 0.01,
    workers: 2,
    makeClient: (workers: number) => {
      const clock = messageClock();
      return createLabClient({
        registry,
        make: () => channelWorker({ registry, clock, engine: 'test', readTogether }),
        workers,
        clock,
      });
    },
  };
  const units: Record<string, string[]> = {};
  for (const benchmark of benchmarks.filter((one) => one.id !== 'generators')) {
    const rows = await benchmark.run(options);
    for (const { name, value, bestValue } of rows) {
      // A difference of two short times may be anything.
      if (name.includes('÷')) continue;
      expect(value).toBeGreaterThanOrEqual(0);
      expect(bestValue).toBeGreaterThanOrEqual(0);
    }
    // One reading has a row per file and what was watched; which ones depends on the size of the file.
    units[benchmark.id] = rows.map((one) => one.unit).filter((unit) => unit !== 'ms' && unit !== 'MB');
  }
  const passing = ['ns per arc and step', 'ns per arc', 'ns per arc and step, all in'];
  const perSecond = 'activations per second';
  const bestAndOnline = ['ms to the optimum', 'ms per push'];
  const besidePapa = ['MB/s', 'MB/s', '× its time'];
  expect(units).toEqual({
    'message-passing': [...passing, ...passing],
    'slicer-gradient': new Array<string>(4).fill('ns per arc, step and class'),
    cascades: [perSecond, perSecond, 'ns per run', perSecond, perSecond, 'ns per run'],
    learning: [
      ...new Array<string>(5).fill('gradients'),
      ...new Array<string>(3).fill('× its time'),
      ...new Array<string>(2).fill('ns per arc, step and class, drawing included'),
    ],
    netrate: ['nodes/s'],
    'self-exciting': expect.arrayContaining(['× as fast as every pair', 'error of the log-likelihood', 's']),
    ensembles: [perSecond, perSecond, perSecond, perSecond],
    'continuous-time': [
      ...new Array<string[]>(12).fill(['events per second', 'ms per run']).flat(),
      'runs per second',
      ...new Array<string>(4).fill('events per second'),
    ],
    'influence-methods': ['ns per arc and stage', 'ns per arc and stage', 'samples per second'],
    forest: new Array<string[]>(2).fill(['cascades/s', 's per epoch', 'simulated endings/s']).flat(),
    'push-driven': [
      ...bestAndOnline,
      ...new Array<string>(5).fill(bestAndOnline[0]),
      ...new Array<string[]>(3).fill(bestAndOnline).flat(),
      ...new Array<string>(7).fill('ms per run'),
    ],
    readers: ['edges per second'],
    'reading-files': [...besidePapa, ...besidePapa, ...besidePapa, 'MB/s', ...besidePapa, 'MB/s', 'MB/s'],
  });
});

describe('the report', () => {
  it('takes options, and refuses what it does not know', async () => {
    const request = await readBenchRequest(['--only', 'cascades', 'readers', '--repetitions=3', '--json']);
    expect(request).toMatchObject({ ok: true, value: { only: ['cascades', 'readers'], repetitions: 3, json: true } });
    const refusals = await Promise.all(
      [['--only', 'speed'], ['--repetitions', '0'], ['fast'], ['--network', 'nowhere.txt']].map(readBenchRequest),
    );
    expect(refusals.map((one) => (one.ok ? '' : one.issues[0].message))).toEqual([
      expect.stringContaining('no benchmark “speed”; expected some of message-passing'),
      '--repetitions is 0; expected a positive whole number.',
      '“fast” is not an option.',
      'The file nowhere.txt cannot be read.',
    ]);
  });

  it('is a table with numbers to the right, or JSON lines', () => {
    const section = { title: 'Speed', rows: [row('short', 'small', 5), row('a longer name', 'large', 1234)] };
    expect(sectionText(section, false)).toBe(
      [
        'Speed',
        '               size      ms   best  value   best  unit',
        'short          small   10.0   5.00   10.0   5.00  ns per arc and step',
        'a longer name  large  2,468  1,234  2,468  1,234  ns per arc and step',
        '',
        '',
      ].join('\n'),
    );
    const lines = sectionText(section, true).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).benchmark)).toEqual(['Speed', 'Speed']);
    expect(sectionText({ title: 'Nothing', rows: [] }, false)).toBe('');
  });
});
