import type { ShellDialog } from './open';
import { DataPicker } from './DataPicker';
import { DeleteDialog } from './DeleteDialog';
import { DrawDialog } from './DrawDialog';
import { ShareDialog } from './ShareDialog';
import { TeachDialog } from '../teach/TeachDialog';
import { ShortcutsDialog } from './ShortcutsDialog';

/** The shell's dialogs, in one part that is loaded with the first of them. */
export default function Dialogs({ dialog, onClose }: { dialog: ShellDialog; onClose: () => void }) {
  switch (dialog) {
    case 'networks':
    case 'cascades':
      return <DataPicker key={dialog} first={dialog} onClose={onClose} />;
    case 'draw':
      return <DrawDialog onClose={onClose} />;
    case 'share':
      return <ShareDialog onClose={onClose} />;
    case 'teach':
      return <TeachDialog onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />;
    case 'delete':
      return <DeleteDialog onClose={onClose} />;
    default:
      return dialog satisfies never;
  }
}
