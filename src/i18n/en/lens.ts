/** The same tickets under other definitions, and durations with the open tickets in them. */
export const lens = {
  title: 'The same tickets under other definitions',
  intro: 'Why a figure differs from that of another tool or report. All lines, the same selection.',
  needs: 'Needs {columns}',
  none: 'no tickets',
  of: '{k} of {n}',
  censored: {
    title: 'With the open tickets in it',
    solved:
      'Of the tickets created in the period, only what is over: median {median}, p90 {p90}, of {n} tickets.',
    nothingOver: 'Of the tickets created in the period, nothing is over yet.',
    all: 'The same with the open tickets in it: median {median}, p90 {p90}, of {n} tickets.',
    open: { one: '{n} of them is still open.', other: '{n} of them are still open.' },
    otherTickets: 'These are other tickets than those of the figure itself, which is about tickets {cohort}.',
    beyond: 'not reached yet',
    why: 'What is still open has already lasted some time. Leaving it out makes the desk look faster than it is, most of all in recent weeks. Estimated with Kaplan-Meier over the tickets created in the period.',
  },
  variants: 'The same in another way',
};
