import { campaignLevels } from '../experiment/library/campaign-levels';
import { campaignPresets } from '../experiment/library/campaign-presets';
import { influencePresets } from '../experiment/library/influence-presets';
import { popularityPresets } from '../experiment/library/popularity-presets';
import { presets } from '../experiment/library/presets';
import { decodePermalink } from '../experiment/permalink';
import { registry } from '../experiment/lab-registry';
import { lab } from '../store/lab';
import { en } from './text/en';

/** Opens the experiment of a link; a link that cannot be opened leaves everything as it was and says why. */
export function openLink(text: string): void {
  const decoded = decodePermalink(text, registry);
  if (!decoded.ok) {
    lab.getState().notify('bad', en.link.refused, decoded.issues);
    return;
  }
  lab.getState().open(decoded.value);
  if (decoded.issues.length > 0) lab.getState().notify('warn', en.link.notes, decoded.issues);
}

/** Opens one of the lab's own experiments by its name. */
export function openPreset(id: string): void {
  const all = [...presets, ...influencePresets, ...popularityPresets, ...campaignLevels, ...campaignPresets];
  const preset = all.find((one) => one.id === id);
  if (preset) lab.getState().open(preset.experiment);
  else lab.getState().notify('bad', en.link.refused);
}
