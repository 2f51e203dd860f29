import { LAB_VERSION } from '../../../experiment/version';
import { exploreWords } from '../../text/en-explore';
import { filtersInWords } from './filters';
import type { Explore } from './use-explore';
import { provenanceWords as provenance } from '../../text/en-provenance';

/** One line under an exported picture: which data, how many of them, by which version of the lab. */
export function provenanceOf({ cascades, network, view, list, experiment }: Explore): string {
  const parts: string[] = [provenance.lab(LAB_VERSION)];
  if (cascades) {
    parts.push(cascades.title, exploreWords.list.shown(list.length, cascades.set.count));
    parts.push(...filtersInWords(view, cascades.set.time).map(({ text }) => text));
    const { source } = cascades;
    if (source.kind === 'uploaded' && source.digest !== undefined) parts.push(`SHA-256 ${source.digest.slice(0, 12)}`);
    if (source.kind === 'result') parts.push(provenance.seed(source.of.seed));
  } else if (network) parts.push(network.title);
  if (network?.source.kind === 'generated') parts.push(provenance.seed(network.source.seed));
  if (network?.source.kind === 'result') parts.push(provenance.learnedWithSeed(network.source.of.seed));
  return parts.join(' · ') || experiment.title;
}
