import { Fragment, type ReactNode } from 'react';
import { withoutTurningMarks } from '../../i18n/turning-marks.ts';

/** Fills `{name}` in a text with parts of a page; a name without a part stays as it is. */
export function fillNodes(text: string, parts: Readonly<Record<string, ReactNode>>): ReactNode[] {
  return text.split(/(\{\w+\})/).map((piece, index) => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    const part = name === undefined || !Object.hasOwn(parts, name) ? piece : parts[name];
    return <Fragment key={index}>{typeof part === 'string' ? withoutTurningMarks(part) : part}</Fragment>;
  });
}
