import { bundledCascades, type BundledCascades } from '../../experiment/library/cascades';
import { bundledNetworks } from '../../experiment/library/networks';
import { currentExperiment, lab, useLab } from '../../store/lab';
import { Bring } from '../import/Bring';
import { pickerWords, sizeOfCascades } from '../text/en-dialogs';
import { Tabs } from '../ui/Tabs';
import { DataCard } from './DataCard';
import { KeptCards } from './KeptCards';
import { openDialog } from './open';

/** Which cascades to work on: none, a sample set, yours, or drawn ones. */
export function CascadeChoice({ onClose }: { onClose: () => void }) {
  const source = useLab(currentExperiment).inputs.cascades;
  return (
    <Tabs
      label={pickerWords.cascades}
      selectedFirst={source?.kind === 'uploaded' ? 'yours' : 'samples'}
      pages={[
        { id: 'samples', label: pickerWords.samples, content: <Samples onClose={onClose} /> },
        { id: 'yours', label: pickerWords.yours, content: <KeptCards what="cascades" onClose={onClose} /> },
        { id: 'bring', label: pickerWords.bring, content: <Bring /> },
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
      <DataCard title={pickerWords.draw} source={pickerWords.drawText} onChoose={() => openDialog('draw')} />
      {bundledCascades.map((set) => {
        const chosen = cascades?.kind === 'bundled' && cascades.id === set.id;
        return (
          <DataCard
            key={set.id}
            title={set.title}
            size={sizeOfCascades(set.cascades, set.events)}
            chosen={chosen}
            chosenWord={pickerWords.chosen}
            story={set.story}
            source={
              set.network === undefined ? set.source : `${set.source}; ${pickerWords.alongWith(titleOf(set.network))}`
            }
            onChoose={() => {
              if (!chosen) open(set);
              onClose();
            }}
          />
        );
      })}
      <DataCard
        title={pickerWords.noCascades}
        chosen={cascades === undefined}
        chosenWord={pickerWords.chosen}
        source={pickerWords.noCascadesText}
        onChoose={() => {
          if (cascades) lab.getState().setCascades(undefined);
          onClose();
        }}
      />
    </ul>
  );
}
