import type { ShellDialog } from './open';
import { DeleteDialog } from './DeleteDialog';
import { NetworkPicker } from './NetworkPicker';
import { ShareDialog } from './ShareDialog';
import { ShortcutsDialog } from './ShortcutsDialog';

/** The shell's dialogs, in one part that is loaded with the first of them. */
export default function Dialogs({ dialog, onClose }: { dialog: ShellDialog; onClose: () => void }) {
  switch (dialog) {
    case 'networks':
      return <NetworkPicker onClose={onClose} />;
    case 'share':
      return <ShareDialog onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />;
    case 'delete':
      return <DeleteDialog onClose={onClose} />;
    default:
      return dialog satisfies never;
  }
}
