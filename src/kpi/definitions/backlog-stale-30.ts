import { quietFor } from './quiet-for.ts';

export const backlogStale30 = quietFor(30, 'backlog_stale_30');
