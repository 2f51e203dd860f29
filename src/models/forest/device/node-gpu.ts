/** WebGPU in Node, by the optional package `webgpu`. */
import { nodeModule } from './node-module';

/** A name in a variable, so that bundlers leave it alone. */
const PACKAGE = 'webgpu';

/** Makes `navigator.gpu` where Node runs, the package is installed and a graphics driver answers; does nothing otherwise. */
export async function provideNodeGpu(): Promise<void> {
  const scope = globalThis as { navigator?: { gpu?: unknown } };
  if (!nodeModule() || scope.navigator?.gpu) return;
  try {
    const { create, globals } = (await import(/* @vite-ignore */ PACKAGE)) as {
      create(options: string[]): unknown;
      globals: object;
    };
    Object.assign(globalThis, globals);
    Object.defineProperty(globalThis, 'navigator', { value: { gpu: create([]) }, configurable: true });
  } catch {
    // Not installed, or no driver: there is no graphics card for Node.
  }
}
