/** The stage's camera: what is in view, whether it follows the layout, and how long a pixel is. */
import type Sigma from 'sigma';
import { fitCamera, type Frame, type Insets } from './camera';
import type { WordAttributes } from './to-graphology';

const NOWHERE: Frame = { left: 0, bottom: 0, side: 1, width: 1, height: 1 };
/** Length of a flight in milliseconds: to a view, by a step of zoom. */
const FLIGHT = 200;
const STEP = 160;

export class StageCamera {
  /** What Fit shows; set by the stage whenever positions change. */
  frame = NOWHERE;
  insets: Insets = { top: 24, right: 24, bottom: 24, left: 24 };
  /** Whether views are flown to or jumped to. */
  motion = true;
  /** Whether the whole network stays in view while it moves and the stage is resized: until the user takes the camera. */
  follows = true;
  private fitRatio = 1;
  private own = false;
  private readonly told: () => void;

  /** @param moved told after every movement; `byUser` where no call of this class caused it */
  constructor(
    private readonly sigma: Sigma<WordAttributes>,
    moved: (byUser: boolean) => void,
  ) {
    this.told = () => moved(!this.own);
    this.camera.on('updated', this.told);
  }

  /** Nothing is told any more. */
  leave(): void {
    this.camera.off('updated', this.told);
  }

  private get camera(): ReturnType<Sigma<WordAttributes>['getCamera']> {
    return this.sigma.getCamera();
  }

  /** How far it is zoomed in: 1 where everything is in view. */
  zoomed(): number {
    return this.fitRatio / this.camera.ratio;
  }

  /** Length of one screen pixel in the unit square. */
  pixelSize(): number {
    const { width, height } = this.sigma.getDimensions();
    return this.camera.ratio / Math.min(width, height);
  }

  /** The user took the camera: it no longer follows the layout. */
  take(): void {
    this.follows = false;
  }

  /** Another network: nothing of the view of the one before stays. */
  forget(): void {
    this.frame = NOWHERE;
    this.follows = true;
  }

  fit(animate: boolean): void {
    const { width, height } = this.sigma.getDimensions();
    const state = fitCamera(this.frame, width, height, this.insets);
    this.fitRatio = state.ratio;
    this.follows = true;
    this.own = true;
    if (animate && this.motion) {
      void this.camera.animate(state, { duration: FLIGHT }).then(() => (this.own = false));
    } else {
      this.camera.setState(state);
      this.own = false;
    }
  }

  /** Keeps the whole network in view where the user has not taken the camera. */
  follow(): void {
    if (this.follows) this.fit(false);
  }

  zoom(factor: number): void {
    this.go({ ratio: this.camera.getBoundedRatio(this.camera.ratio / factor) }, STEP);
  }

  /** Moves the view by so many pixels. */
  pan(dx: number, dy: number): void {
    this.take();
    const unit = this.pixelSize();
    this.camera.setState({ x: this.camera.x + dx * unit, y: this.camera.y - dy * unit });
  }

  /** Brings a point of the unit square to the middle, zoomed in at least twice. */
  centreOn(x: number, y: number): void {
    if (Number.isFinite(x)) this.go({ x, y, ratio: Math.min(this.camera.ratio, this.fitRatio / 2) }, FLIGHT);
  }

  /** Scrolls just so far that a point of the screen is inside the free part of the stage. */
  reveal({ x, y }: { x: number; y: number }): void {
    const { width, height } = this.sigma.getDimensions();
    if (x < 16 || y < 16 || x > width - 16 || y > height - 16) this.pan(x - width / 2, y - height / 2);
  }

  private go(state: { x?: number; y?: number; ratio: number }, duration: number): void {
    this.take();
    if (this.motion) void this.camera.animate(state, { duration });
    else this.camera.setState(state);
  }
}
