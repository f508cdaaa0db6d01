export interface DeskGroup {
  id: number;
  line: 1 | 2 | 3;
  /** As TOPdesk shows it. */
  name: string;
  serviceNow: string;
  zendesk: string;
  agents: readonly [string, ...string[]];
}

export const GROUPS = {
  servicedesk: {
    id: 36001,
    line: 1,
    name: 'Servicedesk',
    serviceNow: 'Service Desk L1',
    zendesk: 'Servicedesk (L1)',
    agents: [
      'Sanne Vermeer',
      'Joost Hoekstra',
      'Fatima Benali',
      'Ruben Kuipers',
      'Chloé Maas',
      'Daan Ossewaarde',
    ],
  },
  evening: {
    id: 36002,
    line: 1,
    name: 'Servicedesk Avond',
    serviceNow: 'Service Desk Evening L1',
    zendesk: 'Servicedesk Avond (L1)',
    agents: ['Milou Zandstra', 'Noël Pieterse'],
  },
  systems: {
    id: 36003,
    line: 2,
    name: 'Systeembeheer',
    serviceNow: 'Server L2',
    zendesk: 'Systeembeheer (L2)',
    agents: ['Wouter Haverkamp', 'Inge Terpstra', 'André Blom'],
  },
  applications: {
    id: 36004,
    line: 2,
    name: 'Applicatiebeheer',
    serviceNow: 'Applications L2',
    zendesk: 'Applicatiebeheer (L2)',
    agents: ['Yasmin Karaca', 'Pieter-Jan Postma', 'Loes Wiggers'],
  },
  network: {
    id: 36005,
    line: 2,
    name: 'Netwerkbeheer',
    serviceNow: 'Network L2',
    zendesk: 'Netwerkbeheer (L2)',
    agents: ['Bram Dijkgraaf', 'Tessa Nijboer'],
  },
  workplace: {
    id: 36006,
    line: 2,
    name: 'Werkplekbeheer',
    serviceNow: 'Workplace L2',
    zendesk: 'Werkplekbeheer (L2)',
    agents: ['Kees Lammerts', 'Amira Osman', 'Jelle Roosendaal'],
  },
  vendor: {
    id: 36007,
    line: 3,
    name: 'Leverancier',
    serviceNow: 'Vendor L3',
    zendesk: 'Leverancier (L3)',
    agents: ['Leverancier'],
  },
  architecture: {
    id: 36008,
    line: 3,
    name: 'Infra-architectuur',
    serviceNow: 'Infrastructure L3',
    zendesk: 'Infra-architectuur (L3)',
    agents: ['Hester van Loon', 'René Claassen'],
  },
} as const satisfies Record<string, DeskGroup>;

export type GroupKey = keyof typeof GROUPS;
export type SecondLine = 'systems' | 'applications' | 'network' | 'workplace';
export type ThirdLine = 'vendor' | 'architecture';
