import { registry } from '../../../experiment/influence-registry';
import { useLab } from '../../../store/lab';
import { MethodRun, type MethodRunProps } from '../../run/MethodRun';
import { tabWords as words } from '../../text/en-influence-tabs';
import type { Influence } from '../use-influence';
import { ask } from './ask';

/** A method of this page that is asked from its own tab. */
export function OwnRun({ influence, ...rest }: MethodRunProps & { influence: Influence }) {
  const { dataset, experiment } = influence;
  const cascades = useLab((s) => (s.cascades.type === 'ready' ? s.cascades.data.set : undefined));
  const coming = useLab((s) => s.dataset.type === 'loading');
  return (
    <MethodRun
      {...rest}
      experiment={experiment}
      registry={registry}
      network={dataset?.network}
      cascades={cascades}
      missing={coming ? words.networkComing : dataset ? undefined : words.noNetwork}
      nodes
      onRun={() => ask(rest.id)}
    />
  );
}
