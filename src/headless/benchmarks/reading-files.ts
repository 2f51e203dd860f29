/**
 * Files as the page reads them: in a worker, from bytes to network or cascades, with the transfer of the arrays; beside it Papa
 * Parse (the usual reader of CSV in browsers) on the same file in the same run, which only cuts the lines into fields.
 */
import Papa from 'papaparse';
import type { LabClient } from '../../experiment/client';
import { rateRow, timesOf, type Benchmark, type BenchmarkRow, type Times } from './benchmark';
import { edgeListFile, eventTableFile, forestFile, gexfFile, type MadeFile } from './made-files';

/** Memory of the process in bytes where it can be known. */
const memory = (): number =>
  typeof process === 'undefined' ? Number.NaN : (process.memoryUsage?.().rss ?? Number.NaN);

interface Read {
  times: Times;
  /** Until the first words about the content. */
  firstMs: number;
  /** Longest time in which nothing else got a turn where the question came from: the page. */
  longestGapMs: number;
  /** More memory than before at the highest, bytes; NaN where unknown. */
  peakBytes: number;
}

/** Watches turns of the event loop and memory while something runs. */
async function watch<T>(work: () => Promise<T>): Promise<{ value: T; longestGapMs: number; peakBytes: number }> {
  const before = memory();
  let last = performance.now();
  let longestGapMs = 0;
  let peak = before;
  const timer = setInterval(() => {
    const now = performance.now();
    longestGapMs = Math.max(longestGapMs, now - last - WATCH_MS);
    last = now;
    peak = Math.max(peak, memory());
  }, WATCH_MS);
  try {
    return { value: await work(), longestGapMs, peakBytes: Math.max(peak, memory()) - before };
  } finally {
    clearInterval(timer);
  }
}
const WATCH_MS = 10;

async function measureReading(client: LabClient, { name, text }: MadeFile, repetitions: number): Promise<Read> {
  const times: number[] = [];
  let firstMs = Number.NaN;
  let longestGapMs = 0;
  let peakBytes = Number.NaN;
  for (let r = 0; r < repetitions; r++) {
    const start = performance.now();
    firstMs = Number.NaN;
    const watched = await watch(async () => {
      const outcome = await client.readTogether([{ file: text, name, choices: {} }], {
        onProgress: (_at, _bytes, _total, early) => {
          if (early && Number.isNaN(firstMs)) firstMs = performance.now() - start;
        },
      });
      if (!outcome.network && !outcome.cascades) throw new Error(outcome.files[0]?.sentence ?? 'nothing was read');
    });
    times.push(performance.now() - start);
    longestGapMs = Math.max(longestGapMs, watched.longestGapMs);
    // Later readings find memory that was taken before.
    if (r === 0) peakBytes = watched.peakBytes;
  }
  return { times: timesOf(times), firstMs, longestGapMs, peakBytes };
}

/** Papa Parse over the text, row by row, keeping nothing. */
async function measurePapa(text: string, repetitions: number): Promise<Times> {
  const times: number[] = [];
  for (let r = 0; r < repetitions; r++) {
    const start = performance.now();
    let fields = 0;
    await new Promise<void>((resolve) => {
      Papa.parse<string[]>(text, { step: ({ data }) => void (fields += data.length), complete: () => resolve() });
    });
    if (fields === 0) throw new Error('Papa Parse read nothing.');
    times.push(performance.now() - start);
  }
  return timesOf(times);
}

function plainRow(name: string, size: string, value: number, unit: string): BenchmarkRow {
  return { name, size, medianMs: Number.NaN, bestMs: Number.NaN, value, bestValue: value, unit };
}

export const readingFilesBenchmark: Benchmark = {
  id: 'reading-files',
  title: 'Files read in a worker',
  async run({ makeClient, files = [], repetitions = 3, scale = 1 }) {
    if (!makeClient) return [];
    const rows: BenchmarkRow[] = [];
    const made: (() => MadeFile)[] = [
      () => edgeListFile(10e6 * scale, 'numbers'),
      () => edgeListFile(10e6 * scale, 'words'),
      () => edgeListFile(100e6 * scale, 'numbers'),
      () => forestFile(3461 * scale),
      () => eventTableFile(1_000_000 * scale),
      () => gexfFile(20e6 * scale),
      ...files.map(({ name, bytes }) => () => ({
        name,
        what: name,
        text: new Blob([bytes as Uint8Array<ArrayBuffer>]),
      })),
    ];
    for (const make of made) {
      const file = make();
      // A worker of its own, so that memory of the file before is given back.
      const client = makeClient(1);
      try {
        const read = await measureReading(client, file, repetitions);
        const megabytes = file.text.size / 1e6;
        rows.push(rateRow('read', file.what, read.times, megabytes, 'MB/s'));
        // Small files are read before there is anything to tell first.
        if (!Number.isNaN(read.firstMs)) rows.push(plainRow('first words', file.what, read.firstMs, 'ms'));
        rows.push(plainRow('longest gap on the page', file.what, read.longestGapMs, 'ms'));
        if (!Number.isNaN(read.peakBytes))
          rows.push(plainRow('more memory at the highest', file.what, read.peakBytes / 1e6, 'MB'));
        if (file.name.endsWith('.csv') && file.text.size < 50e6) {
          const papa = await measurePapa(await file.text.text(), repetitions);
          const ratio = {
            value: read.times.medianMs / papa.medianMs,
            bestValue: read.times.bestMs / papa.bestMs,
          };
          rows.push(rateRow('Papa Parse, fields only', file.what, papa, megabytes, 'MB/s'));
          rows.push({ ...plainRow('read ÷ Papa Parse', file.what, 0, '× its time'), ...read.times, ...ratio });
        }
      } finally {
        client.dispose();
      }
    }
    return rows;
  },
};
