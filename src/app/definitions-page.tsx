import { useMessages } from '../i18n/use-messages.tsx';

export function DefinitionsPage() {
  const { definitions } = useMessages();
  return <h1>{definitions.title}</h1>;
}
