import { useEffect, useRef } from 'react';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import styles from './filter-toast.module.css';

interface FilterToastProps {
  text: string;
  onUndo: () => void;
  onDismiss: () => void;
}

const SHOWN_MS = 12_000;

/**
 * Says at the foot of the window that a click elsewhere filtered the page, where the bar may be out of sight. It goes by itself, but not from
 * under a finger or the keyboard; the bar keeps the same way back.
 */
export function FilterToast({ text, onUndo, onDismiss }: FilterToastProps) {
  const { filters: texts } = useMessages();
  const toast = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setInterval(() => {
      if (toast.current?.matches(':hover, :focus-within') !== true) onDismiss();
    }, SHOWN_MS);
    return () => clearInterval(timer);
  }, [onDismiss]);
  return (
    <div ref={toast} className={styles.toast}>
      <span className={styles.text}>{text}</span>
      <span aria-hidden="true">·</span>
      <Button variant="text" onClick={onUndo}>
        {texts.undo}
      </Button>
      <Button variant="quiet" aria-label={texts.dismiss} title={texts.dismiss} onClick={onDismiss}>
        <span aria-hidden="true">✕</span>
      </Button>
    </div>
  );
}
