import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../../src/ingest/inspection.ts';
import { readFile } from './read-file.ts';

/** The bytes of these characters, as the code pages' own tables give them. */
const BYTES: Record<'windows-1252' | 'cp850', Record<string, number>> = {
  'windows-1252': {
    é: 0xe9,
    ë: 0xeb,
    ï: 0xef,
    ö: 0xf6,
    ü: 0xfc,
    ä: 0xe4,
    è: 0xe8,
    ß: 0xdf,
    Ö: 0xd6,
    à: 0xe0,
    '€': 0x80,
    '‘': 0x91,
    '’': 0x92,
    '“': 0x93,
    '”': 0x94,
    '–': 0x96,
    '…': 0x85,
    '—': 0x97,
    '‚': 0x82,
    '„': 0x84,
    '•': 0x95,
    '™': 0x99,
    '›': 0x9b,
    š: 0x9a,
    Š: 0x8a,
    ž: 0x9e,
    Ž: 0x8e,
    œ: 0x9c,
  },
  cp850: {
    é: 0x82,
    ë: 0x89,
    ï: 0x8b,
    ö: 0x94,
    ü: 0x81,
    ä: 0x84,
    è: 0x8a,
    ß: 0xe1,
    Ö: 0x99,
    à: 0x85,
    É: 0x90,
    Ä: 0x8e,
    Ü: 0x9a,
    ç: 0x87,
    ê: 0x88,
    î: 0x8c,
    ô: 0x93,
    ó: 0xa2,
    '½': 0xab,
    '░': 0xb0,
  },
};

function encode(text: string, encoding: keyof typeof BYTES): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (char) => BYTES[encoding][char] ?? char.charCodeAt(0));
}

async function read(
  text: string,
  encoding: keyof typeof BYTES,
): Promise<{ texts: unknown[]; encoding: Encoding | null }> {
  const { rows, raw } = await readFile(
    encode(
      `id;tekst\n${text
        .split('\n')
        .map((line, i) => `${i};${line}`)
        .join('\n')}\n`,
      encoding,
    ),
  );
  const format = raw.files[0]?.format;
  return {
    texts: rows.map((row) => row[2]),
    encoding: format && 'encoding' in format ? format.encoding : null,
  };
}

const WORDS = [
  ['one Dutch word', 'één'],
  ['a word that ends in é', 'Café'],
  ['a capital É', 'Één loket'],
  ['words with a stress', 'vóór alles'],
  ['Dutch words', 'geïnstalleerd\ncoördinatie\nre-organisatie\nbeëindigd'],
  ['German words', 'Störung\nüber die Straße\nGerät prüfen'],
  ['German words that begin with a mark', 'Öffnen\nÄnderung\nÜberwachung\nöffnen\nändern'],
  ['French words', 'ça a été reçu\nêtre prêt\nla boîte à outils\nle rôle'],
  ['capitals', 'STÖRUNG\nMÜLLER\nGERÄT'],
] as const;

describe('one byte a character', () => {
  for (const encoding of ['windows-1252', 'cp850'] as const) {
    it.each(WORDS)(`${encoding}: %s`, async (_, text) => {
      expect(await read(text, encoding)).toEqual({ texts: text.split('\n'), encoding });
    });
  }

  it.each([
    ['quotes around words', '“Printer” doet het niet\n‘Scanner’ ook niet\n(“x”)'],
    ['apostrophes inside words', 'foto’s en video’s\nauto’s'],
    ['dashes, dots and euros', 'storing – opgelost…\n€ 12'],
    ['quotes outnumbering letters', '“a” “b” “c” “d”\ncafé\n“e” “f”'],
    ['dashes and dots between words', 'printer—scanner\nwacht…nog\nlos–vast'],
    ['no-break spaces', 'via\xa0outlook\n12\xa0GB'],
    ['German quotes', '„Drucker“ und ‚Scanner‘\n„‚Drucker‘ sagt er“'],
    ['one quote without its space among those that have it', 'de “printer”staat\n“a” en “b”'],
    ['lists and paths', 'printer•scanner\nstart›opties\nWindows™ 10'],
    ['names from elsewhere', 'Tomaševic\nŽarko\nŠimic\nMiloš'],
    ['œ', 'cœur'],
    ['UTF-8 that strayed into it', 'Ã\x81rpad\nÁrpad'],
    ['capitals with an Š', 'TOMAŠ'],
  ])('windows-1252: %s', async (_, text) => {
    expect(await read(text, 'windows-1252')).toEqual({ texts: text.split('\n'), encoding: 'windows-1252' });
  });

  it('CP850 with its fractions and boxes', async () => {
    expect(await read('coördinatie ½ ░ één', 'cp850')).toEqual({
      texts: ['coördinatie ½ ░ één'],
      encoding: 'cp850',
    });
  });

  it('CP850 whose first letter outside ASCII comes after megabytes', async () => {
    const { rows, raw } = await readFile(
      encode(`id;tekst\n${'1;printer stuk\n'.repeat(200_000)}2;geïnstalleerd\n`, 'cp850'),
    );
    expect(raw.files[0]?.format).toMatchObject({ encoding: 'cp850' });
    expect(rows.at(-1)?.[2]).toBe('geïnstalleerd');
  });
});
