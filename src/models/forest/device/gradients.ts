/** The gradients of TensorFlow.js's operations, which it does not bring along by itself. */
import { nodeModule } from './node-module';

let registered: Promise<void> | undefined;

/** Registers them once. */
export function registerGradients(): Promise<void> {
  registered ??= load();
  return registered;
}

async function load(): Promise<void> {
  try {
    await import('@tensorflow/tfjs-core/dist/register_all_gradients');
  } catch (error) {
    // The package's single files are modules without file endings, which Node finds by the rules of `require` alone.
    const module = nodeModule();
    if (!module) throw error;
    module.createRequire((import.meta as unknown as { url: string }).url)(
      '@tensorflow/tfjs-core/dist/register_all_gradients',
    );
  }
}
