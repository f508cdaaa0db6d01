import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { EngineState } from '../../../src/engine/engine-host.ts';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import { StartScreen } from '../../../src/ui/features/start/start-screen.tsx';

const nothing = () => undefined;

function render(engine: EngineState, onBack?: () => void): string {
  return renderToStaticMarkup(
    <LocaleProvider locale="nl">
      <StartScreen
        state={{ kind: 'empty' }}
        engine={engine}
        onFile={nothing}
        onSample={nothing}
        onCancel={nothing}
        onBack={onBack}
        notice={<p>Dit is geen geldige JSON.</p>}
      />
    </LocaleProvider>,
  );
}

describe('StartScreen', () => {
  it('can be used while the engine boots', () => {
    const html = render('booting');
    expect(html).toContain('De database wordt klaargezet…');
    expect(html).toMatch(/<input type="file"/);
    expect(html).not.toContain('disabled');
  });

  it('says that nothing is uploaded, what it reads, and offers the three samples', () => {
    const html = render('idle');
    expect(html).toContain('Er wordt niets geüpload.');
    expect(html).toContain('CSV of JSON uit TOPdesk, ServiceNow, Zendesk of een andere tool');
    expect(html.match(/<button[^>]*><span[^>]*>(TOPdesk|ServiceNow-log|Zendesk) /g)).toHaveLength(3);
  });

  it('keeps the way back to the report beside a refusal', () => {
    expect(render('ready', nothing)).toContain('Terug naar het rapport');
    expect(render('ready', nothing)).toContain('Dit is geen geldige JSON.');
    expect(render('ready')).not.toContain('Terug naar het rapport');
  });
});
