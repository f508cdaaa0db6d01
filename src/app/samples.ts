import { partFailed } from '../state/missing-part.ts';
import type { SampleId } from '../state/url-state.ts';
import servicenow from '../../sample-data/servicenow-incident-log.csv?url';
import topdesk from '../../sample-data/topdesk-meldingen.csv?url';
import zendesk from '../../sample-data/zendesk-tickets.json?url';

const FILES: Record<SampleId, { url: string; name: string }> = {
  topdesk: { url: topdesk, name: 'topdesk-meldingen.csv' },
  servicenow: { url: servicenow, name: 'servicenow-incident-log.csv' },
  zendesk: { url: zendesk, name: 'zendesk-tickets.json' },
};

/** The made-up export that comes with the page. Rejects when the site does not serve it. */
export async function fetchSample(id: SampleId): Promise<File> {
  const { url, name } = FILES[id];
  try {
    const response = await fetch(url);
    // Some hosts answer their start page for what they do not have.
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
    if (!response.ok || isPage) throw new Error(`${url}: ${response.status}`);
    return new File([await response.blob()], name);
  } catch (error) {
    void partFailed();
    throw error;
  }
}
