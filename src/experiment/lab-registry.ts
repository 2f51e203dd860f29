/** What the lab has: its methods, generators, bundled networks and cascades. Light; who needs no more loads no more. */
import { generators } from '../core/generators';
import { methods } from '../models';
import { bundledCascades } from './library/cascades';
import { bundledNetworks } from './library/networks';
import type { Registry } from './registry';

export const registry: Registry = {
  methods: Object.values(methods),
  generators: Object.values(generators),
  bundled: bundledNetworks,
  bundledCascades,
};
