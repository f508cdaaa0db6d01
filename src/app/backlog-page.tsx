import { useMessages } from '../i18n/use-messages.tsx';

export function BacklogPage() {
  const { backlog } = useMessages();
  return <h1>{backlog.title}</h1>;
}
