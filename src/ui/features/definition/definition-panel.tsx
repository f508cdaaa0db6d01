import type { ReactNode } from 'react';
import { useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { inLanguage } from '../../../kpi/in-language.ts';
import { Dialog } from '../../kit/dialog.tsx';
import { DefinitionContent, type DefinitionContentProps } from './definition-content.tsx';

interface DefinitionPanelProps extends DefinitionContentProps {
  /** What could not be computed of it. */
  failure: ReactNode;
  onClose: () => void;
}

/** "How is this computed", over the screen it was asked on. */
export function DefinitionPanel({ failure, onClose, ...content }: DefinitionPanelProps) {
  const { common } = useMessages();
  const locale = useLocale();
  return (
    <Dialog
      placement="side"
      title={inLanguage(content.definition.text, locale).name}
      closeLabel={common.close}
      onClose={onClose}
    >
      {failure}
      <DefinitionContent {...content} />
    </Dialog>
  );
}
