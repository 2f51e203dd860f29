export interface AttentionSettings {
  readonly log: 'drawn' | 'cascades';
  readonly limited: boolean;
  readonly cap: number;
  readonly days: number;
  readonly postsPerDay: number;
  readonly visitsPerDay: number;
  readonly interest: number;
  /** Minutes. */
  readonly gap: number;
}

/** One visit: posts by those she listens to since her last visit, and posts that she shares in it. */
export type TellVisit = (user: number, shown: number, shared: number) => void;
