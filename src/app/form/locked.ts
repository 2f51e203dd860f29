import { createContext, useContext } from 'react';

/** Ids of the controls that a teacher's link shows and holds. */
export const LockedControls = createContext<readonly string[]>([]);

export const useLocked = (): readonly string[] => useContext(LockedControls);
