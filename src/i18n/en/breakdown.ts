export const breakdown = {
  title: 'Breakdown',
};
