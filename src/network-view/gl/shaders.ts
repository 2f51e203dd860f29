/**
 * The shaders of nodes, and what both kinds share. Everything a node is lies in textures, addressed by its number; the playhead, the
 * mode and the colours are uniforms. So an edge needs nothing but its two ends, and moving the playhead is one draw call.
 */
/** Declarations and functions common to both vertex shaders. Texture widths are fixed in `resources.ts`. */
export const COMMON = /* glsl */ `#version 300 es
precision highp float;
precision highp int;
precision highp usampler2D;
precision highp isampler2D;
uniform sampler2D u_nodes;     // x, y in Sigma's unit square; radius in pixels at fit; activation time, degree or measure
uniform usampler2D u_flags;    // see flags.ts
uniform sampler2D u_rows;      // p_i(t), row-major
uniform mat3 u_matrix;
uniform vec2 u_viewport;       // CSS pixels
uniform float u_pixelRatio;
uniform float u_size;          // factor on radii
uniform int u_mode;            // 0 none, 1 activation, 2 probability, 3 difference, 4 degree, 5 measure
uniform float u_playhead;
uniform float u_motion;        // 0 for reduced motion
uniform ivec3 u_row;           // first row, second row, nodes per row
uniform float u_between;
uniform vec2 u_filter;         // shown values; everything where x > y
uniform float u_spotlight;     // 1 while a neighbourhood is looked at
ivec2 place(int i, int width) { return ivec2(i % width, i / width); }
vec4 nodeOf(int i) { return texelFetch(u_nodes, place(i, 2048), 0); }
uint flagsOf(int i) { return texelFetch(u_flags, place(i, 2048), 0).r; }
float rowValue(int row, int i) { return texelFetch(u_rows, place(row * u_row.z + i, 4096), 0).r; }
float valueOf(int i, vec4 node) {
  if (u_mode == 2 || u_mode == 3) return mix(rowValue(u_row.x, i), rowValue(u_row.y, i), u_between);
  return node.w;
}
bool inFilter(int i, vec4 node) {
  if (u_filter.x > u_filter.y) return true;
  float v = valueOf(i, node);
  return v >= u_filter.x && v <= u_filter.y;
}
float radiusOf(vec4 node) { return max(node.z * u_size, 1.0); }
float ringOf(float r) { return r + max(2.6, 4.0 * clamp(u_size, 0.62, 1.0)); }
vec2 toClip(vec2 p) { return (u_matrix * vec3(p, 1.0)).xy; }
`;

export const NODE_VERTEX = /* glsl */ `${COMMON}
layout(location = 0) in uint a_node;
uniform vec2 u_domain;         // offset, factor: value to place on the ramp
uniform vec3 u_ramp[10];
uniform int u_stops;
uniform vec4 u_paper;
uniform vec4 u_ink;
uniform vec4 u_control;
uniform vec4 u_rest;
out vec2 v_offset;
flat out vec4 v_fill;
flat out vec4 v_outline;       // colour, width
flat out vec4 v_rings;         // source ring radius, its width; selection ring radius, its width
flat out vec4 v_halo;          // radius, opacity; node radius; 1 square
flat out float v_alpha;
vec3 ramp(float x) {
  float at = clamp(x, 0.0, 1.0) * float(u_stops - 1);
  int k = min(int(at), u_stops - 2);
  return mix(u_ramp[k], u_ramp[k + 1], at - float(k));
}
void main() {
  int i = int(a_node);
  vec4 node = nodeOf(i);
  uint flags = flagsOf(i);
  float value = valueOf(i, node);
  bool source = (flags & 1u) != 0u, selected = (flags & 2u) != 0u, square = (flags & 4u) != 0u, lit = (flags & 8u) != 0u;
  bool on = true;
  float r = radiusOf(node), halo = 0.0, haloAlpha = 0.0;
  vec3 fill = u_rest.rgb;
  if (u_mode == 1) {
    on = value <= u_playhead + 1e-4;
    fill = ramp(u_domain.x + value * u_domain.y);
    float age = u_playhead - value;
    if (on && u_motion > 0.0 && value > 0.0 && age < 1.6) {
      haloAlpha = 0.32 * (1.0 - age / 1.6);
      halo = min(r * (1.3 + 1.5 * min(1.0, age + 0.2)), r + 13.0);
      r *= 1.0 + 0.22 * max(0.0, 1.0 - age / 0.5);
    }
  } else if (u_mode == 2) {
    on = value >= 0.01;
    fill = ramp(value);
  } else if (u_mode == 3) {
    fill = ramp(u_domain.x + value * u_domain.y);
  } else if (u_mode == 4) {
    fill = ramp(u_domain.x + log(1.0 + value) * u_domain.y);
  } else if (u_mode == 5) {
    on = value < 1e29;
    // A negative factor is that of an even scale.
    fill = ramp(u_domain.y < 0.0 ? -value * u_domain.y : log(1.0 + value) * u_domain.y);
  }
  float fine = clamp(r / 3.2, 0.45, 1.0);
  v_fill = vec4(on ? fill : u_paper.rgb, haloAlpha);
  v_outline = vec4(on && u_mode != 0 ? u_ink.rgb : u_control.rgb, (on ? 1.1 : 1.2) * fine);
  float sourceRing = ringOf(r);
  float ring = source ? sourceRing + 4.0 : r + 4.5;
  v_rings = vec4(sourceRing, source ? 1.75 : 0.0, ring, selected ? 3.0 : 0.0);
  v_halo = vec4(halo, haloAlpha, r, square ? 1.0 : 0.0);
  bool shown = inFilter(i, node) && (u_spotlight < 0.5 || lit);
  v_alpha = shown || selected ? 1.0 : 0.15;
  float reach = max(max(r + 1.5, halo), selected ? ring + 2.5 : (source ? sourceRing + 1.5 : 0.0)) + 1.0;
  if (square) reach = max(reach, r * 1.5 + 2.0);
  vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1)) * 2.0 - 1.0;
  v_offset = corner * reach;
  gl_Position = vec4(toClip(node.xy) + v_offset * 2.0 / u_viewport, 0.0, 1.0);
}`;

export const NODE_FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
uniform vec4 u_ink;
uniform float u_pixelRatio;
in vec2 v_offset;
flat in vec4 v_fill;
flat in vec4 v_outline;
flat in vec4 v_rings;
flat in vec4 v_halo;
flat in float v_alpha;
out vec4 colour;
float cover(float d, float r) { return clamp(0.5 + (r - d) * u_pixelRatio, 0.0, 1.0); }
float band(float d, float r, float w) { return w > 0.0 ? cover(d, r + w * 0.5) - cover(d, r - w * 0.5) : 0.0; }
void over(vec3 rgb, float a) { colour = vec4(rgb * a, a) + colour * (1.0 - a); }
void main() {
  colour = vec4(0.0);
  float d = length(v_offset);
  float r = v_halo.z;
  if (v_halo.y > 0.0) over(v_fill.rgb, v_halo.y * cover(d, v_halo.x));
  over(u_ink.rgb, band(d, v_rings.z, v_rings.w));
  over(u_ink.rgb, band(d, v_rings.x, v_rings.y));
  float s = v_halo.w > 0.5 ? max(abs(v_offset.x), abs(v_offset.y)) : d;
  over(v_outline.rgb, cover(s, r + v_outline.w * 0.5));
  over(v_fill.rgb, cover(s, r - v_outline.w * 0.5));
  colour *= v_alpha;
  if (colour.a < 0.002) discard;
}`;
