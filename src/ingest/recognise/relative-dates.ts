import { dateShape } from './date-shape.ts';

const ABOUT = String.raw`(?:(?:about|almost|over|more than|less than|ongeveer|ruim|bijna|meer dan|minder dan|etwa|fast|mehr als|weniger als|ca\.) )?`;
const AMOUNT = String.raw`(?:\d+(?:[.,]\d+)?|an?|one|a few|een|één|een paar|ein|eine[mrn]?|ein paar)`;
const UNIT = String.raw`(?:s|sec\w*|m|min(?:s|ute[sn]?|uut|uten)?|h|hrs?|hours?|uur|uren|stunden?|d|days?|dag(?:en)?|tag(?:en?)?|w|weeks?|weken|wochen?|mo|months?|maand(?:en)?|monat(?:en?)?|y|years?|yrs?|jaar|jaren|jahr(?:en?)?|sek\w*)`;
const SPAN = String.raw`${ABOUT}${AMOUNT} ?${UNIT}(?:,? (?:and |en |und )?${AMOUNT} ?${UNIT})*`;
const CLOCK = String.raw`(?:,?(?: at| om| um)? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?| uur| uhr)?)`;
const DAY =
  'today|yesterday|tomorrow|vandaag|gisteren|eergisteren|morgen|heute|gestern|vorgestern|übermorgen';
const WEEKDAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag';

const RELATIVE = new RegExp(
  [
    `${SPAN} (?:ago|geleden)`,
    `(?:in|over|vor) ${SPAN}`,
    `(?:${DAY})${CLOCK}?`,
    `(?:last |afgelopen |vorige |letzten )?(?:${WEEKDAY})${CLOCK}`,
    `(?:last|afgelopen|vorige|letzten) (?:${WEEKDAY})`,
    'just now|right now|moments ago|a moment ago|zojuist|zonet|zo net|gerade eben|soeben',
  ]
    .map((form) => `^(?:${form})$`)
    .join('|'),
);

/**
 * TRUE when most of the values that tell a moment tell it from the moment of export (`3 days ago`, `gisteren 10:05`, `vor 2 Stunden`),
 * in English, Dutch or German: no date can be worked out from such a column. Other text counts neither way.
 */
export function relativeDates(samples: readonly string[]): boolean {
  const relative = samples.filter((sample) => RELATIVE.test(plain(sample))).length;
  const absolute = samples.filter((sample) => dateShape(sample) !== null).length;
  return relative > absolute;
}

function plain(sample: string): string {
  return sample.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}
