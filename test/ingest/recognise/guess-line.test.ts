import { describe, expect, it } from 'vitest';
import { guessLine, lineOfValue } from '../../../src/ingest/recognise/guess-line.ts';

describe('guessLine', () => {
  it.each([
    ['L1 Support', 1],
    ['Support L2', 2],
    ['Lijn 3', 3],
    ['Tier-2 Applications', 2],
    ['Niveau 1', 1],
    ['Support::2nd Level', 2],
    ['1e lijn', 1],
    ['Eerstelijns', 1],
    ['Tweedelijns applicatiebeheer', 2],
    ['Derde lijn leverancier', 3],
    ['First line', 1],
    ['Second-level support', 2],
    ['3rd Line', 3],
    ['Servicedesk', 1],
    ['Service Desk ICT', 1],
    ['Helpdesk', 1],
    ['Frontoffice', 1],
    ['Meldpunt', 1],
    ['Functioneel beheer HR', 2],
    ['Applicatiebeheer', 2],
    ['Werkplekbeheer', 2],
    ['Back office', 2],
    ['Leverancier X', 3],
    ['Software Development', 3],
    ['Infrastructuur', 3],
    ['Netwerkbeheer', 3],
    ['DBA', 3],
    ['Service desk L2', 2],
    ['Helpdesk leverancier', 3],
    ['V5 3rd', 3],
    ['N36 2nd', 2],
    ['TIER_2', 2],
    ['2e lijns', 2],
    ['Suporte N1', 1],
    ['Amsterdam 3e', 3],
    ['Group 70', null],
    ['Facilitair', null],
    ['XL1000', null],
    ['L12', null],
    ['Hotel 3', null],
  ])('takes %j for %j', (name, line) => {
    expect(guessLine(name)).toBe(line);
  });
});

describe('lineOfValue', () => {
  it.each([
    ['1', 1],
    [' 2 ', 2],
    ['3.0', 3],
    ['firstLine', 1],
    ['secondLine', 2],
    ['1e lijn', 1],
    ['Tweedelijn', 2],
    ['partial', null],
    ['4', null],
  ])('takes %j for %j', (value, line) => {
    expect(lineOfValue(value)).toBe(line);
  });
});
