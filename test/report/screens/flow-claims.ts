import { AGE_EDGES } from '../../../src/kpi/compile/histogram-sql.ts';
import { ROUTE_STEPS } from '../../../src/kpi/compile/route-stops.ts';
import { ofAge } from '../../../src/report/backlog-tickets-sql.ts';
import { computeBacklog } from '../../../src/report/compute-backlog.ts';
import { computeOldest, computeWaiting } from '../../../src/report/compute-open-tickets.ts';
import { computeRoutes } from '../../../src/report/compute-routes.ts';
import { figureOf, type Claims, type Selection } from './claims.ts';

/** What lies there is the backlog, by age too, and its oldest ticket is the oldest. */
export async function backlogClaims(
  claims: Claims,
  { engine, dataset, context, figures, ofAgents }: Selection,
) {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
  const lines = await computeBacklog(engine, context, dataset.createdRange?.from ?? null);
  for (const { line, open, bands, oldest, oldestTickets, resolvedLast28 } of lines) {
    claims.same(`open at ${line}`, open, figureOf(figures, 'backlog', line).value);
    claims.same(`ages of ${line}`, sum(bands), figureOf(figures, 'backlog_age', line).n);
    claims.same(`oldest of ${line}`, oldest, figureOf(figures, 'backlog_age', line).max);
    if (ofAgents) continue;
    for (const [band, n] of bands.entries()) {
      const [from, until] = [band === 0 ? 0 : (AGE_EDGES[band - 1] ?? 0), AGE_EDGES[band] ?? null];
      claims.leads('band', { kind: 'range', kpi: 'backlog_age', line, from, until }, n);
    }
    if (oldest !== null) claims.leads('oldest', ofAge(line, oldest), oldestTickets);
    if (resolvedLast28 !== null) claims.leads('pace', { kind: 'pace', line }, resolvedLast28);
  }
  const [first] = await computeOldest(engine, context, 20);
  claims.same('oldest', first?.age ?? null, figureOf(figures, 'backlog_age').max);
  if (ofAgents) return;
  for (const { line, known, waiting } of await computeWaiting(engine, context)) {
    claims.leads('waiting', { kind: 'waiting', line, of: 'known' }, known);
    claims.leads('waiting', { kind: 'waiting', line, of: 'waiting' }, waiting);
  }
}

/** Every ticket that came in is in the flow once, and every step leads to those that took it. */
export async function flowClaims(
  claims: Claims,
  { engine, dataset, context, figures }: Selection,
): Promise<void> {
  const created = figureOf(figures, 'tickets_created');
  const routes = await computeRoutes(engine, context, dataset);
  claims.same('flow', routes.tickets, created.n + created.missing);
  const entries = routes.links.filter(({ step }) => step === 0);
  claims.same(
    'way in',
    entries.reduce((total, { tickets }) => total + tickets, 0),
    routes.tickets,
  );
  for (const { from, to, step, tickets } of routes.links)
    claims.leads('link', { kind: 'hop', from, to, step: ROUTE_STEPS[step] }, tickets);
  for (const { from, to, tickets, categories } of routes.hops) {
    claims.leads('hop', { kind: 'hop', from, to }, tickets);
    for (const one of categories)
      claims.leads('hop', { kind: 'hop', from, to, category: one.category }, one.tickets);
  }
  for (const { from, to, tickets } of routes.backs)
    claims.leads('back', { kind: 'hop', from, to, step: 'back' }, tickets);
  for (const { a, b, tickets } of routes.pairs) claims.leads('pair', { kind: 'pair', a, b }, tickets);
  if (routes.returned !== null)
    claims.leads('returned', { kind: 'hop', from: 'any', to: 'any', step: 'back' }, routes.returned);
  if (routes.pairTickets !== null) claims.leads('pairs', { kind: 'pairs' }, routes.pairTickets);
}
