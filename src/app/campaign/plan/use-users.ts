import { useEffect, useMemo, useState } from 'react';
import type { Network } from '../../../core/network';
import { settingsNow, type CampaignView } from '../use-campaign';
import { usersOf, type Users } from './users';

/** Arcs up to which users follow every key stroke; above it they wait until nobody types. */
const AT_ONCE = 50_000;
const PATIENCE_MS = 350;

/** Users as they are set; of a large network a moment later. Undefined while there are none, or none yet. */
export function useUsers({ dataset, values }: CampaignView): Users | undefined {
  const network = dataset?.network;
  const { preference, influence, theta, drawSeed, rescale, start } = values;
  const make = useMemo(() => {
    const settings = network && settingsNow(network, { preference, influence, theta, drawSeed, rescale, start });
    return network && settings && network.n > 0 ? () => usersOf(network, settings) : undefined;
  }, [network, preference, influence, theta, drawSeed, rescale, start]);
  const little = (network?.targets.length ?? 0) <= AT_ONCE;
  const now = useMemo(() => (little ? make?.() : undefined), [little, make]);
  const [later, setLater] = useState<{ network: Network; users: Users }>();
  useEffect(() => {
    if (little || !make || !network) return;
    const timer = setTimeout(() => setLater({ network, users: make() }), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [little, make, network]);
  return little ? now : later?.network === network ? later?.users : undefined;
}
