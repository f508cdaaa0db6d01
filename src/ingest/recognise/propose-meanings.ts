import type { Channel, Priority, Status } from '../../kpi/facts.ts';
import type { ActivityMeaning, EventMeaning } from '../import-plan.ts';
import type { Profile } from '../profiles/profile.ts';
import { normaliseValue } from './normalise-value.ts';
import {
  ACTIVITY_WORDS,
  CHANNEL_WORDS,
  EVENT_WORDS,
  meaningByWords,
  PRIORITY_WORDS,
  STATUS_WORDS,
} from './vocabulary.ts';

/** What a raw status means: by the profile's own list, else by its words. */
export function statusOf(value: string, profile: Profile): Status | undefined {
  const key = normaliseValue(value);
  return own(profile.status, key) ?? meaningByWords(key, STATUS_WORDS);
}

export function priorityOf(value: string, profile: Profile): Priority | undefined {
  const key = normaliseValue(value);
  return own(profile.priority, key) ?? meaningByWords(key, PRIORITY_WORDS);
}

export function channelOf(value: string, profile: Profile): Channel | undefined {
  const key = normaliseValue(value);
  return own(profile.channel, key) ?? meaningByWords(key, CHANNEL_WORDS);
}

/** What happened, by the profile's own list, else by its words: a state first, as `Resolved` is one. */
export function activityOf(value: string, profile: Profile): ActivityMeaning | undefined {
  const key = normaliseValue(value);
  return (
    own(profile.activity ?? {}, key) ??
    own(profile.status, key) ??
    meaningByWords(key, STATUS_WORDS) ??
    meaningByWords(key, ACTIVITY_WORDS)
  );
}

/** What a changed field is about; fields that no KPI needs are `ignored`. */
export function eventFieldOf(value: string, profile: Profile): EventMeaning {
  const key = normaliseValue(value);
  return (
    own(profile.eventField ?? {}, key) ?? meaningByWords(key.replaceAll('_', ' '), EVENT_WORDS) ?? 'ignored'
  );
}

/** Without what an object inherits: values come from files, and one may be called `constructor`. */
export function own<T>(map: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
