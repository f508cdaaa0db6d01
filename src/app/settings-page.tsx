import { useMessages } from '../i18n/use-messages.tsx';

export function SettingsPage() {
  const { settings } = useMessages();
  return <h1>{settings.title}</h1>;
}
