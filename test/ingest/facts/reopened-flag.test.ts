import { describe, expect, it } from 'vitest';
import { factsOf, mapping, readExport } from '../profiles/read.ts';

describe('a column that says whether a ticket was reopened', () => {
  it('is a count of one or none', async () => {
    const inspection = await readExport(
      'Meldingnummer;Datum aangemeld;Datum gereed;Behandelaarsgroep;Heropend\nM1;01-02-2026 09:00;01-02-2026 10:00;Servicedesk;Ja\nM2;13-02-2026 09:00;13-02-2026 10:00;Servicedesk;Nee\nM3;14-02-2026 09:00;14-02-2026 10:00;Servicedesk;\n',
    );
    expect(mapping(inspection)).toMatchObject({ reopened_flag: 'Heropend' });
    const { tickets, dataset } = await factsOf(inspection);
    expect([tickets.M1, tickets.M2, tickets.M3].map((ticket) => ticket?.reopen_count)).toEqual([1, 0, null]);
    expect(dataset.origin.reopen_count).toBe('Heropend');
  });

  it('says so in a list without dates', async () => {
    const inspection = await readExport(
      'Meldingnummer;Behandelaarsgroep;Reactietijd (minuten);Doorlooptijd (minuten);Heropend\nM1;Servicedesk;1,5;100,25;Ja\nM2;Servicedesk;2,5;200,25;Nee\n',
    );
    const { tickets } = await factsOf(inspection);
    expect([tickets.M1, tickets.M2].map((ticket) => ticket?.reopen_count)).toEqual([1, 0]);
  });

  it('goes behind a counter, and is one where it holds numbers', async () => {
    const both = await readExport(
      'Id,Created,Reopens,Reopened\nT1,2026-02-13 09:00,3,Yes\nT2,2026-02-13 09:00,,Yes\n',
    );
    const { tickets } = await factsOf(both);
    expect([tickets.T1, tickets.T2].map((ticket) => ticket?.reopen_count)).toEqual([3, 1]);
    const numbers = await readExport('Id;Aangemaakt op;Heropend\nT1;2026-02-13 09:00;2\n');
    expect(mapping(numbers)).toMatchObject({ reopen_count: 'Heropend' });
  });
});
