export const views = {
  title: 'Saved views',
};
