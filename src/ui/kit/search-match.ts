/** A text as it is searched: without case and accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A test whether a text has every word of the query in it, in any order, without regard to case and accents. */
export function searchMatch(query: string): (text: string) => boolean {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (text) => {
    const searched = plain(text);
    return words.every((word) => searched.includes(word));
  };
}
