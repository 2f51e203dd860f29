/**
 * What the lab has, as far as it is loaded: generators, bundled networks and cascades, and the methods of the first page. It becomes
 * `lab-registry` – the same object, with every method – as soon as anything imports that. For what the first page loads only.
 */
import { generators } from '../core/generators';
import { firstMethods } from '../models/first';
import { bundledCascades } from './library/cascades';
import { bundledNetworks } from './library/networks';
import type { Registry } from './registry';

export const registry: Registry = {
  methods: firstMethods,
  generators: Object.values(generators),
  bundled: bundledNetworks,
  bundledCascades,
};
