/** Nodes up to which the picture is offered as SVG. */
export const SVG_LIMIT = 5_000;
