/** What tickets are about, and who comes back with the same. */
export const recurring = {
  title: 'Recurring problems',
  intro: 'What the tickets created in this selection are about, the largest categories first.',
  returned: {
    one: '{n} time a requester came back with the same category within {days} days of a resolution.',
    other: '{n} times a requester came back with the same category within {days} days of a resolution.',
  },
  returnedWhy: 'Each requester counts once a category. Only tickets of this selection are looked at.',
  returnedUnknown: 'Who comes back cannot be told: the export has no requester, or no resolution date.',
  noCategories: 'The export has no categories. Add the category to it.',
  caption: 'Categories of the tickets created',
  category: 'Category',
  tickets: 'Tickets',
  share: 'Share',
  higher: 'Resolved by line 2 or 3',
  back: 'Came back',
  none: 'no category',
  others: { one: '{n} other category', other: '{n} other categories' },
};
