import { useEffect } from 'react';

/** As a string in a style sheet: everything but letters and digits by its code, so that no text of a stranger is ever a rule. */
function cssString(text: string): string {
  const safe = text.replace(/[^\p{L}\p{N}]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0x20).toString(16)} `);
  return `"${safe}"`;
}

/** Prints a text at the foot of every page of a snapshot, beside the number of the page. A browser without page margins leaves it out. */
export function usePageFoot(text: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page snapshot { @bottom-left { content: ${cssString(text)}; } }`);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [text]);
}
