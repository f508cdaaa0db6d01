import type { Profile } from './profile.ts';

/**
 * Chatwoot: conversations of the API, in seconds since 1970, 0 for none. They do not say when they were resolved. `pending` is with the
 * bot, so new to the desk.
 */
export const chatwoot: Profile = {
  id: 'chatwoot',
  signature: {
    must: [
      ['first reply created at'],
      ['waiting since', 'meta.team.name', 'meta.team', 'meta.channel', 'meta.assignee.name'],
    ],
    extra: [
      'first reply created at',
      'waiting since',
      'last activity at',
      'agent last seen at',
      'contact last seen at',
      'snoozed until',
      'inbox id',
      'meta.channel',
      'meta.team.name',
      'meta.assignee.name',
    ],
  },
  fields: {
    id: ['display id', 'id'],
    created: ['created at'],
    first_response: ['first reply created at'],
    resolved: [],
    closed: [],
    updated: ['last activity at', 'updated at'],
    agent: ['meta.assignee.name', 'meta.assignee.available name', 'meta.assignee.id'],
    status: ['status'],
    priority: ['priority'],
    channel: ['meta.channel', 'channel'],
    category: ['labels'],
    group: ['meta.team.name', 'meta.team', 'team', 'inbox id'],
    requester: ['meta.sender.id', 'contact id'],
  },
  status: { open: 'open', pending: 'new', resolved: 'resolved', snoozed: 'on_hold' },
  priority: { urgent: 1, high: 2, medium: 3, low: 4 },
  channel: {
    'channel::webwidget': 'chat',
    'channel::email': 'email',
    'channel::whatsapp': 'chat',
    'channel::telegram': 'chat',
    'channel::line': 'chat',
    'channel::sms': 'chat',
    'channel::twiliosms': 'chat',
    'channel::api': 'other',
    'channel::facebookpage': 'social',
    'channel::instagram': 'social',
    'channel::twitterprofile': 'social',
    'channel::voice': 'phone',
  },
  nullTokens: ['null', '-'],
  zone: 'UTC',
  dateOrder: 'dmy',
  defaultShape: 'tickets',
};
