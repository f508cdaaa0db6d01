export const definitions = {
  title: 'Definitions',
};
