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
  const uncertain = Math.min(
    ...[...kinds].map(([code, same]) => ((counts[code] ?? 0) > same.length ? lineOf(same[0]) : Infinity)),
  );

  const rows: RawRow[] = [];
  let next = 1;
  const alike = new Map<LineStatus, number>();
  let folded: LineRow[] = [];
  const cutTo = (end: number): void => {
    if (end >= next) rows.push({ kind: 'cut', from: next, to: end, folded, silent: end < uncertain });
    folded = [];
  };
  for (const line of [...new Set([...texts.keys(), ...at.keys()])].toSorted((a, b) => a - b)) {
    const here = at.get(line) ?? [];
    const told = here.filter((issue) => (kinds.get(issue.code)?.indexOf(issue) ?? 0) < TOLD_OF_A_KIND);
    if (here.length > 0 && told.length === 0) {
      folded.push(
        row(
          line,
          here.map((issue) => ({ issue, like: [], more: 0 })),
        ),
      );
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
  return rows;
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

/** What became of folded lines, those apart that need no word: how many of each status. */
export function foldedStatus(folded: readonly LineRow[]): [LineStatus, number][] {
  const counts = new Map<LineStatus, number>();
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
