import { useEffect, useState } from 'react';
import type { Network } from '../../core/network';
import type { NetworkFacts } from '../../experiment/network-facts';
import { client } from '../../store/lab';

/** Facts about the network, measured in a worker; undefined until they are there. */
export function useFacts(network: Network | undefined): NetworkFacts | undefined {
  const [facts, setFacts] = useState<{ network: Network; facts: NetworkFacts }>();
  useEffect(() => {
    if (!network) return;
    const abort = new AbortController();
    client.measure(network, { signal: abort.signal }).then(
      (measured) => setFacts({ network, facts: measured }),
      // A lost worker or a cancelled question: the explanation goes without.
      () => undefined,
    );
    return () => abort.abort();
  }, [network]);
  return facts && facts.network === network ? facts.facts : undefined;
}
