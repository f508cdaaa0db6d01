import { useMessages } from '../i18n/use-messages.tsx';

export function BreakdownPage() {
  const { breakdown } = useMessages();
  return <h1>{breakdown.title}</h1>;
}
