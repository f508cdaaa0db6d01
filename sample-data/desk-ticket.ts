import type { CategoryName } from './catalogue.ts';
import type { DeskGroup } from './groups.ts';

export type DeskChannel = 'phone' | 'email' | 'portal' | 'chat' | 'walk_in';
export type DeskKind = 'Incident' | 'Serviceaanvraag' | 'Vraag';
export type DeskPriority = 1 | 2 | 3 | 4;

export type DeskEventKind =
  | 'created'
  | 'assigned' // an agent takes it up
  | 'reply' // a public reply by an agent
  | 'moved' // to another group
  | 'waiting' // for the caller
  | 'on_hold' // for a third party
  | 'resumed'
  | 'resolved'
  | 'reopened'
  | 'closed'
  | 'cancelled'
  | 'merged'
  | 'spam';

export interface DeskEvent {
  /** Local seconds. Always whole minutes after the creation. */
  time: number;
  kind: DeskEventKind;
  /** The state after the event. */
  group: DeskGroup;
  agent: string | null;
}

/** One ticket of the simulated desk with everything that happened to it. Instants are local seconds, see wall-clock.ts. */
export interface DeskTicket {
  /** 1 is the first ticket; in order of creation. */
  serial: number;
  created: number;
  channel: DeskChannel;
  kind: DeskKind;
  priority: DeskPriority;
  category: CategoryName;
  subcategory: string;
  subject: string;
  requester: string;
  /** Agreed moment of resolution. */
  due: number;
  /** In order of time; the first is the creation. */
  events: DeskEvent[];
}
