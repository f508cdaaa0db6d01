import { quietFor } from './quiet-for.ts';

export const backlogStale5 = quietFor(5, 'backlog_stale_5');
