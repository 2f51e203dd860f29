import type { CascadeSource, Source } from '../experiment/experiment';
import { findGenerator, findMethod, type Registry } from '../experiment/registry';

/** What a network or a cascade set is called on the page: the sample's or generator's title, the name of the file. */
export function titleOf(source: Source | CascadeSource, registry: Registry): string {
  switch (source.kind) {
    case 'bundled': {
      const known = [...(registry.bundled ?? []), ...(registry.bundledCascades ?? [])];
      return known.find((entry) => entry.id === source.id)?.title ?? source.id;
    }
    case 'generated':
      return findGenerator(registry, source.generator)?.title ?? source.generator;
    case 'uploaded': {
      const parts = source.parts?.length ?? 0;
      return parts === 0 ? source.name : `${source.name} and ${parts.toLocaleString('en')} more`;
    }
    case 'derived':
      return `Made from ${titleOf(source.cascades, registry)}`;
    case 'result': {
      const { method: id, parameters, inputs } = source.of;
      const method = findMethod(registry, id);
      if (method?.outputs[source.output]?.kind === 'network' && inputs.cascades)
        return `Learned from ${titleOf(inputs.cascades, registry)}`;
      const asked = method?.parameters.runs;
      const runs = parameters.runs ?? (asked?.kind === 'number' ? asked.default : undefined);
      const what = typeof runs === 'number' ? `${runs.toLocaleString('en')} cascades` : 'Cascades';
      return inputs.network ? `${what} drawn on ${titleOf(inputs.network, registry)}` : `${what} drawn`;
    }
    default:
      return source satisfies never;
  }
}
