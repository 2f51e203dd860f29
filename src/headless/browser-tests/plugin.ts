/** How Vite bundles unit tests for a browser: `node:fs` becomes a table of the files that they read, carried in the bundle. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const TESTS = 'virtual:tests';
const FILES = 'virtual:files';
const fileSystem = fileURLToPath(new URL('./page/file-system.ts', import.meta.url));

/** Base64 of every file at the addresses, folders without what lies deeper in them. */
function filesAt(root: string, addresses: readonly string[]): Record<string, string> {
  const files: Record<string, string> = {};
  for (const address of addresses) {
    const found = statSync(join(root, address), { throwIfNoEntry: false });
    const names = found?.isDirectory()
      ? readdirSync(join(root, address)).map((name) => `${address}/${name}`)
      : [address];
    for (const name of names)
      if (statSync(join(root, name), { throwIfNoEntry: false })?.isFile())
        files[name] = readFileSync(join(root, name)).toString('base64');
  }
  return files;
}

/**
 * @param root the lab's folder
 * @param tests the tests' paths in it
 * @param addresses files and folders that they read
 */
export function bundleTests(root: string, tests: readonly string[], addresses: readonly string[]): Plugin {
  const loaders = tests.map((test) => `${JSON.stringify(test)}: () => import(${JSON.stringify(join(root, test))})`);
  return {
    name: 'bundle-tests',
    enforce: 'pre',
    resolveId(id) {
      if (id === TESTS || id === FILES) return `\0${id}`;
      return id === 'node:fs' ? fileSystem : undefined;
    },
    load(id) {
      if (id === `\0${TESTS}`) return `export default { ${loaders.join(', ')} };`;
      return id === `\0${FILES}` ? `export default ${JSON.stringify(filesAt(root, addresses))};` : undefined;
    },
    transform(code, id) {
      const path = relative(root, id).replaceAll(sep, '/');
      // A test's own address is its path in the lab, by which the table knows the files beside it.
      return tests.includes(path) ? code.replaceAll('import.meta.url', JSON.stringify(`file:///${path}`)) : undefined;
    },
  };
}
