/** The engine of every policy. */
import type { PolicyId } from '../parameters';
import type { PushState } from '../push-state';
import type { PolicyEngine } from './engine';
import { KeyEngine } from './key-engine';
import { OnlineSearch } from './online-search';
import { RandomEngine } from './random-engine';
import { SponsorEngine } from './sponsor-engine';

/** @param budget pushes of every campaign that the engine plays */
export function engineOf(id: PolicyId, state: PushState, budget: number): PolicyEngine {
  switch (id) {
    case 'online-search':
      return new OnlineSearch(state, budget);
    case 'sponsor-greedy':
      return new SponsorEngine(state, budget);
    case 'random':
      return new RandomEngine(state);
    case 'online-greedy':
    case 'greedy':
    case 'weight-sum':
      return new KeyEngine(state, id);
  }
}
