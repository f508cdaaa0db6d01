type Reliability = 'suppress' | 'weak' | 'sound';

/** How far a figure of n tickets can be read: below 5 not at all (and it could point at a person), below 30 with care. */
export function reliability(n: number): Reliability {
  if (n < 5) return 'suppress';
  return n < 30 ? 'weak' : 'sound';
}
