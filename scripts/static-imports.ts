/** What a module loads with it: the modules of ours that it imports, and those that these import; not what is loaded later. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';

interface Statement {
  type: string;
  source?: { value: string } | null;
  importKind?: string;
  exportKind?: string;
  specifiers?: { importKind?: string; exportKind?: string }[];
}

const ENDS = ['', '.ts', '.tsx', '/index.ts'];

function resolved(from: string, to: string): string | undefined {
  const path = normalize(join(dirname(from), to));
  const end = ENDS.find((one) => /\.tsx?$/.test(path + one) && existsSync(path + one));
  return end === undefined ? undefined : path + end;
}

/** Values only: types are gone when the page runs. */
const loads = ({ importKind, exportKind, specifiers }: Statement): boolean =>
  importKind !== 'type' &&
  exportKind !== 'type' &&
  !(specifiers?.length && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type'));

export function importsOf(file: string): string[] {
  const body = parseSync(file, readFileSync(file, 'utf8')).program.body as unknown as Statement[];
  return body.flatMap((statement) => {
    const to = statement.source?.value;
    if (!/^(?:Import|ExportNamed|ExportAll)Declaration$/.test(statement.type) || !to?.startsWith('.')) return [];
    return loads(statement) ? (resolved(file, to) ?? []) : [];
  });
}

export function reachedFrom(entries: readonly string[], stop: (file: string) => boolean = () => false): Set<string> {
  const reached = new Set<string>();
  const open = [...entries];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file) || stop(file)) continue;
    reached.add(file);
    open.push(...importsOf(file));
  }
  return reached;
}
