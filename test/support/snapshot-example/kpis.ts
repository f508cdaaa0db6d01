import type { SnapshotFigure } from '../../../src/snapshot/snapshot.ts';
import { EMPTY_FIGURE } from '../empty-figure.ts';
import { count, duration, HOUR, ofLines, rate } from './statistics.ts';

/** June. */
export const KPIS: SnapshotFigure[] = [
  ...ofLines('tickets_created', [count(504), count(412), count(63), count(21), count(8)]),
  ...ofLines('first_contact_resolution', [
    rate(251, 478, { missing: 6, provisional: 131 }),
    rate(251, 389, { missing: 4, provisional: 106 }),
    rate(0, 61, { missing: 1, provisional: 17 }),
    rate(0, 20, { provisional: 6 }),
    rate(0, 8, { missing: 1, provisional: 2 }),
  ]),
  ...ofLines('escalation_rate', [
    rate(173, 504, { provisional: 61 }),
    rate(141, 412, { provisional: 38 }),
    rate(44, 198, { provisional: 21 }),
    rate(0, 62, { provisional: 9 }),
    rate(0, 8, { provisional: 1 }),
  ]),
  ...ofLines(
    'hierarchical_escalation',
    [504, 412, 63, 21, 8].map((missing) => rate(0, 0, { missing })),
  ),
  ...ofLines('reopen_rate', [
    rate(37, 478, { provisional: 131 }),
    rate(14, 274, { provisional: 79 }),
    rate(17, 148, { provisional: 38 }),
    rate(6, 51, { provisional: 13 }),
    rate(0, 5, { provisional: 1 }),
  ]),
  ...ofLines('first_response_time', [
    duration([491, 0.4, 0.35, 0.47, 2.1, 1.6, 6.2], { missing: 13 }),
    duration([403, 0.33, 0.3, 0.38, 1.4, 1.2, 4.1], { missing: 9 }),
    duration([60, 1.9, 1.4, 2.6, 4.6, 5.3, 11.8], { missing: 3 }),
    duration([20, 3.2, 1.9, 6.4, 7.2, 9.9, 19.4], { missing: 1 }),
    duration([8, 0.8, 0.2, 4.1, 1.7, 2.2, 4.1]),
  ]),
  ...ofLines(
    'resolution_time',
    [
      duration([421, 9.6, 8.1, 11.2, 41.3, 52.5, 118.4], { missing: 83, provisional: 83 }),
      duration([271, 2.4, 2.1, 2.9, 11.6, 9.8, 30.1], { missing: 39, provisional: 39 }),
      duration([112, 51.7, 44.2, 63.9, 81.2, 110.4, 190.6], { missing: 29, provisional: 29 }),
      duration([33, 96.3, 71.5, 140.2, 152.8, 201.7, 330.9], { missing: 13, provisional: 13 }),
      duration([5, 6.2, 0.9, 30.5, 9.9, 12.4, 30.5], { missing: 2, provisional: 2 }),
    ],
    [
      { value: 12.9 * HOUR, p90: 214.3 * HOUR, open: 83 },
      { value: 3.1 * HOUR, p90: 71.8 * HOUR, open: 39 },
      { value: 70.4 * HOUR, p90: null, open: 29 },
      { value: 139.6 * HOUR, p90: null, open: 13 },
      { value: 9.4 * HOUR, p90: null, open: 2 },
    ],
  ),
  ...ofLines('sla_resolution', [
    rate(402, 471, { missing: 20 }),
    rate(259, 275, { missing: 9 }),
    rate(112, 145, { missing: 7 }),
    rate(29, 47, { missing: 3 }),
    rate(2, 4, { missing: 1 }),
  ]),
  ...ofLines('backlog', [count(127), count(38), count(57), count(29), count(3)]),
  ...ofLines('csat', [
    { ...EMPTY_FIGURE, unit: 'score', value: 0.79, n: 88, missing: 403, low: 0.74, high: 0.84 },
    { ...EMPTY_FIGURE, unit: 'score', value: 0.84, n: 57, missing: 229, low: 0.78, high: 0.9 },
    { ...EMPTY_FIGURE, unit: 'score', value: 0.71, n: 26, missing: 126, low: 0.6, high: 0.82 },
    { ...EMPTY_FIGURE, unit: 'score', value: 0.6, n: 5, missing: 43, low: 0.32, high: 0.88 },
    { ...EMPTY_FIGURE, unit: 'score', missing: 5 },
  ]),
];

/** May. */
export const BEFORE: SnapshotFigure[] = [
  ...ofLines('tickets_created', [count(487), count(402), count(58), count(19), count(8)]),
  ...ofLines('first_contact_resolution', [
    rate(276, 466, { missing: 5 }),
    rate(276, 384, { missing: 3 }),
    rate(0, 57, { missing: 1 }),
    rate(0, 18),
    rate(0, 7, { missing: 1 }),
  ]),
  ...ofLines('escalation_rate', [rate(138, 487), rate(110, 402), rate(36, 160), rate(0, 49), rate(0, 8)]),
  ...ofLines(
    'hierarchical_escalation',
    [487, 402, 58, 19, 8].map((missing) => rate(0, 0, { missing })),
  ),
  ...ofLines('reopen_rate', [rate(33, 466), rate(15, 289), rate(14, 131), rate(4, 41), rate(0, 5)]),
  ...ofLines('first_response_time', [
    duration([478, 0.42, 0.36, 0.48, 2.2, 1.7, 6.4], { missing: 9 }),
    duration([396, 0.34, 0.3, 0.39, 1.5, 1.3, 4.4], { missing: 6 }),
    duration([56, 1.7, 1.2, 2.4, 4.2, 5, 11.1], { missing: 2 }),
    duration([18, 3.4, 1.8, 6.9, 7.6, 10.2, 20.3], { missing: 1 }),
    duration([8, 0.7, 0.2, 3.6, 1.5, 1.9, 3.6]),
  ]),
  ...ofLines(
    'resolution_time',
    [
      duration([469, 7.2, 6.3, 8.4, 38.9, 44.1, 112.7], { missing: 18, provisional: 18 }),
      duration([311, 2.3, 2, 2.7, 10.9, 9.1, 27.6], { missing: 6, provisional: 6 }),
      duration([117, 48.9, 41.6, 58.3, 78.5, 104.3, 185.2], { missing: 7, provisional: 7 }),
      duration([36, 91.8, 70.2, 131.4, 149.6, 196.2, 321.5], { missing: 4, provisional: 4 }),
      duration([5, 5.8, 1.1, 22.7, 8.3, 9.7, 22.7], { missing: 1, provisional: 1 }),
    ],
    [
      { value: 7.8 * HOUR, p90: 131.2 * HOUR, open: 18 },
      { value: 2.4 * HOUR, p90: 31.9 * HOUR, open: 6 },
      { value: 52.6 * HOUR, p90: 221.4 * HOUR, open: 7 },
      { value: 104.9 * HOUR, p90: null, open: 4 },
      { value: 6.6 * HOUR, p90: null, open: 1 },
    ],
  ),
  ...ofLines('sla_resolution', [
    rate(419, 462, { missing: 21 }),
    rate(281, 293, { missing: 11 }),
    rate(109, 127, { missing: 6 }),
    rate(26, 37, { missing: 3 }),
    rate(3, 5, { missing: 1 }),
  ]),
  ...ofLines('backlog', [count(101), count(35), count(41), count(22), count(3)]),
  ...ofLines('csat', [
    { ...EMPTY_FIGURE, unit: 'score', value: 0.81, n: 94, missing: 382, low: 0.76, high: 0.86 },
    { ...EMPTY_FIGURE, unit: 'score', value: 0.85, n: 63, missing: 231, low: 0.79, high: 0.91 },
    { ...EMPTY_FIGURE, unit: 'score', value: 0.74, n: 25, missing: 109, low: 0.63, high: 0.85 },
    { ...EMPTY_FIGURE, unit: 'score', value: 0.67, n: 6, missing: 37, low: 0.41, high: 0.93 },
    { ...EMPTY_FIGURE, unit: 'score', missing: 5 },
  ]),
];
