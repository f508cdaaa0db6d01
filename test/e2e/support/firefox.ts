import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import type { PlaywrightWorkerOptions } from '@playwright/test';

const CANDIDATES = [process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];
const executablePath = CANDIDATES.find((path) => path !== undefined && existsSync(path));

/** Whether a Firefox as its makers ship it stands on this machine. */
export const hasFirefox = executablePath !== undefined;

/** What a test needs to run in that Firefox, over WebDriver BiDi, instead of in Chromium. */
export const IN_FIREFOX: Pick<PlaywrightWorkerOptions, 'browserName' | 'channel' | 'launchOptions'> = {
  browserName: 'firefox',
  channel: 'moz-firefox',
  launchOptions: {
    ...(executablePath === undefined ? {} : { executablePath }),
    // Firefox refuses to start in a home that is somebody else's.
    env: { ...process.env, HOME: tmpdir() },
    // Chromium's are not known here.
    args: [],
    // A test reads what was copied, without a question to the user.
    firefoxUserPrefs: { 'dom.events.testing.asyncClipboard': true },
  },
};

interface Socket {
  prototype: {
    send: (text: string, ...rest: unknown[]) => void;
    emit: (event: 'message', data: Buffer, isBinary: boolean) => boolean;
  };
}

/**
 * Playwright begins every window by setting the colour scheme, for which Firefox 153 has no command yet: the whole window would be
 * refused. That one command is answered here, before it goes out; the page follows Firefox's own scheme.
 */
export function answerColourScheme(): void {
  const { ws }: { ws: Socket } = createRequire(import.meta.url)('playwright-core/lib/utilsBundle');
  const { send } = ws.prototype;
  ws.prototype.send = function (text, ...rest) {
    const { id, method }: { id?: number; method?: string } = JSON.parse(text);
    if (method !== 'emulation.setMediaFeaturesOverride') return send.call(this, text, ...rest);
    this.emit('message', Buffer.from(JSON.stringify({ type: 'success', id, result: {} })), false);
  };
}
