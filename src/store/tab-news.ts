/** What open tabs tell each other about the data that they all see. */
/** `datasets`: data were added, renamed or deleted. `everything`: all that the lab kept was deleted. */
export type News = 'datasets' | 'everything';

const CHANNEL = 'cascade-lab';
const isNews = (data: unknown): data is News => data === 'datasets' || data === 'everything';

export interface TabNews {
  /** Tells this tab and all others. */
  tell(news: News): void;
  watch(listener: (news: News, elsewhere: boolean) => void): () => void;
  close(): void;
}

/** Without channels (an old browser, a denied origin) a tab hears of its own changes only. */
export function createTabNews(): TabNews {
  const listeners = new Set<(news: News, elsewhere: boolean) => void>();
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(CHANNEL);
  } catch {
    // There is no channel: each tab for itself.
  }
  const spread = (news: News, elsewhere: boolean): void => {
    for (const listener of listeners) listener(news, elsewhere);
  };
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isNews(data)) spread(data, true);
    };
    // Under Node an open channel would keep a test running; browsers know no such thing.
    (channel as { unref?(): void }).unref?.();
  }
  return {
    tell: (news) => {
      spread(news, false);
      channel?.postMessage(news);
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel?.close(),
  };
}
