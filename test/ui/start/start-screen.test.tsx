import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { EngineState } from '../../../src/engine/engine-host.ts';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import type { StartState } from '../../../src/ui/features/start/start-state.ts';
import { StartScreen } from '../../../src/ui/features/start/start-screen.tsx';

const nothing = () => undefined;

function render(engine: EngineState, state: StartState = { kind: 'empty' }, onBack?: () => void): string {
  return renderToStaticMarkup(
    <LocaleProvider locale="nl">
      <StartScreen
        state={state}
        engine={engine}
        onFiles={nothing}
        onSample={nothing}
        onCancel={nothing}
        onBack={onBack}
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
    expect(html).toContain('CSV, Excel of JSON uit TOPdesk, ServiceNow, Zendesk, Jira of een andere tool');
    expect(html.match(/<button[^>]*><span[^>]*>(TOPdesk|ServiceNow-log|Zendesk) /g)).toHaveLength(3);
  });

  it('says why a file was refused, and keeps the way back to the report beside it', () => {
    const refused: StartState = {
      kind: 'refused',
      fileName: 'export.json',
      problem: { source: 'file', code: 'json_invalid', detail: { element: 12 } },
    };
    const html = render('ready', refused, nothing);
    expect(html).toContain('Dit is geen geldige JSON.');
    expect(html).toContain('<dt>Element</dt><dd>12</dd>');
    expect(html.match(/Terug naar het rapport/g)).toHaveLength(1);
    expect(render('ready', refused)).not.toContain('Terug naar het rapport');
  });
});
