/** How many shades there are. */
export const SHADES = 5;

export interface HeatClasses {
  /** Lowest and highest value in each shade, of those that have any, lightest first. */
  ranges: { shade: number; low: number; high: number }[];
  /** 1 to {@link SHADES}. */
  shadeOf: (value: number) => number;
}

/** Values told apart in a few shades that hold about as many of them each; equal values have the same shade. */
export function heatClasses(values: readonly number[]): HeatClasses {
  const sorted = values.toSorted((a, b) => a - b);
  const distinct = new Set(sorted).size;
  const edges = Array.from(
    { length: SHADES - 1 },
    (_, index) => sorted[Math.ceil(((index + 1) * sorted.length) / SHADES) - 1] ?? 0,
  );
  const shadeOf = (value: number) =>
    distinct === 1 ? Math.ceil(SHADES / 2) : 1 + edges.filter((edge) => value > edge).length;
  const ranges = Array.from({ length: SHADES }, (_, index) => index + 1).flatMap((shade) => {
    const own = sorted.filter((value) => shadeOf(value) === shade);
    const [low, high] = [own[0], own.at(-1)];
    return low === undefined || high === undefined ? [] : [{ shade, low, high }];
  });
  return { ranges, shadeOf };
}
