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
    close: 'This many tickets cannot tell whether the target is met: the 95% interval rules out neither.',
  },
};
