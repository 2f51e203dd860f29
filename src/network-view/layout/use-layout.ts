import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Network } from '../../core/network';
import { layoutOf, type LayoutCache } from './layout-of';

export type LayoutState =
  | { readonly type: 'settling'; readonly positions: Float32Array | null; readonly fraction: number }
  | { readonly type: 'settled'; readonly positions: Float32Array }
  | { readonly type: 'failed'; readonly positions: null; readonly message: string };

/**
 * Layout of a network as state: positions move while it settles, at most once per frame.
 * @param key digest of the network: equal keys share a cached layout
 */
export function useLayout(
  network: Network | null,
  key: string,
  options: { cache?: LayoutCache; aspect?: number; around?: readonly number[] } = {},
): LayoutState & { stop(): void } {
  const [kept, setKept] = useState<{ of: Network; state: LayoutState } | null>(null);
  const stopper = useRef<AbortController | null>(null);
  const latest = useRef(options);
  useLayoutEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    if (!network || network.positions) return;
    const controller = new AbortController();
    stopper.current = controller;
    let live = true;
    const keep = (state: LayoutState): void => {
      if (live) setKept({ of: network, state });
    };
    layoutOf(network, {
      ...latest.current,
      key,
      signal: controller.signal,
      onProgress: (positions, fraction) => keep({ type: 'settling', positions: positions.slice(), fraction }),
    }).then(
      (positions) => keep({ type: 'settled', positions }),
      (error: unknown) =>
        keep({ type: 'failed', positions: null, message: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      live = false;
      controller.abort();
    };
  }, [network, key]);

  const stop = useCallback(() => stopper.current?.abort(), []);
  const own = network?.positions;
  return useMemo(() => {
    if (own) return { type: 'settled', positions: own, stop };
    const state: LayoutState = kept && kept.of === network ? kept.state : NOT_YET;
    return { ...state, stop };
  }, [own, kept, network, stop]);
}

const NOT_YET: LayoutState = { type: 'settling', positions: null, fraction: 0 };
