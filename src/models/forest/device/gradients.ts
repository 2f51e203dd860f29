/** The gradients of TensorFlow.js's operations, which it does not bring along by itself. */
import { nodeModule } from './node-module';

let registered: Promise<void> | undefined;

/** Registers them once. */
export function registerGradients(): Promise<void> {
  registered ??= load();
  return registered;
}

async function load(): Promise<void> {
  const { env, url } = import.meta as unknown as { env?: object; url: string };
  const module = env === undefined ? nodeModule() : undefined;
  // The package's single files are modules without file endings: bundlers find them (Vite gives an `env`), but Node only by the rules
  // of `require`.
  if (module) module.createRequire(url)('@tensorflow/tfjs-core/dist/register_all_gradients');
  else await import('@tensorflow/tfjs-core/dist/register_all_gradients');
}
