import { useState } from 'react';
import { pickerWords } from '../text/en-dialogs';
import { Dialog } from '../ui/Dialog';
import { Segmented } from '../ui/Segmented';
import { CascadeChoice } from './CascadeChoice';
import { NetworkChoice } from './NetworkChoice';

type Side = 'networks' | 'cascades';

/** What to work on: a network, and the cascades on it. */
export function DataPicker({ first, onClose }: { first: Side; onClose: () => void }) {
  const [side, setSide] = useState<Side>(first);
  return (
    <Dialog title={pickerWords.title} width="wide" onClose={onClose}>
      <div className="picker-sides">
        <Segmented
          label={pickerWords.what}
          value={side}
          onChange={setSide}
          options={[
            { value: 'networks', label: pickerWords.networks },
            { value: 'cascades', label: pickerWords.cascades },
          ]}
        />
      </div>
      {side === 'networks' ? <NetworkChoice onClose={onClose} /> : <CascadeChoice onClose={onClose} />}
    </Dialog>
  );
}
