/** What was asked, in words: rows of a table. */
import type { Switches } from '../model/architecture';
import { looksAtNetwork } from '../model/ready-model';
import { Facts, whole } from '../train/facts';
import { PART_WORDS, type AskedCascade, type PartName } from './asked-cascade';
import type { Asked } from './trained';

export function askedFacts({ trained, device, ready }: Asked, switches: Switches): Facts {
  const { header } = trained;
  const facts = new Facts();
  facts.set('Model', ready.architecture.title);
  facts.set('Trained on', header.data);
  facts.set('Epoch', whole(header.epoch));
  facts.set('Network context', looksAtNetwork(ready) ? (switches.graph === false ? 'switched off' : 'on') : 'none');
  if (ready.context.table && switches.window !== undefined) facts.set('Recent users', 'the last one alone');
  if (switches.positions === false) facts.set('Positions', 'switched off');
  facts.set('Device', device.label);
  if (device.note) facts.set('Why this device', device.note);
  return facts;
}

export function setCascade(
  facts: Facts,
  part: PartName,
  place: number,
  { of, cascade, ids, ended }: AskedCascade,
): void {
  facts.set('Part', PART_WORDS[part]);
  facts.set('Cascade', `${whole(place)} of ${whole(of)}`);
  facts.set('Number in the set', whole(cascade + 1));
  facts.set('Users', ended ? whole(ids.length) : `${whole(ids.length)}, cut`);
}
