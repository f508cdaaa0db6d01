import { useMessages } from '../i18n/use-messages.tsx';

export function TrendsPage() {
  const { trends } = useMessages();
  return <h1>{trends.title}</h1>;
}
