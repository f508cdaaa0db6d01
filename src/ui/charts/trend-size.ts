/** Pixels. Outside the chart's own file, so that its place can be kept before its code is there. */
export const TREND_HEIGHT = 300;
/** Of one of many. */
export const SMALL_TREND_HEIGHT = 220;
