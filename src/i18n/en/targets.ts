/** A figure against the target set for it. */
export const targets = {
  atLeast: 'target ≥ {value}',
  atMost: 'target ≤ {value}',
  met: '{target} met',
  missed: '{target} missed',
  close: '{target}: too close to call',
  why: {
    met: 'The target is met.',
    missed: 'The target is missed.',
    close: 'The target lies within the 95% interval: this many tickets cannot tell whether it is met.',
  },
};
