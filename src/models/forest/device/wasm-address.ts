/** Where the page's worker finds the WebAssembly of TensorFlow.js: the file of the bundle. Loaded in browsers only. */
import address from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';

export const wasmAddress = address;
