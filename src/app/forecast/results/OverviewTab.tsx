import type { Forecast } from '../use-forecast';
import { useValidationFloors } from '../use-validation-floors';
import { FloorTable } from './FloorTable';
import { LossPlots } from './LossPlots';
import type { Measure } from './score-rows';
import { SizePlot } from './SizePlot';

const MEASURES: readonly Measure[] = ['hits10', 'hits100', 'map100'];
/** Of what is nearly alike one is enough here; luck alone is no floor that anybody would use. */
const WITHOUT = ['Counting pairs, fading', 'Random'];

/** How it learns, how well it knows, and how far this cascade goes. */
export function OverviewTab({ forecast }: { forecast: Forecast }) {
  const floors = useValidationFloors(forecast);
  return (
    <>
      <LossPlots forecast={forecast} floors={floors} />
      <FloorTable forecast={forecast} protocol="users only" measures={MEASURES} without={WITHOUT} />
      <SizePlot forecast={forecast} />
    </>
  );
}
