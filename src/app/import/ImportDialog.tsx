import { lab } from '../../store/lab';
import { en } from '../text/en';
import { Dialog } from '../ui/Dialog';
import { ImportPanel } from './ImportPanel';

/** The import over whatever page is open; closing it leaves everything as it was. */
export default function ImportDialog({ onAccepted }: { onAccepted: () => void }) {
  return (
    <Dialog title={en.import.title} width="wide" dismissable={false} onClose={() => lab.getState().cancelImport()}>
      <ImportPanel onAccepted={onAccepted} />
    </Dialog>
  );
}
