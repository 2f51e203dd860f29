/** What cannot be trained, asked or drawn, and what is worth knowing before. */
import type { Issue } from '../../core/errors';

export const checkTraining = (): Issue[] => [];
export const checkAsking = (): Issue[] => [];
export const checkFloors = (): Issue[] => [];
export const checkForum = (): Issue[] => [];
