/** Leaves edges out of the picture while it moves, where drawing them takes too long for that. */
import type { DrawnPart } from './drawn-part';

const STILL_AFTER_MS = 160;
/** Two frames together that take longer than this are heavy. */
const HEAVY_FRAME_MS = 240;
/** Longer than a heavy frame, so that edges do not come back between two of them. */
const HEAVY_STILL_MS = 1500;

export class MovingEdges {
  private part: DrawnPart | null = null;
  /** The camera missed a frame. */
  private slow = false;
  /** A frame of this network takes long. */
  private heavy = false;
  private watching = false;
  private movedAt = 0;
  private timer = 0;

  /** @param onRest told when nothing has moved for a while: edges are visible again */
  constructor(
    private readonly scene: { edgesVisible: boolean },
    private readonly onRest: () => void,
  ) {}

  stop(): void {
    clearTimeout(this.timer);
  }

  /** Another network: nothing is known of its speed. */
  forget(part: DrawnPart): void {
    this.part = part;
    this.slow = false;
    this.heavy = false;
  }

  playheadMoved(): void {
    if (this.heavy && this.part?.size !== 'small') this.leaveOut(HEAVY_STILL_MS);
    else this.watchFrame();
  }

  cameraMoved(): void {
    const now = performance.now();
    // Between two moves of one gesture a frame was missed.
    if (now - this.movedAt > 24 && now - this.movedAt < 120 && this.scene.edgesVisible) this.slow = true;
    this.movedAt = now;
    const edges = this.part?.edgesWhileMoving;
    if (edges === 'never' || (edges === 'if-fast' && this.slow)) this.leaveOut(STILL_AFTER_MS);
  }

  /** Notes whether drawing takes so long (no graphics card) that a moving playhead should leave out the edges at rest. */
  private watchFrame(): void {
    if (this.watching) return;
    this.watching = true;
    const start = performance.now();
    requestAnimationFrame(() =>
      requestAnimationFrame((now) => {
        this.watching = false;
        // A tab that slept is not a slow card.
        if (now - start > HEAVY_FRAME_MS && now - start < 20 * HEAVY_FRAME_MS) this.heavy = true;
      }),
    );
  }

  private leaveOut(stillMs: number): void {
    this.scene.edgesVisible = false;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.scene.edgesVisible = true;
      this.onRest();
    }, stillMs);
  }
}
