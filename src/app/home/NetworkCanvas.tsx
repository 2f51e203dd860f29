import { useEffect, useLayoutEffect, useRef } from 'react';
import { rampAt } from '../../plots/colour';
import { paintNetwork, type PaintColours, type SmallPicture } from './paint-network';

interface Props {
  picture: SmallPicture;
  /** Time that is drawn; a function is asked again at every frame while `moving`. */
  now: number | (() => number);
  moving?: boolean;
  zoom?: number;
  radius: number;
  padding: number;
  /** Repaints when it changes. */
  theme: string;
}

/** Thumbnails are redrawn at most this often. */
const FRAME_MS = 70;

/** A small network on a canvas of the size that its box gives. */
export function NetworkCanvas({ picture, now, moving = false, zoom = 1, radius, padding, theme }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const draw = useRef<() => void>(() => undefined);

  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const style = getComputedStyle(element);
    const token = (name: string): string => style.getPropertyValue(name).trim();
    const colours: PaintColours = {
      paper: token('--paper'),
      ink: token('--ink'),
      control: token('--control'),
      edge: token('--edge'),
      edgeLive: token('--edge-live'),
      ramp: rampAt(element, 'viridis'),
    };
    draw.current = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width === 0) return;
      const dense = window.devicePixelRatio || 1;
      if (element.width !== Math.round(width * dense) || element.height !== Math.round(height * dense)) {
        element.width = Math.round(width * dense);
        element.height = Math.round(height * dense);
      }
      context.setTransform(dense, 0, 0, dense, 0, 0);
      paintNetwork(
        context,
        picture,
        typeof now === 'function' ? now() : now,
        { width, height, padding, zoom, radius },
        colours,
      );
    };
    draw.current();
    const observer = new ResizeObserver(() => draw.current());
    observer.observe(element);
    return () => observer.disconnect();
  }, [picture, now, zoom, radius, padding, theme]);

  useEffect(() => {
    if (!moving) return;
    let last = 0;
    let visible = true;
    const observer = new IntersectionObserver(([entry]) => (visible = entry.isIntersecting));
    if (canvas.current) observer.observe(canvas.current);
    let handle = requestAnimationFrame(function frame(time) {
      handle = requestAnimationFrame(frame);
      if (!visible || time - last < FRAME_MS) return;
      last = time;
      draw.current();
    });
    return () => {
      cancelAnimationFrame(handle);
      observer.disconnect();
    };
  }, [moving]);

  return <canvas ref={canvas} aria-hidden="true" />;
}
