import type { Source } from '../experiment/experiment';
import { findGenerator, type Registry } from '../experiment/registry';

/** What a network is called on the page: the sample's or generator's title, the name of the file. */
export function titleOf(source: Source, registry: Registry): string {
  switch (source.kind) {
    case 'bundled':
      return registry.bundled?.find((entry) => entry.id === source.id)?.title ?? source.id;
    case 'generated':
      return findGenerator(registry, source.generator)?.title ?? source.generator;
    case 'uploaded':
      return source.name;
    default:
      return source satisfies never;
  }
}
