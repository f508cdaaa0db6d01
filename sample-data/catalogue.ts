import type { SecondLine, ThirdLine } from './groups.ts';

export interface DeskCategory {
  /** Share of what line 1 receives that it passes on. */
  escalates: number;
  second: SecondLine;
  third: ThirdLine;
  serviceNow: string;
  subjects: readonly [[subcategory: string, subject: string], ...[subcategory: string, subject: string][]];
}

/** What the desk is asked, in Dutch. */
export const CATEGORIES = {
  'Account & toegang': {
    escalates: 0.06,
    second: 'systems',
    third: 'architecture',
    serviceNow: 'Identity',
    subjects: [
      ['Wachtwoord', 'Wachtwoord vergeten na vakantie'],
      ['Wachtwoord', 'Account geblokkeerd na drie pogingen'],
      ['Tweestapsverificatie', 'Nieuwe telefoon: authenticator werkt niet meer'],
      ['Nieuw account', 'Account voor nieuwe collega per 1e van de maand'],
    ],
  },
  'Werkplek & laptop': {
    escalates: 0.24,
    second: 'workplace',
    third: 'vendor',
    serviceNow: 'Hardware',
    subjects: [
      ['Laptop', 'Laptop start niet op; zwart scherm'],
      ['Laptop', 'Accu binnen een uur leeg'],
      ['Docking', 'Tweede beeldscherm wordt niet herkend'],
      ['Randapparatuur', 'Muis en toetsenbord vervangen (€ 45 eigen bijdrage?)'],
    ],
  },
  'E-mail & agenda': {
    escalates: 0.16,
    second: 'systems',
    third: 'architecture',
    serviceNow: 'E-mail',
    subjects: [
      ['Outlook', 'Outlook vraagt steeds opnieuw om het wachtwoord'],
      ['Gedeelde postbus', 'Geen toegang tot postbus "Inkoop"'],
      ['Agenda', 'Afspraken van collega’s niet zichtbaar'],
      ['Quotum', 'Postbus vol; kan niets meer versturen'],
    ],
  },
  Bedrijfsapplicaties: {
    escalates: 0.32,
    second: 'applications',
    third: 'vendor',
    serviceNow: 'Software',
    subjects: [
      ['Zaaksysteem', 'Zaaksysteem geeft fout 500 bij opslaan'],
      ['HR-portaal', 'Verlofaanvraag blijft op "concept" staan'],
      ['Cliëntdossier', 'Cliëntdossier laadt traag sinds vanochtend'],
      ['Cliëntdossier', 'Rapportage toont dubbele regels; gegevens coördinator kloppen niet'],
    ],
  },
  Netwerk: {
    escalates: 0.36,
    second: 'network',
    third: 'architecture',
    serviceNow: 'Network',
    subjects: [
      ['Wifi', 'Wifi valt weg op de 3e verdieping'],
      ['VPN', 'VPN verbreekt elk half uur'],
      ['Vaste aansluiting', 'Netwerkpunt in kamer 2.14 doet niets'],
    ],
  },
  Printen: {
    escalates: 0.2,
    second: 'workplace',
    third: 'vendor',
    serviceNow: 'Printing',
    subjects: [
      ['Follow-me', 'Pas wordt niet herkend bij de printer'],
      ['Storing', 'Papier vast; printer 1e etage'],
      ['Toner', 'Toner bijna leeg'],
    ],
  },
  Telefonie: {
    escalates: 0.18,
    second: 'network',
    third: 'vendor',
    serviceNow: 'Telephony',
    subjects: [
      ['Mobiel', 'Simkaart vervangen na verlies'],
      ['Vast', 'Doorschakelen naar collega lukt niet'],
    ],
  },
  Softwareverzoek: {
    escalates: 0.3,
    second: 'workplace',
    third: 'vendor',
    serviceNow: 'Software request',
    subjects: [
      ['Licentie', 'Licentie tekenprogramma (€ 310 per jaar) aanvragen'],
      ['Installatie', 'Installatie van PDF-bewerker'],
    ],
  },
  Autorisaties: {
    escalates: 0.22,
    second: 'applications',
    third: 'vendor',
    serviceNow: 'Authorisation',
    subjects: [
      ['Map', 'Leesrechten op map Projecten'],
      ['Applicatie', 'Rol "beoordelaar" toevoegen'],
    ],
  },
  'Financiën & inkoop': {
    escalates: 0.34,
    second: 'applications',
    third: 'vendor',
    serviceNow: 'Finance',
    subjects: [
      ['Facturen', 'Factuur van € 1.250,00 niet te boeken'],
      ['Inkoop', 'Bestelling staat dubbel; één annuleren s.v.p.'],
    ],
  },
  Thuiswerken: {
    escalates: 0.14,
    second: 'network',
    third: 'architecture',
    serviceNow: 'Remote work',
    subjects: [
      ['Videobellen', 'Geen geluid bij videobellen thuis'],
      ['Externe toegang', 'Externe werkplek start niet'],
    ],
  },
  Beveiliging: {
    escalates: 0.42,
    second: 'systems',
    third: 'architecture',
    serviceNow: 'Security',
    subjects: [
      ['Phishing', 'Verdachte mail ontvangen: "uw pakket"'],
      ['Virus', 'Melding van virusscanner; laptop geïsoleerd'],
    ],
  },
} as const satisfies Record<string, DeskCategory>;

export type CategoryName = keyof typeof CATEGORIES;

/** Share of the tickets, in per cent. */
export const CATEGORY_WEIGHTS = {
  'Account & toegang': 17,
  'Werkplek & laptop': 14,
  'E-mail & agenda': 12,
  Bedrijfsapplicaties: 13,
  Netwerk: 8,
  Printen: 8,
  Telefonie: 6,
  Softwareverzoek: 7,
  Autorisaties: 6,
  'Financiën & inkoop': 4,
  Thuiswerken: 3,
  Beveiliging: 2,
} as const satisfies Record<CategoryName, number>;

/** Fictional callers. */
export const REQUESTERS = [
  'Marieke Blokland',
  'Theo Zuidema',
  'Anouk Ferwerda',
  'José Martens',
  'Zoë Bakhuis',
  'Hassan Amrani',
  'Ellen Doornbos',
  'Koen Schuitema',
  'Renée Verhagen',
  'Gerrit Oosting',
  'Ayse Demir',
  'Lotte Brandsma',
  'Ömer Yildiz',
  'Carla Nagtegaal',
  'Björn Wieringa',
  'Petra Huizing',
  'Sven Tamminga',
  'Nadia El Idrissi',
  'Hugo Rietveld',
  'Irène Schaap',
  'Wim Geerlings',
  'Kim Aarnoudse',
  'Dirk Balkema',
  'Josephine Tuinstra',
  'Rachid Bouzid',
  'Femke Overdiep',
  'Guus Wolthuis',
  'Tineke Raap',
] as const;
