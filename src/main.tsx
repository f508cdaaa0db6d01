import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/theme.css';
import { App } from './app/app.tsx';
import { loadMessages } from './i18n/messages.ts';
import { preferences } from './state/preferences.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const page = createRoot(root);
void loadMessages(preferences().locale).then(() =>
  page.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
