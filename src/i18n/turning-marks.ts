const TURNING = /[\u202A-\u202E\u2066-\u2069]/gu;

/** A text without the marks that turn the reading direction of what comes after it. What has none stays as it is. */
export function withoutTurningMarks(text: string): string {
  return text.replace(TURNING, '');
}
