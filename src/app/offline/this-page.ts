/** The service worker of this page. */
import { useStore } from 'zustand';
import { createOffline, type OfflineState } from './offline';

export const offline = createOffline({
  // The development server has none; inside another page the lab is a guest, and moves nothing in.
  container: () =>
    import.meta.env.PROD && self === top && 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
  address: new URL('sw.js', document.baseURI).href,
  entry: document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '',
  reload: () => location.reload(),
  onSeen: (look) =>
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') look();
    }),
  now: () => performance.now(),
});

export function useOffline(): OfflineState {
  return useStore(offline.state);
}
