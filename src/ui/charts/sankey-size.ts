/** Pixels. */
export const SANKEY_HEIGHT = 430;
/** Below this width the names are short, and the way in has no bar. */
export const SANKEY_NARROW = 620;
