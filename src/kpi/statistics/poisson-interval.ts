const Z = 1.959963984540054;

/**
 * 95 % interval of the number of events to expect where `count` were seen (Poisson), after Byar: within 1 % of the exact one
 * from 5 events on. Source: Breslow & Day, "Statistical Methods in Cancer Research II", IARC 1987, §2.3.
 */
export function poissonInterval(count: number): { low: number; high: number } {
  const cube = (events: number, z: number) =>
    events * (1 - 1 / (9 * events) + z / (3 * Math.sqrt(events))) ** 3;
  return { low: count === 0 ? 0 : Math.max(0, cube(count, -Z)), high: cube(count + 1, Z) };
}
