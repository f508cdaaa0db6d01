import type { ReactNode } from 'react';
import { Notice } from '../../kit/notice.tsx';

/** A list without rows: why, and what to do. */
export function EmptyList({ text, actions }: { text: string; actions: ReactNode }) {
  return <Notice actions={actions}>{text}</Notice>;
}
