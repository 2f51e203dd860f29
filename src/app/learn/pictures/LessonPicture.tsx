import { lazy, Suspense } from 'react';
import type { Picture } from '../../../lessons/lesson';
import { BarsPicture } from './BarsPicture';
import { NetworkPicture } from './NetworkPicture';
import { PlotPicture, type PictureProps } from './PlotPicture';
import { TablePicture } from './TablePicture';

/** Loaded with the first board. */
const GamePicture = lazy(() => import('../GamePicture').then((m) => ({ default: m.GamePicture })));

interface Props extends PictureProps {
  picture: Picture;
  seed: number;
  onGameOver: (level: string, reached: number) => void;
}

/** Any picture of a lesson. */
export function LessonPicture({ picture, ...props }: Props) {
  switch (picture.kind) {
    case 'plot':
      return <PlotPicture {...props} spec={picture} />;
    case 'bars':
      return <BarsPicture {...props} spec={picture} />;
    case 'network':
      return <NetworkPicture {...props} spec={picture} />;
    case 'table':
      return <TablePicture spec={picture} height={props.height} />;
    case 'several':
      return (
        <div className="lesson-several" data-count={picture.pictures.length}>
          {picture.pictures.map((one, k) => (
            <section key={one.title} aria-label={one.title}>
              <h3 className="h-panel">{one.title}</h3>
              <LessonPicture
                {...props}
                id={`${props.id}-${k}`}
                title={one.title}
                picture={one.picture}
                height={Math.max(220, props.height - 32)}
              />
            </section>
          ))}
        </div>
      );
    case 'game':
      return (
        <Suspense fallback={<div className="lesson-stage" style={{ height: props.height }} aria-busy="true" />}>
          <GamePicture
            key={picture.level}
            level={picture.level}
            seed={props.seed}
            height={props.height}
            onOver={(reached) => props.onGameOver(picture.level, reached)}
          />
        </Suspense>
      );
    default:
      return picture satisfies never;
  }
}
