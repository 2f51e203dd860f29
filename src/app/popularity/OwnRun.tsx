import { usesCascades } from '../../core/method';
import { NO_NETWORK } from '../../core/network';
import { registry } from '../../experiment/popularity-registry';
import { methods } from '../../models/sir-hawkes/all';
import { lab } from '../../store/lab';
import { MethodRun, type MethodRunProps } from '../run/MethodRun';
import { popularityWords as words } from '../text/en-popularity';
import type { Popularity } from './use-popularity';

/**
 * A method of this page that is asked from its own tab. It is not ticked: the page's own Run, which starts whatever is ticked, and
 * which follows every move of the window, would start it again and again.
 */
export function OwnRun({ popularity, ...rest }: MethodRunProps & { popularity: Popularity }) {
  const { experiment, cascades } = popularity;
  const needed = usesCascades(methods[rest.id], experiment.parameters);
  return (
    <MethodRun
      {...rest}
      experiment={experiment}
      registry={registry}
      network={!needed || cascades ? NO_NETWORK : undefined}
      cascades={cascades}
      missing={needed && !cascades ? words.needsCascades : undefined}
      onRun={() => lab.getState().runOne(rest.id)}
    />
  );
}
