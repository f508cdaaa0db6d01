import type { Channel, Status } from '../../src/kpi/facts.ts';

/** The columns of a written table. */
export const WRITTEN_COLUMNS = [
  'id',
  'subject',
  'created',
  'responded',
  'resolved',
  'closed',
  'updated',
  'status',
  'priority',
  'channel',
  'category',
  'group',
  'reopens',
  'moves',
  'replies',
] as const;
export type WrittenColumn = (typeof WRITTEN_COLUMNS)[number];

/** What a tool writes in one language. */
export interface Words {
  headers: Readonly<Record<WrittenColumn, string>>;
  status: Readonly<Record<Status, string>>;
  priority: Readonly<Record<1 | 2 | 3 | 4, string>>;
  channel: Readonly<Record<Channel, string>>;
}

const EN: Words = {
  headers: {
    id: 'Ticket number',
    subject: 'Short text',
    created: 'Created at',
    responded: 'First response at',
    resolved: 'Resolved at',
    closed: 'Closed at',
    updated: 'Last updated',
    status: 'Status',
    priority: 'Priority',
    channel: 'Channel',
    category: 'Category',
    group: 'Group',
    reopens: 'Reopen count',
    moves: 'Reassignments',
    replies: 'Public replies',
  },
  status: {
    new: 'New',
    open: 'In progress',
    waiting: 'Waiting for customer',
    on_hold: 'On hold',
    resolved: 'Resolved',
    closed: 'Closed',
    cancelled: 'Cancelled',
    merged: 'Merged',
    spam: 'Spam',
  },
  priority: { 1: '1 - Critical', 2: 'High', 3: 'Normal', 4: 'Low' },
  channel: {
    phone: 'Phone',
    email: 'Email',
    portal: 'Web portal',
    chat: 'Chat',
    walk_in: 'Walk-in',
    monitoring: 'Monitoring',
    social: 'Social media',
    other: 'Other',
  },
};

const NL: Words = {
  headers: {
    id: 'Ticketnummer',
    subject: 'Korte tekst',
    created: 'Aangemaakt op',
    responded: 'Eerste reactie op',
    resolved: 'Opgelost op',
    closed: 'Gesloten op',
    updated: 'Laatst gewijzigd',
    status: 'Status',
    priority: 'Prioriteit',
    channel: 'Kanaal',
    category: 'Categorie',
    group: 'Groep',
    reopens: 'Aantal heropeningen',
    moves: 'Aantal overdrachten',
    replies: 'Aantal antwoorden',
  },
  status: {
    new: 'Nieuw',
    open: 'In behandeling',
    waiting: 'Wacht op klant',
    on_hold: 'In de wacht',
    resolved: 'Opgelost',
    closed: 'Afgesloten',
    cancelled: 'Geannuleerd',
    merged: 'Samengevoegd',
    spam: 'Spam',
  },
  priority: { 1: 'P1', 2: 'P2', 3: 'P3', 4: 'P4' },
  channel: {
    phone: 'Telefonisch',
    email: 'E-mail',
    portal: 'Zelfserviceportaal',
    chat: 'Chat',
    walk_in: 'Balie',
    monitoring: 'Monitoring',
    social: 'Social media',
    other: 'Overig',
  },
};

const DE: Words = {
  headers: {
    id: 'Vorgangsnummer',
    subject: 'Kurztext',
    created: 'Erstellt am',
    responded: 'Erste Reaktion am',
    resolved: 'Gelöst am',
    closed: 'Geschlossen am',
    updated: 'Zuletzt geändert',
    status: 'Status',
    priority: 'Priorität',
    channel: 'Kanal',
    category: 'Kategorie',
    group: 'Gruppe',
    reopens: 'Wiedereröffnungen',
    moves: 'Weiterleitungen',
    replies: 'Anzahl Antworten',
  },
  status: {
    new: 'Neu',
    open: 'Offen',
    waiting: 'Warten auf Kunde',
    on_hold: 'Zurückgestellt',
    resolved: 'Gelöst',
    closed: 'Geschlossen',
    cancelled: 'Storniert',
    merged: 'Zusammengeführt',
    spam: 'Spam',
  },
  priority: { 1: 'Kritisch', 2: 'Hoch', 3: 'Mittel', 4: 'Niedrig' },
  channel: {
    phone: 'Telefon',
    email: 'E-Mail',
    portal: 'Webportal',
    chat: 'Chat',
    walk_in: 'Persönlich',
    monitoring: 'Überwachung',
    social: 'Social Media',
    other: 'Sonstige',
  },
};

export const WORDS = { en: EN, nl: NL, de: DE } as const;
export type Language = keyof typeof WORDS;

/** Paths of the same columns in the JSON of an API, flat and nested. */
export const JSON_PATHS: Readonly<Record<'flat' | 'nested', Readonly<Record<WrittenColumn, string>>>> = {
  flat: {
    id: 'ticket_number',
    subject: 'short_text',
    created: 'created_at',
    responded: 'first_response_at',
    resolved: 'resolved_at',
    closed: 'closed_at',
    updated: 'updated_at',
    status: 'status',
    priority: 'priority',
    channel: 'channel',
    category: 'category',
    group: 'group',
    reopens: 'reopen_count',
    moves: 'reassignments',
    replies: 'public_replies',
  },
  nested: {
    id: 'id',
    subject: 'text.short',
    created: 'created_at',
    responded: 'stats.first_responded_at',
    resolved: 'stats.resolved_at',
    closed: 'stats.closed_at',
    updated: 'updated_at',
    status: 'status.name',
    priority: 'priority.name',
    channel: 'channel',
    category: 'category',
    group: 'group.name',
    reopens: 'reopen_count',
    moves: 'reassignments',
    replies: 'public_replies',
  },
};
