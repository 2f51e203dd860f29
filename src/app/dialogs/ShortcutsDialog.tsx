import { lab, useLab } from '../../store/lab';
import { shortcutWords } from '../text/en-shortcuts';
import { Dialog } from '../ui/Dialog';
import { ShortcutTable } from '../help/ShortcutTable';

/** All shortcuts, and the switch for those of a single character. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const shortcuts = useLab((s) => s.shortcuts);
  return (
    <Dialog title={shortcutWords.title} onClose={onClose}>
      <ShortcutTable />
      <label className="tick spaced">
        <input
          type="checkbox"
          checked={shortcuts}
          onChange={(event) => lab.getState().setShortcuts(event.currentTarget.checked)}
        />
        <span>
          {shortcutWords.single}
          <small className="quiet">{shortcutWords.singleHelp}</small>
        </span>
      </label>
    </Dialog>
  );
}
