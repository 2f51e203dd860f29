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
      create(options: string[]): GPU;
      globals: object;
    };
    const gpu = create([]);
    // Without a driver nothing is left behind: programs take a `navigator` for a sign of a browser.
    if (!(await gpu.requestAdapter())) return;
    Object.assign(globalThis, globals);
    if (scope.navigator) Object.defineProperty(scope.navigator, 'gpu', { value: gpu, configurable: true });
    else Object.defineProperty(globalThis, 'navigator', { value: { gpu }, configurable: true });
  } catch {
    // Not installed, or not for this system: there is no graphics card for Node.
  }
}
