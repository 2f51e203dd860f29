import { usesCascades } from '../../core/method';
import { registry } from '../../experiment/campaign-registry';
import { methods } from '../../models/push-driven-cascade/all';
import { lab } from '../../store/lab';
import { MethodRun, type MethodRunProps } from '../run/MethodRun';
import { campaignWords as words } from '../text/en-campaign';
import type { CampaignView } from './use-campaign';

/** A method of this page that is asked from its own tab; it is not ticked, and Run does not start it. */
export function OwnRun({ campaign, ...rest }: MethodRunProps & { campaign: CampaignView }) {
  const { experiment, dataset, cascades } = campaign;
  const needed = usesCascades(methods[rest.id], experiment.parameters);
  return (
    <MethodRun
      {...rest}
      experiment={experiment}
      registry={registry}
      network={dataset?.network}
      cascades={cascades}
      missing={!dataset ? words.needsNetwork : needed && !cascades ? words.needsLog : undefined}
      nodes
      onRun={() => lab.getState().runOne(rest.id)}
    />
  );
}
