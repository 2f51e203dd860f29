/** What both ways to run the benchmarks share: their options, and how rows are told. */
import { readFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { basename } from 'node:path';
import type { Checked } from '../core/errors';
import { benchmarks, type BenchmarkRow } from './benchmarks';
import { readCommandLine } from './command-line';

export interface BenchRequest {
  only: readonly string[];
  files: { name: string; bytes: Uint8Array }[];
  repetitions: number | undefined;
  anchor: string | undefined;
  json: boolean;
}

export interface BenchSection {
  title: string;
  rows: BenchmarkRow[];
}

const known = benchmarks.map((benchmark) => benchmark.id).join(', ');

/** @param args `--only ID … --network FILE … --anchor PROGRAM --repetitions N --json` */
export async function readBenchRequest(args: readonly string[]): Promise<Checked<BenchRequest>> {
  const one = { takes: 'one' } as const;
  const many = { takes: 'many' } as const;
  const line = readCommandLine(args, {
    only: many,
    network: many,
    anchor: one,
    repetitions: one,
    json: { takes: 'nothing' },
  });
  if (!line.ok) return line;
  const { words, options } = line.value;
  const stop = (message: string): Checked<BenchRequest> => ({
    ok: false,
    issues: [{ code: 'usage', severity: 'stopped', message }],
  });
  if (words.length > 0) return stop(`“${words[0]}” is not an option.`);
  const only = options.get('only') ?? [];
  const strange = only.find((id) => !benchmarks.some((benchmark) => benchmark.id === id));
  if (strange !== undefined) return stop(`There is no benchmark “${strange}”; expected some of ${known}.`);
  const asked = options.get('repetitions')?.at(-1);
  const repetitions = asked === undefined ? undefined : Number(asked);
  if (repetitions !== undefined && !(Number.isInteger(repetitions) && repetitions >= 1))
    return stop(`--repetitions is ${asked}; expected a positive whole number.`);
  const files: BenchRequest['files'] = [];
  for (const path of options.get('network') ?? []) {
    try {
      files.push({ name: basename(path), bytes: await readFile(path) });
    } catch {
      return stop(`The file ${path} cannot be read.`);
    }
  }
  const anchor = options.get('anchor')?.at(-1) ?? process.env['LAB_BENCH_ANCHOR'];
  return { ok: true, value: { only, files, repetitions, anchor, json: options.has('json') }, issues: [] };
}

/** "AMD EPYC × 2, 25 GB, Node v20.20.2, linux". */
export function machineLine(engine: string): string {
  const processors = cpus();
  const gigabytes = (totalmem() / 1e9).toFixed(0);
  return `${processors[0]?.model.trim() ?? 'unknown processor'} × ${processors.length}, ${gigabytes} GB, ${engine}, ${process.platform}`;
}

const say = (x: number): string =>
  Number.isNaN(x) ? '' : x >= 100 ? Math.round(x).toLocaleString('en') : x.toPrecision(3);

/** Columns as wide as their widest cell; numbers to the right. */
export function tableLines(rows: readonly BenchmarkRow[]): string[] {
  const cells = [
    ['', 'size', 'ms', 'best', 'value', 'best', 'unit'],
    ...rows.map((row) => [
      row.name,
      row.size,
      ...[row.medianMs, row.bestMs, row.value, row.bestValue].map(say),
      row.unit,
    ]),
  ];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((line) => line[column].length)));
  const isNumber = (column: number): boolean => column >= 2 && column <= 5;
  return cells.map((line) =>
    line
      .map((cell, column) => (isNumber(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
      .join('  ')
      .trimEnd(),
  );
}

/** One section as it is printed: a table, or one JSON line per row. */
export function sectionText({ title, rows }: BenchSection, json: boolean): string {
  if (json) return rows.map((row) => `${JSON.stringify({ benchmark: title, ...row })}\n`).join('');
  return rows.length > 0 ? `${title}\n${tableLines(rows).join('\n')}\n\n` : '';
}
