import { useEffect, useState } from 'react';
import { presets } from '../../experiment/library/presets';
import { formatHash } from '../router';
import { en } from '../text/en';
import { Icon } from '../../icons/Icon';
import { doorPicture, type DoorPicture } from './door-picture';
import { NetworkCanvas } from './NetworkCanvas';

const words = en.home;
type DoorId = keyof typeof words.doorsList;
const DOORS = presets.filter((p): p is (typeof presets)[number] & { id: DoorId } =>
  Object.hasOwn(words.doorsList, p.id),
);
/** Waits until the hero is alive before the thumbnails ask for work. */
const AFTER_MS = 900;

/** Questions one can walk into, each with a small run of its own. */
export function Doors({ moving, theme }: { moving: boolean; theme: string }) {
  return (
    <nav className="doors" id="doors" aria-label={words.doors}>
      {DOORS.map(({ id }) => (
        <a key={id} className="door" href={formatHash('spread', { preset: id })}>
          <Thumbnail preset={id} moving={moving} theme={theme} />
          <span className="to">
            <b>{words.doorsList[id].page}</b> {words.doorsList[id].name}
          </span>
          <span className="ask">{words.doorsList[id].ask}</span>
        </a>
      ))}
      <div className="also">
        <a href={formatHash('influence')}>
          <b>
            <Icon name="figure" />
            <span>{words.flowing}</span>
          </b>
          <small>{words.flowingText}</small>
        </a>
        <a href="#/data">
          <b>
            <Icon name="drop" />
            <span>{words.bring}</span>
          </b>
          <small>{words.bringText}</small>
        </a>
        <a href="#/help">
          <b>
            <Icon name="help" />
            <span>{words.read}</span>
          </b>
          <small>{words.readText}</small>
        </a>
      </div>
    </nav>
  );
}

function Thumbnail({ preset, moving, theme }: { preset: DoorId; moving: boolean; theme: string }) {
  const [door, setDoor] = useState<DoorPicture>();
  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(() => {
      const { experiment } = DOORS.find((d) => d.id === preset)!;
      doorPicture(experiment, abort.signal).then(setDoor, () => undefined);
    }, AFTER_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [preset]);
  if (!door) return <canvas aria-hidden="true" />;
  return (
    <NetworkCanvas
      picture={door.picture}
      now={door.at}
      moving={moving}
      zoom={door.zoom}
      radius={door.radius}
      padding={8}
      theme={theme}
    />
  );
}
