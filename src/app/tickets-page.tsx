import { useMessages } from '../i18n/use-messages.tsx';

export function TicketsPage() {
  const { tickets } = useMessages();
  return <h1>{tickets.title}</h1>;
}
