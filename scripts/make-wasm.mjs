/**
 * `npm run wasm`: turns the WebAssembly texts of message passing, of learning by it and of FOREST into the modules that the lab
 * carries, so that neither a start nor a build needs the assembler. Tests compare the two.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import assembler from 'wabt';

/** Folders of the texts, by their names without `.wat`. */
const FOLDERS = {
  'message-kernel': 'independent-cascade',
  'slicer-kernel': 'independent-cascade',
  'slicer-kernel-wide': 'independent-cascade',
  arithmetic: 'forest/kernels',
};

/** @param {string} name @param {string} ending */
const place = (name, ending) =>
  new URL(`../src/models/${FOLDERS[/** @type {keyof typeof FOLDERS} */ (name)]}/${name}.${ending}`, import.meta.url);

/**
 * The binary of one of the texts.
 * @param {string} name without `.wat`
 */
export async function assemble(name) {
  const text = readFileSync(place(name, 'wat'), 'utf8');
  const module = (await assembler()).parseWat(`${name}.wat`, text, { simd: true });
  try {
    return module.toBinary({}).buffer;
  } finally {
    module.destroy();
  }
}

/** @param {string} name @param {Uint8Array} bytes */
function moduleText(name, bytes) {
  const lines =
    Buffer.from(bytes)
      .toString('hex')
      .match(/.{1,116}/g) ?? [];
  const camelCase = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  return `/** Made by \`npm run wasm\` from ${name}.wat: change that file instead. */
const HEXADECIMAL = \`
${lines.join('\n')}
\`;

/** The WebAssembly binary of ${name}.wat. */
export function ${camelCase}Bytes(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(HEXADECIMAL.match(/[0-9a-f]{2}/g) ?? [], (digits) => parseInt(digits, 16));
}
`;
}

if (process.argv[1]?.endsWith('make-wasm.mjs'))
  for (const name of Object.keys(FOLDERS)) {
    const bytes = await assemble(name);
    writeFileSync(place(name, 'bytes.ts'), moduleText(name, bytes));
    console.log(`${name}: ${bytes.length} bytes`);
  }
