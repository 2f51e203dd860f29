import { bundledCascades, type BundledCascades } from '../../experiment/library/cascades';
import { bundledNetworks } from '../../experiment/library/networks';
import { currentExperiment, lab, useLab } from '../../store/lab';
import { Bring } from '../import/Bring';
import { en } from '../text/en';
import { sizeOfCascades } from '../text/en-dialogs';
import { Tabs } from '../ui/Tabs';
import { DataCard } from './DataCard';
import { KeptCards } from './KeptCards';
import { openDialog } from './open';

/** Which cascades to work on: none, a sample set, yours, or drawn ones. */
export function CascadeChoice({ onClose }: { onClose: () => void }) {
  const source = useLab(currentExperiment).inputs.cascades;
  return (
    <Tabs
      label={en.picker.cascades}
      selectedFirst={source?.kind === 'uploaded' ? 'yours' : 'samples'}
      pages={[
        { id: 'samples', label: en.picker.samples, content: <Samples onClose={onClose} /> },
        { id: 'yours', label: en.picker.yours, content: <KeptCards what="cascades" onClose={onClose} /> },
        { id: 'bring', label: en.picker.bring, content: <Bring /> },
      ]}
    />
  );
}

function Samples({ onClose }: { onClose: () => void }) {
  const { network, cascades } = useLab(currentExperiment).inputs;
  const open = ({ id, network: home }: BundledCascades): void => {
    const source = { kind: 'bundled', id } as const;
    // A sample set that stands on a network of its own brings it; who has none is in need of none.
    const there = home === undefined || !network || (network.kind === 'bundled' && network.id === home);
    if (there) lab.getState().setCascades(source);
    else lab.getState().openData({ network: { kind: 'bundled', id: home }, cascades: source });
  };
  const titleOf = (id: string): string => bundledNetworks.find((one) => one.id === id)?.title ?? id;
  return (
    <ul className="cards">
      <DataCard title={en.picker.draw} source={en.picker.drawText} onChoose={() => openDialog('draw')} />
      {bundledCascades.map((set) => {
        const chosen = cascades?.kind === 'bundled' && cascades.id === set.id;
        return (
          <DataCard
            key={set.id}
            title={set.title}
            size={sizeOfCascades(set.cascades, set.events)}
            chosen={chosen}
            chosenWord={en.picker.chosen}
            story={set.story}
            source={
              set.network === undefined ? set.source : `${set.source}; ${en.picker.alongWith(titleOf(set.network))}`
            }
            onChoose={() => {
              if (!chosen) open(set);
              onClose();
            }}
          />
        );
      })}
      <DataCard
        title={en.picker.noCascades}
        chosen={cascades === undefined}
        chosenWord={en.picker.chosen}
        source={en.picker.noCascadesText}
        onChoose={() => {
          if (cascades) lab.getState().setCascades(undefined);
          onClose();
        }}
      />
    </ul>
  );
}
