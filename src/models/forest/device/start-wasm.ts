/** TensorFlow.js on WebAssembly, one thread. */
import { env, setBackend } from '@tensorflow/tfjs-core';
import { nodeModule } from './node-module';
import { repairWasm } from './repair-wasm';

const FILE = '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm';

let located = false;

/** Whether it runs; the reason where it does not. */
export async function startWasm(): Promise<true | string> {
  try {
    const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
    if (!located) {
      // Only the file with SIMD is shipped; threads would need headers that a static server does not send.
      const address = await findFile();
      setWasmPaths({
        'tfjs-backend-wasm.wasm': address,
        'tfjs-backend-wasm-simd.wasm': address,
        'tfjs-backend-wasm-threaded-simd.wasm': address,
      });
      env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
      located = true;
    }
    if (!(await env().getAsync('WASM_HAS_SIMD_SUPPORT'))) return 'it lacks 128-bit instructions (SIMD) here';
    if (!(await setBackend('wasm'))) return 'it did not start';
    repairWasm();
    return true;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function findFile(): Promise<string> {
  const module = nodeModule();
  if (module) return module.createRequire((import.meta as unknown as { url: string }).url).resolve(FILE);
  return (await import('./wasm-address')).wasmAddress;
}
