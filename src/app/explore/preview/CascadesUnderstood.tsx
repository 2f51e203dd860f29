import { useMemo, useState } from 'react';
import type { CascadeSet } from '../../../core/cascade';
import { measureCascades } from '../../../core/cascade-facts';
import { CascadeList } from '../CascadeList';
import { rankCascades, type Order } from '../choose';

/** The cascades of a batch as they would be taken over. */
export function CascadesUnderstood({ set }: { set: CascadeSet }) {
  const measures = useMemo(() => measureCascades(set), [set]);
  const [order, setOrder] = useState<Order>('largest');
  const chosen = useMemo(() => rankCascades(measures, order), [measures, order]);
  const [selected, setSelected] = useState<number | undefined>();
  return (
    <div className="preview-cascades">
      <CascadeList
        set={set}
        measures={measures}
        chosen={chosen}
        order={order}
        selected={selected !== undefined && selected < set.count ? selected : undefined}
        onSelect={setSelected}
        onOrder={setOrder}
      />
    </div>
  );
}
