import { useEffect } from 'react';
import { familyOf } from '../../experiment/family';
import '../../experiment/popularity-registry';
import { lab } from '../../store/lab';
import { popularityWords as words } from '../text/en-popularity';
import { Frame } from '../ui/Frame';
import { FORECAST } from './methods';
import { Results } from './Results';
import { Setup } from './Setup';
import { Stage } from './Stage';
import { usePopularity } from './use-popularity';
import { useWindowFacts } from './use-window';
import './popularity.css';

/** *How big will it get?* – one cascade, what was seen of it, and what models make of that. */
export default function PopularityPage() {
  const popularity = usePopularity();
  const facts = useWindowFacts(popularity);
  // On the way from another page the experiment is still of that page.
  const own = familyOf(popularity.experiment.method) === familyOf(FORECAST);
  useEffect(() => {
    if (own) lab.getState().show();
  }, [own]);
  return (
    <Frame
      stageLabel={words.stageName}
      title={words.title}
      setup={<Setup popularity={popularity} facts={facts} />}
      stage={<Stage popularity={popularity} facts={facts} />}
      results={<Results popularity={popularity} />}
    />
  );
}
