import { lab, useLab } from '../../store/lab';
import { en } from '../text/en';
import { Dialog } from '../ui/Dialog';
import { ShortcutTable } from '../help/ShortcutTable';

/** All shortcuts, and the switch for those of a single character. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const shortcuts = useLab((s) => s.shortcuts);
  return (
    <Dialog title={en.shortcuts.title} onClose={onClose}>
      <ShortcutTable />
      <label className="tick spaced">
        <input
          type="checkbox"
          checked={shortcuts}
          onChange={(event) => lab.getState().setShortcuts(event.currentTarget.checked)}
        />
        <span>
          {en.shortcuts.single}
          <small className="quiet">{en.shortcuts.singleHelp}</small>
        </span>
      </label>
    </Dialog>
  );
}
