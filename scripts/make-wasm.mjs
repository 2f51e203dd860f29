/**
 * `npm run wasm`: turns the WebAssembly texts of message passing and of learning by it into the modules that the lab carries, so
 * that neither a start nor a build needs the assembler. Tests compare the two.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import assembler from 'wabt';

const folder = new URL('../src/models/independent-cascade/', import.meta.url);

/** Names of the texts, without `.wat`. */
const NAMES = ['message-kernel', 'slicer-kernel', 'slicer-kernel-wide'];

/**
 * The binary of one of the texts.
 * @param {string} name without `.wat`
 */
export async function assemble(name) {
  const text = readFileSync(new URL(`${name}.wat`, folder), 'utf8');
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
  for (const name of NAMES) {
    const bytes = await assemble(name);
    writeFileSync(new URL(`${name}.bytes.ts`, folder), moduleText(name, bytes));
    console.log(`${name}: ${bytes.length} bytes`);
  }
