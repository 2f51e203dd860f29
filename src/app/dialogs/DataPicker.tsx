import { useState } from 'react';
import { en } from '../text/en';
import { Dialog } from '../ui/Dialog';
import { Segmented } from '../ui/Segmented';
import { CascadeChoice } from './CascadeChoice';
import { NetworkChoice } from './NetworkChoice';

type Side = 'networks' | 'cascades';

/** What to work on: a network, and the cascades on it. */
export function DataPicker({ first, onClose }: { first: Side; onClose: () => void }) {
  const [side, setSide] = useState<Side>(first);
  return (
    <Dialog title={en.picker.title} width="wide" onClose={onClose}>
      <div className="picker-sides">
        <Segmented
          label={en.picker.what}
          value={side}
          onChange={setSide}
          options={[
            { value: 'networks', label: en.picker.networks },
            { value: 'cascades', label: en.picker.cascades },
          ]}
        />
      </div>
      {side === 'networks' ? <NetworkChoice onClose={onClose} /> : <CascadeChoice onClose={onClose} />}
    </Dialog>
  );
}
