import { datasetId } from '../../store/kept-data';
import { currentExperiment, useLab } from '../../store/lab';
import { openKept } from '../data/open-kept';
import { sayCounts } from '../data/say-counts';
import { useStored } from '../data/use-stored';
import { pickerWords } from '../text/en-dialogs';
import { DataCard } from './DataCard';

/** Data that are kept on this device: those with cascades, or with a network that was brought. */
export function KeptCards({ what, onClose }: { what: 'network' | 'cascades'; onClose: () => void }) {
  const { stored } = useStored();
  const { inputs } = useLab(currentExperiment);
  const shown = datasetId(inputs);
  const datasets = stored.datasets.filter((dataset) => what === 'network' || dataset.cascades !== undefined);
  if (datasets.length === 0)
    return <p className="voice">{what === 'network' ? pickerWords.noneYours : pickerWords.noneYoursCascades}</p>;
  return (
    <ul className="cards">
      {datasets.map((dataset) => (
        <DataCard
          key={dataset.id}
          title={dataset.title}
          size={sayCounts(dataset)}
          chosen={dataset.id === shown}
          chosenWord={pickerWords.chosen}
          onChoose={() => {
            openKept(dataset);
            onClose();
          }}
        />
      ))}
    </ul>
  );
}
