import type { Snapshot } from '../../../src/snapshot/snapshot.ts';
import { duration, rate } from './statistics.ts';

/** June by its parts. */
export const BREAKDOWNS: Snapshot['breakdowns'] = [
  {
    kpi: 'first_contact_resolution',
    by: 'category',
    parts: [
      { key: 'Account & wachtwoord', ...rate(118, 141, { missing: 2, provisional: 38 }) },
      { key: 'Werkplek', ...rate(61, 117, { missing: 1, provisional: 32 }) },
      { key: 'Één loket: "burgerzaken"', ...rate(34, 96, { missing: 1, provisional: 27 }) },
      { key: 'Netwerk & VPN', ...rate(25, 72, { missing: 1, provisional: 20 }) },
      { key: 'Toegang tot gebouw', ...rate(6, 31, { provisional: 9 }) },
      { key: null, ...rate(4, 12, { missing: 1, provisional: 3 }) },
    ],
    other: { ...rate(3, 9, { provisional: 2 }), values: 4 },
  },
  {
    kpi: 'resolution_time',
    by: 'group',
    parts: [
      {
        key: 'Servicedesk',
        ...duration([264, 2.4, 2, 2.8, 11.2, 9.6, 29.4], { missing: 37, provisional: 37 }),
      },
      {
        key: 'Systeembeheer',
        ...duration([68, 48.3, 40.1, 60.6, 77.4, 104.8, 182.1], { missing: 17, provisional: 17 }),
      },
      {
        key: 'Applicatiebeheer',
        ...duration([44, 58.2, 43.7, 80.5, 87.1, 119.2, 203.4], { missing: 12, provisional: 12 }),
      },
      {
        key: 'Leverancier',
        ...duration([33, 96.3, 71.5, 140.2, 152.8, 201.7, 330.9], { missing: 13, provisional: 13 }),
      },
      { key: null, ...duration([5, 6.2, 0.9, 30.5, 9.9, 12.4, 30.5], { missing: 2, provisional: 2 }) },
    ],
    other: { ...duration([7, 2.9, 0.7, 14.6, 6.2, 8.8, 14.6], { missing: 2, provisional: 2 }), values: 2 },
  },
];
