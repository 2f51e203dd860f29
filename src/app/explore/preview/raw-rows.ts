/** The preview of a file: its lines with what was found in them, and the ranges between, folded. */
import type { Issue, Severity } from '../../../core/errors';
import type { FileOutcome, LineStatus, PreviewLine } from '../../../data/read';

/** A finding, told once for its kind: further lines of the same kind are only named. */
export interface Told {
  issue: Issue;
  /** Listed lines of the same kind that are folded. */
  like: number[];
  /** Lines of the same kind that are counted only. */
  more: number;
}

export interface LineRow {
  kind: 'line';
  line: number;
  /** Absent where the preview does not hold the line. */
  text?: PreviewLine;
  told: Told[];
}

export interface CutRow {
  kind: 'cut';
  from: number;
  to: number;
  /** Lines with a finding of a kind that was told before, and further lines like those that are shown. */
  folded: LineRow[];
  /** Whether it is certain that nothing was found in the other lines. */
  silent: boolean;
  /** Of further lines that are only counted and must stand here: how many were left out or stopped the reading. */
  further: ReadonlyMap<LineStatus, number>;
}

export type RawRow = LineRow | CutRow;

/** So many findings of a kind are shown in full. */
const TOLD_OF_A_KIND = 2;
/** So many lines that need no word are shown: enough to see what a line is. */
const PLAIN_SHOWN = 4;
const NEEDS_NO_WORD: ReadonlySet<LineStatus> = new Set(['read', 'comment']);

type Shown = Pick<FileOutcome, 'preview' | 'issues' | 'counts' | 'lines'>;

/** Rows in the order of the file, up to its last line. Cost: O(k log k) in the lines and issues of the preview. */
export function rawRows({ preview, issues, counts, lines }: Shown): RawRow[] {
  const placed = issues.filter(({ where }) => where?.line !== undefined).toSorted((a, b) => lineOf(a) - lineOf(b));
  const kinds = groupBy(placed, ({ code }) => code);
  const texts = new Map(preview.map((line) => [line.line, line]));
  const at = groupBy(placed, lineOf);
  const row = (line: number, told: Told[]): LineRow => {
    const text = texts.get(line);
    return { kind: 'line', line, ...(text ? { text } : {}), told };
  };
  const toldAt = (line: number): Told[] => (at.get(line) ?? []).map((issue) => ({ issue, like: [], more: 0 }));
  const tell = (issue: Issue): Told => {
    const same = kinds.get(issue.code) ?? [];
    const first = same[0] === issue;
    // Some codes stand for many lines with one finding; the others are counted one by one.
    const all = Math.max(counts[issue.code] ?? 0, same.length);
    return {
      issue,
      like: first ? [...new Set(same.slice(TOLD_OF_A_KIND).map(lineOf))].filter((line) => line !== lineOf(issue)) : [],
      more: first && issue.affected === all ? all - same.length : 0,
    };
  };
  const { until, further } = unlisted({
    preview,
    counts,
    told: new Set(issues.map(({ code }) => code)),
    kinds,
    statusAt: (line) => statusOf(row(line, toldAt(line))),
  });

  const rows: RawRow[] = [];
  let next = 1;
  const alike = new Map<LineStatus, number>();
  let folded: LineRow[] = [];
  const cutTo = (end: number): void => {
    if (end >= next) rows.push({ kind: 'cut', from: next, to: end, folded, silent: end <= until, further: NONE });
    folded = [];
  };
  for (const line of [...new Set([...texts.keys(), ...at.keys()])].toSorted((a, b) => a - b)) {
    const here = at.get(line) ?? [];
    const told = here.filter((issue) => (kinds.get(issue.code)?.indexOf(issue) ?? 0) < TOLD_OF_A_KIND);
    if (here.length > 0 && told.length === 0) {
      folded.push(row(line, toldAt(line)));
      continue;
    }
    const status = texts.get(line)?.status;
    if (here.length === 0 && status !== undefined && status !== 'header') {
      const most = NEEDS_NO_WORD.has(status) ? PLAIN_SHOWN : TOLD_OF_A_KIND;
      // Lines that are left out or changed like one that was told before need not be shown one by one either.
      const before = (alike.get(status) ?? 0) + 1;
      alike.set(status, before);
      if (before > most) {
        folded.push(row(line, []));
        continue;
      }
    } else if (status !== undefined) alike.set(status, (alike.get(status) ?? 0) + 1);
    cutTo(line - 1);
    rows.push(row(line, told.map(tell)));
    next = line + 1;
  }
  cutTo(Math.max(lines, folded.at(-1)?.line ?? 0));
  const last = rows.at(-1);
  // What the preview has no room for comes after all that it holds.
  if (last?.kind === 'cut') rows[rows.length - 1] = { ...last, further };
  return rows;
}

const NONE: CutRow['further'] = new Map();

interface Known {
  preview: readonly PreviewLine[];
  counts: Readonly<Record<string, number>>;
  /** Codes of all listed issues, and those with a line by code, in the order of the file. */
  told: ReadonlySet<string>;
  kinds: ReadonlyMap<string, readonly Issue[]>;
  statusAt(line: number): LineStatus;
}

/**
 * What was counted but is not listed. Files are read from their beginning, and the first findings are kept: up to the last kept one
 * of a kind nothing is missing.
 */
function unlisted({ preview, counts, told, kinds, statusAt }: Known): {
  until: number;
  further: Map<LineStatus, number>;
} {
  const totals = new Map<LineStatus, number>();
  let until = Infinity;
  for (const [code, same] of kinds) {
    const total = Math.max(counts[code] ?? 0, same.length);
    const first = lineOf(same[0]);
    const status = statusAt(first);
    totals.set(status, (totals.get(status) ?? 0) + total);
    if (total === same.length) continue;
    // One issue may stand for many lines, each of which the preview shows while it has room.
    const kept =
      same.length > 1
        ? same.map(lineOf)
        : preview.flatMap((held) => (held.status === status && held.line >= first ? [held.line] : []));
    if (kept.length < total) until = Math.min(until, Math.max(first, ...kept));
  }
  // Of a kind that is counted, but never told, nobody knows where it is.
  if (Object.keys(counts).some((code) => !told.has(code))) until = 0;
  const further = new Map<LineStatus, number>();
  const held = new Set([...preview.map(({ line }) => line), ...[...kinds.values()].flat().map(lineOf)]);
  for (const status of ['skipped', 'stopped'] as const) {
    const listed = [...held].filter((line) => statusAt(line) === status).length;
    const more = (totals.get(status) ?? 0) - listed;
    if (more > 0) further.set(status, more);
  }
  return { until, further };
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

const lineOf = (issue: Issue): number => issue.where?.line ?? 0;

/** What became of the lines of a range, those apart that need no word: how many of each status. */
export function foldedStatus({ folded, further }: Pick<CutRow, 'folded' | 'further'>): [LineStatus, number][] {
  const counts = new Map<LineStatus, number>(further);
  for (const row of folded) {
    const status = statusOf(row);
    if (!NEEDS_NO_WORD.has(status)) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return [...counts];
}

const STATUS_OF: Readonly<Record<Severity, LineStatus>> = { stopped: 'stopped', skipped: 'skipped', note: 'noted' };

/** What became of a line; where the preview does not hold it, the finding tells. */
export const statusOf = ({ text, told }: LineRow): LineStatus =>
  text?.status ?? (told[0] ? STATUS_OF[told[0].issue.severity] : 'read');

/** How many were found of each severity, counted and not only listed. */
export function severityTotals({ issues, counts }: Pick<FileOutcome, 'issues' | 'counts'>): [Severity, number][] {
  const totals = new Map<Severity, number>();
  const seen = new Set<string>();
  for (const { code, severity, affected } of issues) {
    if (seen.has(code)) continue;
    seen.add(code);
    totals.set(severity, (totals.get(severity) ?? 0) + (counts[code] ?? affected ?? 1));
  }
  return (['stopped', 'skipped', 'note'] as const).flatMap((severity) => {
    const total = totals.get(severity);
    return total === undefined ? [] : [[severity, total] as [Severity, number]];
  });
}
