import { cascadeName, type CascadeSet } from '../../../core/cascade';
import { fileName } from '../../../plots/export';
import { cascadeEntries } from '../../export/cascade-entries';
import { pickCascades } from '../../export/pick-cascades';
import { exploreWords } from '../../text/en-explore';
import { MenuButton } from '../../ui/Overlay';

const words = exploreWords.lab;

/** Takes one cascade away. */
export function CascadeExport({ set, cascade }: { set: CascadeSet; cascade: number }) {
  const name = fileName(words.selected.name(cascadeName(set, cascade)));
  return (
    <MenuButton
      label={words.selected.export}
      text={words.selected.export}
      className="link small"
      entries={cascadeEntries((format) => pickCascades(set, [cascade], format === 'csv'), name, '')}
    />
  );
}
