import { useMessages } from '../i18n/use-messages.tsx';

export function FlowPage() {
  const { routes } = useMessages();
  return <h1>{routes.title}</h1>;
}
