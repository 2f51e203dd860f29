/** Pictures of the network, as entries of a menu. */
import type { RefObject } from 'react';
import type { NetworkViewHandle } from '../../network-view/NetworkView';
import { SVG_LIMIT } from '../../network-view/to-svg';
import { lab } from '../../store/lab';
import { exportWords } from '../text/en-export';
import type { MenuEntry } from '../ui/Overlay';
import { saveFile } from '../ui/save-file';

const words = exportWords;

/** @param n nodes of the network */
export function pictureEntries(view: RefObject<NetworkViewHandle | null>, n: number, name: string): MenuEntry[] {
  const png = (scale: number) => (): void => {
    view.current?.toPng(scale).then(
      (picture) => saveFile(picture, `${name}-network.png`, 'image/png'),
      () => lab.getState().notify('bad', words.pictureFailed),
    );
  };
  return [
    ...[1, 2, 4].map((scale) => ({ id: `png${scale}`, label: words.picture, detail: `${scale}×`, run: png(scale) })),
    {
      id: 'svg',
      label: words.svg,
      detail: n > SVG_LIMIT ? words.svgLimit(SVG_LIMIT) : '',
      disabled: n > SVG_LIMIT,
      run: () => view.current && saveFile(view.current.toSvg(), `${name}-network.svg`, 'image/svg+xml'),
    },
  ];
}
