/**
 * The words and signs of written dates, as regular expressions for lower-case text that JavaScript and the engine read alike.
 * Month names in full and abbreviated, in English, Dutch and German, with or without a dot behind them.
 */
export const MONTH_WORD =
  '(?:jan(?:uary|uari|uar|ner)?|jän(?:ner)?|feb(?:ruary|ruari|ruar|r)?|mar(?:ch|t)?|maart|mrt|märz?|maerz|apr(?:il)?|may|mei|mai|june?|juni|july?|juli|aug(?:ust|ustus)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)';

/** A day of the week in front of the date. */
export const WEEKDAY = String.raw`^(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|ma|di|wo|do|vr|za|zo|mo|mi|fr|sa|so)\.?,? +`;

/** Behind the date: what joins the clock to it, then hours (1), minutes (2), seconds (3) and the half of the day (4: a or p). */
export const CLOCK = String.raw`(?:[ ,t]+|,? +(?:om|um|at) +| - )(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?(?: *(?:uur|uhr|u|h)\.?)?(?: *([ap])\.? ?m\.?)?`;

/**
 * A clock's end (1), then a zone's name (2), the sign (3), hours (4) and minutes (5) of an offset; nothing but a remark behind it.
 * `[GMT +0:00]`, `utc`, `z`, `+0100`, `gmt+1 (central european time)`, `+01:00[europe/amsterdam]`.
 */
export const OFFSET = String.raw`((?:\d[:.]\d\d(?:[.,]\d+)?|t\d{4}(?:\d\d(?:[.,]\d+)?)?|^\d{12}(?:\d\d)?)(?: *(?:uur|uhr))?(?: *[ap]\.?m\.?)?) *[\[(]?(?:(z|utc|gmt|cet|cest|mez|mesz)|) ?(?:([+-])(\d{1,2}?)(?::?(\d\d))?|)[\])]?(?: ?[\[(][a-z/_ ]+[\])])?$`;

/** Zones by name, in seconds east of UTC. */
export const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  cet: 3600,
  mez: 3600,
  cest: 7200,
  mesz: 7200,
};

/** `20240212t101112`, `20240212101112`: year, month, day, hour, minute and second without separators. */
export const COMPACT = String.raw`^((?:19|20)\d\d)(\d\d)(\d\d)[t ]?(\d\d)(\d\d)(\d\d)?(?:[.,]\d+)?$`;

/** Behind a day: `3rd`, `3e`. */
export const ORDINAL = '(?:st|nd|rd|th|e)?';

/** Between the parts of a date. */
export const SEPARATOR = '[-/., ]+';
