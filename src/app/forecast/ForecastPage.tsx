import { useEffect } from 'react';
import { familyOf } from '../../experiment/family';
import '../../experiment/forecast-registry';
import { lab } from '../../store/lab';
import { forecastWords as words } from '../text/en-forecast';
import { Frame } from '../ui/Frame';
import { TRAIN } from './methods';
import { Results } from './results/Results';
import { Setup } from './setup/Setup';
import { Prefix } from './stage/Prefix';
import { Stage } from './stage/Stage';
import { useForecast, type Forecast } from './use-forecast';
import { useAsking } from './use-asking';
import { useFollowingSize, usePlayhead, useSeen } from './use-seen';
import { useFirstChoice } from './use-first-choice';
import '../network-page/network-page.css';
import './forecast.css';

/** *Who is next, how far will it go?* – one cascade on its network, what a model makes of its beginning, and how good the model is. */
export default function ForecastPage() {
  const forecast = useForecast();
  // On the way from another page the experiment is still of that page.
  const own = familyOf(forecast.experiment.method) === familyOf(TRAIN);
  useEffect(() => {
    if (own) lab.getState().show();
  }, [own]);
  useFirstChoice(forecast, own);
  useAsking(forecast, own);
  const length = own ? forecast.chosen?.names.length : undefined;
  usePlayhead(length);
  useFollowingSize(length, forecast.experiment);
  return (
    <Frame
      stageLabel={words.stageName}
      title={words.title}
      setup={<Setup forecast={forecast} />}
      stage={<Stage forecast={forecast} />}
      timeline={<Strip forecast={forecast} />}
      results={<Results forecast={forecast} />}
    />
  );
}

/** Alone in following the playhead: the rest of the page does not move with it. */
function Strip({ forecast }: { forecast: Forecast }) {
  const seen = useSeen(forecast.chosen?.names.length ?? 1);
  return <Prefix forecast={forecast} seen={seen} />;
}
