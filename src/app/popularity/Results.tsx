import { lab } from '../../store/lab';
import { popularityWords as words } from '../text/en-popularity';
import { Tabs } from '../ui/Tabs';
import { AllCascades } from './AllCascades';
import { FitsTab } from './fits/FitsTab';
import type { Popularity } from './use-popularity';

/** What the models say of the observed part, and all cascades. */
export function Results({ popularity }: { popularity: Popularity }) {
  const [named] = (popularity.experiment.view?.tab ?? '').split('/');
  const pages = [
    { id: 'fits', label: words.tabs.fits, content: <FitsTab popularity={popularity} /> },
    { id: 'cascades', label: words.tabs.cascades, content: <AllCascades popularity={popularity} /> },
  ];
  return (
    <Tabs
      label={words.results}
      panelClass="panel-scroll"
      selected={pages.some(({ id }) => id === named) ? named : pages[0].id}
      onSelect={(id) => lab.getState().turnTo(id)}
      pages={pages}
    />
  );
}
