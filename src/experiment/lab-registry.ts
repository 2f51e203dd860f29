/** What the lab has: its methods, generators, bundled networks and cascades. Light; who needs no more loads no more. */
import { computing } from './computing';
import { bundledCascades } from './library/cascades';
import { bundledNetworks } from './library/networks';
import type { Registry } from './registry';

export const registry: Registry = {
  ...computing,
  bundled: bundledNetworks,
  bundledCascades,
};
