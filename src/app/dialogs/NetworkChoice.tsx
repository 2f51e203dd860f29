import { bundledNetworks } from '../../experiment/library/networks';
import { currentExperiment, lab, useLab } from '../../store/lab';
import { Bring } from '../import/Bring';
import { en } from '../text/en';
import { pickerWords } from '../text/en-dialogs';
import { Tabs } from '../ui/Tabs';
import { DataCard } from './DataCard';
import { DeriveNetwork } from './DeriveNetwork';
import { GenerateNetwork } from './GenerateNetwork';
import { KeptCards } from './KeptCards';

const FIRST = {
  generated: 'generate',
  uploaded: 'yours',
  derived: 'derive',
  bundled: 'samples',
  result: 'samples',
} as const;

/** Which network to work on: a sample, a generated one, one of yours, one made from the cascades, or a new file. */
export function NetworkChoice({ onClose }: { onClose: () => void }) {
  const { network } = useLab(currentExperiment).inputs;
  const cascades = useLab((s) => (s.cascades.type === 'ready' ? s.cascades.data : undefined));
  const first = network ? FIRST[network.kind] : 'samples';
  return (
    <Tabs
      label={pickerWords.kinds}
      selectedFirst={first === 'derive' && !cascades ? 'samples' : first}
      pages={[
        { id: 'samples', label: pickerWords.samples, content: <Samples onClose={onClose} /> },
        { id: 'generate', label: pickerWords.generate, content: <GenerateNetwork onClose={onClose} /> },
        { id: 'yours', label: pickerWords.yours, content: <KeptCards what="network" onClose={onClose} /> },
        ...(cascades
          ? [
              {
                id: 'derive',
                label: pickerWords.derive,
                content: <DeriveNetwork cascades={cascades} onClose={onClose} />,
              },
            ]
          : []),
        { id: 'bring', label: pickerWords.bring, content: <Bring /> },
      ]}
    />
  );
}

function Samples({ onClose }: { onClose: () => void }) {
  const source = useLab(currentExperiment).inputs.network;
  return (
    <ul className="cards">
      {bundledNetworks.map(({ id, title, n, m, story, source: origin }) => {
        const chosen = source?.kind === 'bundled' && source.id === id;
        return (
          <DataCard
            key={id}
            title={title}
            size={`${en.common.nodes(n)}, ${en.common.edges(m)}`}
            chosen={chosen}
            chosenWord={pickerWords.chosen}
            story={story}
            source={origin}
            onChoose={() => {
              if (!chosen) lab.getState().setNetwork({ kind: 'bundled', id });
              onClose();
            }}
          />
        );
      })}
    </ul>
  );
}
