/**
 * `npm run wasm`: turns the WebAssembly text of message passing into the module that the lab carries, so that neither a start nor
 * a build needs the assembler. A test compares the two.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import assembler from 'wabt';

const folder = new URL('../src/models/independent-cascade/', import.meta.url);
const source = new URL('message-kernel.wat', folder);
const target = new URL('message-kernel.bytes.ts', folder);

/** The binary of message-kernel.wat. */
export async function assemble() {
  const module = (await assembler()).parseWat('message-kernel.wat', readFileSync(source, 'utf8'));
  try {
    return module.toBinary({}).buffer;
  } finally {
    module.destroy();
  }
}

/** @param {Uint8Array} bytes */
function moduleText(bytes) {
  const lines =
    Buffer.from(bytes)
      .toString('hex')
      .match(/.{1,116}/g) ?? [];
  return `/** Made by \`npm run wasm\` from message-kernel.wat: change that file instead. */
const HEXADECIMAL = \`
${lines.join('\n')}
\`;

/** The WebAssembly binary of the message kernel. */
export function messageKernelBytes(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(HEXADECIMAL.match(/[0-9a-f]{2}/g) ?? [], (digits) => parseInt(digits, 16));
}
`;
}

if (process.argv[1]?.endsWith('make-wasm.mjs')) {
  const bytes = await assemble();
  writeFileSync(target, moduleText(bytes));
  console.log(`${bytes.length} bytes`);
}
