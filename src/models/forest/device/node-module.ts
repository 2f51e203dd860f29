/** `node:module` where this runs in Node; written so that no bundler sees it. */
interface Require {
  (name: string): unknown;
  resolve(name: string): string;
}

export function nodeModule(): { createRequire(from: string): Require } | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?(name: string): unknown } };
  return process?.getBuiltinModule?.('node:module') as { createRequire(from: string): Require } | undefined;
}
