/** Ready campaigns to plan: plain values, each a story to start from. STUB – H8 writes it. */
import type { Preset } from './presets';

export const campaignPresets: readonly Preset[] = [];
