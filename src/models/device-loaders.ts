/** The numerics of the methods that compute on a device of their own, with TensorFlow.js: all that their worker knows of the models. */
import { forestDeviceLoaders } from './forest/loaders';
import type { Loader } from './loaders';

export const deviceLoaders: Readonly<Record<string, Loader>> = { ...forestDeviceLoaders };

/** Undefined for methods that need no such device. */
export function findDeviceLoader(method: string): Loader | undefined {
  return Object.hasOwn(deviceLoaders, method) ? deviceLoaders[method] : undefined;
}
