/**
 * What the lab has, as far as it is loaded: bundled networks, cascades and models, generators and methods of the first page. It becomes
 * `lab-registry` – the same object, with all of them – as soon as anything imports that. For what the first page loads only.
 */
import { firstGenerators } from '../core/generators/first';
import { firstMethods } from '../models/first';
import { bundledCascades } from './library/cascades';
import { bundledModels } from './library/models';
import { bundledNetworks } from './library/networks';
import type { Registry } from './registry';

export const registry: Registry = {
  methods: firstMethods,
  generators: firstGenerators,
  bundled: bundledNetworks,
  bundledCascades,
  bundledModels,
};
