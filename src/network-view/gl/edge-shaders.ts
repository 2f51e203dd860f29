/** The shaders of edges: at rest, those that carried the spread, those with a colour of their own. */
import { ARROW } from '../arrow';
import { EDGE_DASH, EDGE_WIDTH } from '../edge-colours';
import { COMMON } from './shaders';

/** Which edges a draw call is for: all, those with a value, those without. */
export const ONLY = { all: 0, valued: 1, missing: 2 } as const;

/**
 * Edges at rest take both ends as attribute, and their value where they have one; edges that carried the spread take the child and
 * look up who infected it. A strip of four vertices is the stroke, four more are the arrow head: in pairs tail, neck, the head's
 * base, its tip.
 */
export const EDGE_VERTEX = /* glsl */ `${COMMON}
layout(location = 0) in uvec2 a_ends;
layout(location = 1) in float a_value;
uniform isampler2D u_infectors;
uniform bool u_live;
uniform int u_only;            // 0 all, 1 edges with a value, 2 without
uniform bool u_looked;         // the one edge looked at: never dimmed
uniform float u_width;
uniform float u_rim;           // width of the rim on either side
uniform float u_lane;          // how far an arc lies to the right of the straight line
uniform bool u_directed;
uniform vec2 u_taper;          // factors on the width at tail and neck
uniform float u_head;          // length of an arrow head in pixels, 0 none
uniform vec4 u_colour;
uniform vec4 u_headColour;
uniform bool u_signed;
uniform float u_fade;          // what of the opacity remains for the weakest value of a signed scale
uniform vec2 u_domain;         // offset, factor: value to place on the ramp
uniform vec3 u_ramp[10];
uniform int u_stops;
uniform vec2 u_values;         // range of the values that are not dimmed; everything where x > y
out float v_side;
out float v_half;
out float v_along;
flat out vec4 v_colour;
flat out float v_shown;
vec3 ramp(float x) {
  float at = x * float(u_stops - 1);
  int k = min(int(at), u_stops - 2);
  return mix(u_ramp[k], u_ramp[k + 1], at - float(k));
}
void main() {
  int from = int(a_ends.x), to = int(a_ends.y);
  float grown = 1.0;
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  bool valued = u_only == ${ONLY.valued};
  if (u_only != ${ONLY.all} && valued != a_value < 1e29) return;
  if (u_live) {
    from = texelFetch(u_infectors, place(to, 2048), 0).r;
    if (from < 0) return;
  }
  vec4 a = nodeOf(from), b = nodeOf(to);
  if (u_live) {
    float x = clamp(u_playhead - (b.w - 1.0), 0.0, 1.0);
    if (u_motion < 0.5) x = b.w <= u_playhead + 1e-4 ? 1.0 : 0.0;
    if (x <= 0.0) return;
    grown = 1.0 - (1.0 - x) * (1.0 - x) * (1.0 - x);
  }
  uint fa = flagsOf(from), fb = flagsOf(to);
  bool shown = inFilter(from, a) && inFilter(to, b) && (u_spotlight < 0.5 || ((fa | fb) & 16u) != 0u);
  float across = u_width * 0.5, opacity = 1.0;
  vec4 colour = u_colour, headColour = u_headColour;
  if (valued) {
    float x = clamp(u_domain.x + a_value * u_domain.y, 0.0, 1.0);
    float strength = u_signed ? abs(2.0 * x - 1.0) : x;
    across *= mix(1.0, ${(EDGE_WIDTH.most / EDGE_WIDTH.least).toFixed(3)}, strength);
    opacity = u_signed ? mix(u_fade, 1.0, strength) : 1.0;
    colour = vec4(ramp(x), 1.0) * u_colour.a;
    headColour = colour;
    float inside = (x - u_domain.x) / u_domain.y;
    shown = shown && (u_values.x > u_values.y || (inside >= u_values.x && inside <= u_values.y));
  } else if (u_only == ${ONLY.missing}) {
    shown = shown && u_values.x > u_values.y;
  }
  vec2 ca = toClip(a.xy);
  vec2 pixels = (toClip(b.xy) - ca) * u_viewport * 0.5;
  float len = max(length(pixels), 1e-4), end = len * grown, head = 0.0;
  int pair = gl_VertexID >> 1;
  if (u_directed) {
    float r = radiusOf(b), rim = (fb & 1u) != 0u ? ringOf(r) + 1.4 : r + 1.0;
    end = min(end, max(len - rim, 0.0));
    head = min(u_head, max(end - radiusOf(a), 0.0) * 0.5);
    across *= pair == 0 ? u_taper.x : u_taper.y;
    if (pair == 2) across = head * ${ARROW.spread.toFixed(3)};
    if (pair == 3) across = 0.0;
  }
  across += pair == 3 ? 0.0 : u_rim;
  float along = pair == 0 ? 0.0 : (pair == 3 ? end : end - head);
  vec2 unit = pixels / len, normal = vec2(-unit.y, unit.x);
  float reach = across + 0.75 / u_pixelRatio;
  v_side = (float(gl_VertexID & 1) * 2.0 - 1.0) * reach;
  v_half = across;
  // Heads are not dashed: they lie on the inked part of the pattern.
  v_along = pair > 1 ? 1.0 : along;
  v_colour = pair > 1 ? headColour : colour;
  v_shown = u_looked ? 1.0 : shown ? opacity : 0.15 * opacity;
  gl_Position = vec4(ca + (unit * along + normal * (v_side - u_lane)) * 2.0 / u_viewport, 0.0, 1.0);
}`;

export const EDGE_FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
uniform float u_pixelRatio;
uniform float u_rim;
uniform vec4 u_rimColour;
uniform bool u_dashed;
in float v_side;
in float v_half;
in float v_along;
flat in vec4 v_colour;
flat in float v_shown;
out vec4 colour;
float cover(float depth) { return clamp(0.5 + depth * u_pixelRatio, 0.0, 1.0); }
void main() {
  float depth = v_half - abs(v_side);
  colour = u_rim > 0.0 ? mix(u_rimColour, v_colour, cover(depth - u_rim)) : v_colour;
  colour *= cover(depth) * v_shown;
  if (u_dashed) {
    float at = mod(v_along, ${EDGE_DASH.period.toFixed(1)});
    colour *= cover(min(at, ${(EDGE_DASH.period * EDGE_DASH.ink).toFixed(2)} - at));
  }
}`;
