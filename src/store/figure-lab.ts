/** The figures of this page: the store with the lab's own workers and storage. Loaded with the page that shows them. */
import { useStore } from 'zustand';
import { filesOfExperiment } from './batch';
import { createFiguresStore, type FiguresActions } from './figures';
import type { FiguresState } from './figure-state';
import { registry } from '../experiment/lab-registry';
import { client, lab, storage } from './lab';

const KEPT = 'figures';

/** The file of a name that was added last, as storage finds it. */
async function keptFiles(): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const { name, digest } of await (await storage).files()) if (!digests.has(name)) digests.set(name, digest);
  return digests;
}

export const figureLab = createFiguresStore({
  tools: {
    client,
    registry,
    withFiles: async (experiment) => {
      if (filesOfExperiment(experiment).length === 0) return experiment;
      const { withDigests } = await import('../experiment/with-digests');
      return withDigests(experiment, await keptFiles());
    },
  },
  now: () => performance.now(),
  announce: (text) => lab.getState().announce(text),
  load: async () => (await storage).loadPreference(KEPT),
  save: async (value) => (await storage).savePreference(KEPT, value),
  keptFiles,
  read: (file, name, choices) => client.readTogether([{ file, name, choices }]),
  keepFile: async (file, name, digest) => (await storage).keepFile(digest, name, file),
  keepDataset: async (dataset) => (await storage).datasets.keep(dataset),
});

void storage.then((opened) =>
  opened.watch((news) => {
    if (news === 'everything') figureLab.getState().clear();
    void figureLab.getState().refreshFiles();
  }),
);
void figureLab.getState().refreshFiles();

export function useFigures<T>(selector: (state: FiguresState & FiguresActions) => T): T {
  return useStore(figureLab, selector);
}
