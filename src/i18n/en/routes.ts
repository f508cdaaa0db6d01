export const routes = {
  title: 'Flow between the lines',
};
