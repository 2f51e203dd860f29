/** Sigma's doors to the scene: node programs of our own. */
import type Sigma from 'sigma';
import type { WordAttributes } from '../to-graphology';
import type { RenderParams } from 'sigma/types';
import { AbstractNodeProgram, type NodeProgramType } from 'sigma/rendering';
import type { Scene } from './scene';

/**
 * The node program: draws the whole scene in Sigma's node layer. Sigma's own per-item calls (`reallocate`, `process`) do
 * nothing, since every node and edge already lies in the scene's buffers; what graphology holds are the nodes with words.
 */
export function sceneProgram(scene: Scene): NodeProgramType<WordAttributes> {
  return class SceneProgram extends AbstractNodeProgram<WordAttributes> {
    drawLabel = undefined;
    drawHover = undefined;
    private awaiting = 0;
    private readonly again: () => void;

    constructor(gl: WebGLRenderingContext, picking: WebGLFramebuffer | null, renderer: Sigma<WordAttributes>) {
      super(gl, picking as unknown as WebGLRenderingContext, renderer);
      if (!(gl instanceof WebGL2RenderingContext)) throw new Error('WebGL 2 is needed.');
      this.again = () => renderer.scheduleRender();
      scene.attach(gl);
    }

    reallocate(): void {}

    process(): void {}

    render(params: RenderParams): void {
      if (scene.draw(params)) return;
      // The programs are still being compiled.
      cancelAnimationFrame(this.awaiting);
      this.awaiting = requestAnimationFrame(this.again);
    }

    kill(): void {
      cancelAnimationFrame(this.awaiting);
      scene.detach();
    }
  };
}

/** Draws nothing: rings show what is hovered, in the scene itself. */
export class SilentProgram extends AbstractNodeProgram<WordAttributes> {
  drawLabel = undefined;
  drawHover = undefined;

  reallocate(): void {}

  process(): void {}

  render(): void {}

  kill(): void {}
}
