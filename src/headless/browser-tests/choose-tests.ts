/** Which unit tests a browser is to run, which of them it cannot, and the files that they read. Paths are relative to the lab's folder. */
import { posix } from 'node:path';

/** Text of a file; undefined where there is none. */
export type ReadText = (path: string) => string | undefined;

const IMPORTED = /^(?:import|export)\s(?!type\s)(?:[^'";]*?\sfrom\s)?\s*'([^']+)'/gms;
const FROM_FILE_SYSTEM = /import\s*\{([^}]*)\}\s*from 'node:fs'/g;
/** What `page/file-system.ts` offers. */
const READS = ['readFileSync', 'readdirSync'];
const FRESH_MODULES = /\bvi\.(resetModules|mock|doMock)\b/;
const GLOBALS = /\b(?:process\.(?!env\b)|Buffer\.)\w+/;
/** As far as it stands there: of an address with a `${name}` in it, what comes before. */
const ADDRESS = /(new URL|readFileSync)\(\s*['"`]([^'"`$]+)/g;

/** Those whose path contains one of the patterns; without patterns, those that read reference numbers. */
export function chooseTests(tests: readonly string[], patterns: readonly string[], read: ReadText): string[] {
  if (patterns.length > 0) return tests.filter((path) => patterns.some((pattern) => path.includes(pattern)));
  return tests.filter((path) => {
    const text = read(path) ?? '';
    // The command line belongs to Node; this file's own test speaks of such reading, too.
    return !path.startsWith('src/headless/') && text.includes('readFileSync(') && /\bfixtures\//.test(text);
  });
}

/** Why a test needs Node, by what it and all that it imports ask for; undefined where a browser has all of it. */
export function needsNode(test: string, read: ReadText): string | undefined {
  const seen = new Set<string>([test]);
  const text = read(test) ?? '';
  const fresh = FRESH_MODULES.exec(text) ?? GLOBALS.exec(text);
  if (fresh) return fresh[0];
  for (const path of seen) {
    const lines = read(path) ?? '';
    for (const [, name] of lines.matchAll(IMPORTED)) {
      if (name.startsWith('node:') && name !== 'node:fs') return name;
      const imported = name.startsWith('.') ? fileOf(posix.join(posix.dirname(path), name), read) : undefined;
      if (imported !== undefined) seen.add(imported);
    }
    for (const [, names] of lines.matchAll(FROM_FILE_SYSTEM))
      for (const name of names.split(',').map((one) => one.trim()))
        if (name !== '' && !READS.includes(name)) return `node:fs ${name}`;
  }
  return undefined;
}

const fileOf = (path: string, read: ReadText): string | undefined =>
  [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find(
    (one) => /\.(?:tsx?|mjs)$/.test(one) && read(one) !== undefined,
  );

/** Files and folders that a test may read: `fixtures` beside it, and every address in its text. */
export function readAddresses(test: string, read: ReadText): string[] {
  const folder = posix.dirname(test);
  const found = new Set([posix.join(folder, 'fixtures')]);
  for (const { 0: whole, 1: call, 2: text, index, input } of (read(test) ?? '').matchAll(ADDRESS)) {
    const address = input[index + whole.length] === '$' ? text.slice(0, text.lastIndexOf('/') + 1) : text;
    found.add(posix.normalize(call === 'new URL' ? posix.join(folder, address) : address).replace(/\/$/, ''));
  }
  return [...found];
}
