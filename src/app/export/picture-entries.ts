/** Pictures of the network, as entries of a menu. */
import type { RefObject } from 'react';
import type { NetworkViewHandle } from '../../network-view/NetworkView';
import { SVG_LIMIT } from '../../network-view/svg-limit';
import { lab } from '../../store/lab';
import { exportWords } from '../text/en-export';
import type { MenuEntry } from '../ui/Overlay';
import { saveFile } from '../ui/save-file';

const words = exportWords;

/** @param n nodes of the network */
export function pictureEntries(view: RefObject<NetworkViewHandle | null>, n: number, name: string): MenuEntry[] {
  const save = (picture: Promise<Blob | string> | undefined, ending: 'png' | 'svg', type: string): void => {
    picture?.then(
      (drawn) => saveFile(drawn, `${name}-network.${ending}`, type),
      () => lab.getState().notify('bad', words.pictureFailed),
    );
  };
  const png = (scale: number) => (): void => save(view.current?.toPng(scale), 'png', 'image/png');
  return [
    ...[1, 2, 4].map((scale) => ({ id: `png${scale}`, label: words.picture, detail: `${scale}×`, run: png(scale) })),
    {
      id: 'svg',
      label: words.svg,
      detail: n > SVG_LIMIT ? words.svgLimit(SVG_LIMIT) : '',
      disabled: n > SVG_LIMIT,
      run: () => save(view.current?.toSvg(), 'svg', 'image/svg+xml'),
    },
  ];
}
