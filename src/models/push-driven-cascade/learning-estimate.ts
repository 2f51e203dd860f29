/** Time and memory of learning, of drawing a log, and of the attention log. */
import type { CascadesSize } from '../../core/cascade';
import type { AttentionSettings } from './attention/attention-settings';
import { hasFriends, hasTaste, MODELS } from './learning/fit';
import type { LearnSettings } from './learning/learn-settings';
import type { LogSettings } from './learning/log-truth';

interface Size {
  n: number;
  m: number;
  directed: boolean;
}
interface Cost {
  operations: number;
  bytes: number;
}

const arcsOf = ({ m, directed }: Size): number => (directed ? m : 2 * m);

/** What one visit of a sample costs besides factors and friends. */
const PER_SAMPLE = 10;

/** From how often a friend acted: Σ over actions of the followers of the actor, or of the mean user where the log is not at hand. */
export function learnCost(p: LearnSettings, network: Size, exposures: number, actions: number, items: number): Cost {
  const samples = Math.min(exposures, network.n * items);
  const friends = exposures / Math.max(1, samples);
  const models = p.crossValidate ? MODELS : [p.model];
  const perEpoch = models
    .map(
      (model) => samples * (PER_SAMPLE + (hasTaste(model) ? 4 * p.factors : 0) + (hasFriends(model) ? 2 * friends : 0)),
    )
    .reduce((sum, cost) => sum + cost, 0);
  // Folds learn from all but one part each; the fits to all samples look at every sample once more after each epoch.
  const operations = perEpoch * p.epochs * ((p.crossValidate ? p.folds - 1 : 0) + 1.5) + 4 * exposures;
  const bytes =
    samples * 17 +
    exposures * 4 +
    12 * (actions + network.n + arcsOf(network)) +
    16 * (network.n + items) * p.factors +
    8 * samples * 3;
  return { operations, bytes };
}

export function estimateLearn(p: LearnSettings, network: Size, cascades?: CascadesSize): Cost {
  const events = cascades?.events ?? 1000;
  const exposures = (events * arcsOf(network)) / Math.max(1, network.n);
  return learnCost(p, network, exposures, events, cascades?.count ?? 100);
}

export function estimateLog(p: LogSettings, network: Size): Cost {
  const actors = network.n * Math.min(1, p.baseRate + p.influenceShare);
  const perItem = network.n * (8 + 2 * p.factors) + (actors * arcsOf(network)) / Math.max(1, network.n);
  return {
    operations: p.items * perItem,
    bytes: p.items * actors * 20 + 60 * network.n + 8 * network.n * p.factors + 24 * arcsOf(network),
  };
}

export function estimateAttention(p: AttentionSettings, network: Size, cascades?: CascadesSize): Cost {
  if (p.log === 'cascades') {
    const events = cascades?.events ?? 1000;
    const looks = (events * arcsOf(network)) / Math.max(1, network.n);
    return { operations: 30 * events + 20 * looks, bytes: 40 * events + 12 * arcsOf(network) };
  }
  const posts = network.n * p.postsPerDay * p.days;
  const visits = network.n * p.visitsPerDay * p.days;
  const looks = ((posts + visits) * arcsOf(network)) / Math.max(1, network.n);
  return { operations: 20 * (posts + visits) + 8 * looks, bytes: 18 * posts + 12 * arcsOf(network) };
}
