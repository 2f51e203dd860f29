/**
 * The canvas: Sigma's pointers and labels around our scene. Imperative; React tells it what to show. One stage lives as long as
 * its element: another network changes what it holds, not its contexts and programs, which outlive even the stage (see `board`).
 */
import type Graph from 'graphology';
import type Sigma from 'sigma';
import { nodeLabel, type Network } from '../core/network';
import { laneOf } from './arrow';
import { Board } from './board';
import { byFallingDegree } from './by-degree';
import { baseRadius, frameOf, sizeFactor, type Insets } from './camera';
import type { Colouring } from './colouring';
import type { DrawnPart } from './drawn-part';
import { DISCS_BESIDE, edgeCrowding, type EdgeColours } from './edge-colours';
import { writeFlags, type Marks } from './gl/flags';
import type { Scene } from './gl/scene';
import { MovingEdges } from './moving-edges';
import { bindPointers, type PointerListener } from './pointers';
import { readPalette, type Palette } from './palette';
import type { Screen } from './screen';
import { StageCamera } from './stage-camera';
import { StagePicking } from './stage-picking';
import { namedHubs, writeWords, type WordAttributes } from './to-graphology';

/** Zoom from which the best-connected nodes are named. */
const NAMES_FROM = 1.8;
/** Selected nodes up to which all of them are named. */
const NAMED_SELECTION = 12;
const UNMARKED: Marks = { sources: new Int32Array(0), selection: [], centre: -1, neighbours: [] };

/** What is on the stage. */
interface Shown {
  readonly network: Network;
  readonly part: DrawnPart;
  readonly degree: Int32Array;
  readonly hubs: Int32Array;
}

export class NetworkStage implements Screen {
  /* React may still call a stage that it has just killed, in the effects of the same commit: such calls do nothing. */
  readonly scene: Scene;
  readonly camera: StageCamera;
  /** Positions in the unit square (y upwards), NaN where there is none. */
  placed = new Float32Array(0);
  palette: Palette;
  private shown: Shown | null = null;
  private readonly sigma: Sigma<WordAttributes>;
  private readonly graph: Graph<WordAttributes>;
  private readonly board: Board;
  private readonly resizing: ResizeObserver;
  private readonly unbind: () => void;
  private readonly pinned = new Map<number, readonly [number, number]>();
  private picking: StagePicking | null = null;
  private edgeColours: EdgeColours | null = null;
  private lookedEdge = -1;
  private marks = UNMARKED;
  private named = false;
  /** Larger on a projector: the page says how much. */
  private nodeScale = 1;
  private readonly moving: MovingEdges;
  private alive = true;

  /** @param onLost told when the graphics context is gone: this stage is over then */
  constructor(
    private readonly container: HTMLElement,
    listener: PointerListener,
    onLost: () => void,
  ) {
    this.board = Board.putUp(container);
    this.scene = this.board.scene;
    this.sigma = this.board.sigma;
    this.graph = this.board.graph;
    this.board.onLost = () => this.alive && onLost();
    this.palette = readPalette(this.board.element);
    this.moving = new MovingEdges(this.scene, () => this.render());
    this.camera = new StageCamera(this.sigma, (byUser) => this.cameraMoved(byUser));
    this.unbind = bindPointers(this.sigma, this, listener);
    this.resizing = new ResizeObserver(() => this.resized());
    this.resizing.observe(this.board.element);
  }

  kill(): void {
    this.alive = false;
    this.moving.stop();
    this.resizing.disconnect();
    this.unbind();
    this.camera.leave();
    this.board.putDown();
  }

  /** Puts a network on the stage, without positions, colours or marks yet. O(n + edges drawn). */
  show(network: Network, part: DrawnPart, degree: Int32Array): void {
    if (!this.alive) return;
    this.shown = { network, part, degree, hubs: namedHubs(part.nodes, degree) };
    this.placed = new Float32Array(2 * network.n).fill(NaN);
    this.pinned.clear();
    this.picking = new StagePicking(this.placed, part.nodes, { from: network.from, to: network.to, drawn: part.edges });
    this.edgeColours = null;
    this.lookedEdge = -1;
    this.marks = UNMARKED;
    this.moving.forget(part);
    const ends = new Uint32Array(2 * part.edges.length);
    part.edges.forEach((e, k) => {
      ends[2 * k] = network.from[e];
      ends[2 * k + 1] = network.to[e];
    });
    this.scene.setItems({
      n: network.n,
      // Large discs are drawn first, so that none hides a small one.
      order: byFallingDegree(part.nodes, degree),
      ends,
      directed: network.directed,
      degree,
      radius: (i) => baseRadius(degree[i]),
    });
    this.camera.forget();
    this.graph.clear();
    this.writeWords();
    this.updateSize();
    this.render();
  }

  /** The nodes drawn, ascending. */
  get nodes(): Int32Array {
    return this.shown?.part.nodes ?? new Int32Array(0);
  }

  render(): void {
    if (this.alive) this.sigma.scheduleRender();
  }

  setPlayhead(t: number): void {
    if (!this.alive) return;
    this.scene.playhead = t;
    this.moving.playheadMoved();
    this.render();
  }

  setColouring(colouring: Colouring): void {
    if (!this.alive) return;
    this.scene.setColouring(colouring);
    this.render();
  }

  setMarks(marks: Marks): void {
    if (!this.alive) return;
    this.marks = marks;
    writeFlags(this.scene.flags, marks);
    this.scene.flagsChanged();
    this.scene.spotlight = marks.centre >= 0;
    this.writeWords();
    this.render();
  }

  setFilter(filter: readonly [number, number] | null): void {
    if (!this.alive) return;
    this.scene.filter = filter;
    this.render();
  }

  /** Colours of the edges, null for none. O(edges drawn). */
  setEdgeColours(colours: EdgeColours | null): void {
    if (!this.alive || !this.shown) return;
    this.edgeColours = colours;
    this.updateSize();
    this.scene.setEdgeColours(colours, this.shown.part.edges);
    this.showLookedEdge();
  }

  setEdgeFilter(filter: readonly [number, number] | null): void {
    if (!this.alive) return;
    this.scene.edgeFilter = filter;
    this.render();
  }

  /** Stresses one edge and names its ends; −1 none. */
  lookAtEdge(edge: number): void {
    if (!this.alive) return;
    this.lookedEdge = edge;
    this.writeWords();
    this.showLookedEdge();
  }

  private showLookedEdge(): void {
    const ends = this.endsOfLooked();
    this.scene.lookAtEdge(ends, ends ? (this.edgeColours?.values[this.lookedEdge] ?? NaN) : NaN);
    this.render();
  }

  private endsOfLooked(): [number, number] | null {
    if (!this.shown || this.lookedEdge < 0) return null;
    const { from, to } = this.shown.network;
    return [from[this.lookedEdge], to[this.lookedEdge]];
  }

  setMotion(motion: boolean): void {
    if (!this.alive) return;
    this.scene.motion = motion;
    this.camera.motion = motion;
    this.render();
  }

  setInsets(insets: Insets): void {
    if (!this.alive) return;
    this.camera.insets = insets;
    this.camera.follow();
  }

  readTheme(): void {
    if (!this.alive) return;
    this.palette = readPalette(this.board.element);
    this.scene.palette = this.palette;
    this.render();
  }

  /** New positions of all nodes, y downwards, any unit. Keeps the whole network in view unless the camera was moved. O(n). */
  setPositions(positions: Float32Array): void {
    // A layout of the network before may still be on its way.
    if (!this.alive || positions.length !== this.placed.length) return;
    const frame = frameOf(positions, this.nodes);
    this.camera.frame = frame;
    this.placed.fill(NaN);
    for (const i of this.nodes) {
      const pin = this.pinned.get(i);
      this.placed[2 * i] = ((pin?.[0] ?? positions[2 * i]) - frame.left) / frame.side;
      this.placed[2 * i + 1] = (frame.bottom - (pin?.[1] ?? positions[2 * i + 1])) / frame.side;
    }
    this.scene.setPositions(this.placed);
    this.picking?.moved();
    this.writeWords();
    this.camera.follow();
    this.render();
  }

  /** Moves one node to a point of the screen; it stays there while the layout goes on. */
  pin(node: number, screenX: number, screenY: number): void {
    const at = this.sigma.viewportToFramedGraph({ x: screenX, y: screenY });
    this.placed[2 * node] = at.x;
    this.placed[2 * node + 1] = at.y;
    const { left, bottom, side } = this.camera.frame;
    this.pinned.set(node, [at.x * side + left, bottom - at.y * side]);
    this.scene.movePosition(node, at.x, at.y);
    this.picking?.moved();
    this.writeWords();
    this.render();
  }

  /** The node under a point of the screen, within a finger's or a pointer's tolerance; −1 where there is none. */
  nodeAt(screenX: number, screenY: number, tolerance = 6): number {
    const at = this.sigma.viewportToFramedGraph({ x: screenX, y: screenY });
    const scale = { unit: this.camera.pixelSize(), size: this.scene.size, radius: (i: number) => this.radius(i) };
    return this.picking?.nodeAt(at.x, at.y, tolerance, scale) ?? -1;
  }

  /** The edge under a point of the screen where no node is; −1 where there is none. */
  edgeAt(screenX: number, screenY: number, tolerance = 5): number {
    const at = this.sigma.viewportToFramedGraph({ x: screenX, y: screenY });
    return this.picking?.edgeAt(at.x, at.y, tolerance, this.camera.pixelSize(), this.lane()) ?? -1;
  }

  /** Side of the picture on the screen, in pixels. */
  side(): number {
    return 1 / this.camera.pixelSize();
  }

  /** How far edges lie to the right of the straight line, in pixels. */
  private lane(): number {
    if (!this.shown?.network.directed || !this.edgeColours) return 0;
    return laneOf(edgeCrowding(this.scene.size, this.side(), this.shown.part.edges.length).width);
  }

  /** Where a node is on the screen, in pixels of the stage. */
  screenOf(node: number): { x: number; y: number } {
    return this.sigma.framedGraphToViewport({ x: this.placed[2 * node], y: this.placed[2 * node + 1] });
  }

  /** Tells after every drawing, when nodes may be elsewhere. */
  follow(listener: () => void): () => void {
    if (!this.alive) return () => undefined;
    this.sigma.on('afterRender', listener);
    return () => this.sigma.off('afterRender', listener);
  }

  /** Radius of a node in pixels as drawn. */
  radius(node: number): number {
    return Math.max(1, baseRadius(this.shown?.degree[node] ?? 0) * this.scene.size);
  }

  dimensions(): { width: number; height: number } {
    return this.sigma.getDimensions();
  }

  /** Matrix of the camera as it is. */
  matrix(): Float32Array {
    return this.sigma.getRenderParams().matrix;
  }

  fit(animate: boolean): void {
    if (this.alive) this.camera.fit(animate);
  }

  /** Brings a node to the middle, zoomed in at least twice. */
  centreOn(node: number): void {
    this.camera.centreOn(this.placed[2 * node], this.placed[2 * node + 1]);
  }

  /** Brings the middle of an edge into view where it is not. */
  revealEdge(edge: number): void {
    if (!this.alive || !this.shown) return;
    const a = this.screenOf(this.shown.network.from[edge]);
    const b = this.screenOf(this.shown.network.to[edge]);
    this.camera.reveal({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  }

  private cameraMoved(byUser: boolean): void {
    this.updateSize();
    if (byUser) this.moving.cameraMoved();
  }

  private updateSize(): void {
    const { width, height } = this.dimensions();
    const zoom = this.camera.zoomed();
    const beside = this.edgeColours ? DISCS_BESIDE : 1;
    this.scene.size =
      beside *
      sizeFactor(this.nodes.length, width, height) *
      Math.min(3.2, Math.max(0.5, Math.sqrt(zoom))) *
      this.nodeScale;
    const named = zoom > NAMES_FROM;
    if (named !== this.named) {
      this.named = named;
      this.writeWords();
    }
  }

  private writeWords(): void {
    if (!this.shown) return;
    const { network, part, degree, hubs } = this.shown;
    const words = new Set<number>();
    if (this.marks.centre >= 0) words.add(this.marks.centre);
    for (const end of this.endsOfLooked() ?? []) words.add(end);
    if (this.marks.selection.length <= NAMED_SELECTION) for (const i of this.marks.selection) words.add(i);
    const captions = this.marks.captions;
    for (const i of captions?.keys() ?? []) words.add(i);
    if (this.named && part.size === 'small') for (const i of hubs) words.add(i);
    const say = (i: number): string => captions?.get(i) ?? nodeLabel(network, i);
    writeWords(this.graph, say, this.placed, words, hubs.subarray(0, 1), (i) => baseRadius(degree[i]));
  }

  private resized(): void {
    this.nodeScale = Number(getComputedStyle(this.container).getPropertyValue('--node-scale')) || 1;
    const { offsetWidth, offsetHeight } = this.board.element;
    if (!this.alive || offsetWidth === 0 || offsetHeight === 0) return;
    this.sigma.resize();
    if (this.camera.follows) this.camera.fit(false);
    else this.updateSize();
    this.sigma.scheduleRefresh();
  }
}
