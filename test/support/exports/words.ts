import type { Channel, Status } from '../../../src/kpi/facts.ts';

/** Plain English, for what a tool has no words of its own for. */
export const STATUS_WORDS: Record<Status, string> = {
  new: 'New',
  open: 'Open',
  waiting: 'Pending',
  on_hold: 'On Hold',
  resolved: 'Resolved',
  closed: 'Closed',
  cancelled: 'Cancelled',
  merged: 'Merged',
  spam: 'Spam',
};
export const CHANNEL_WORDS: Record<Channel, string> = {
  phone: 'Phone',
  email: 'Email',
  portal: 'Portal',
  chat: 'Chat',
  walk_in: 'Walk-in',
  monitoring: 'Monitoring',
  social: 'Social',
  other: 'Other',
};
export const PRIORITY_WORDS = { 1: 'Urgent', 2: 'High', 3: 'Medium', 4: 'Low' } as const;
