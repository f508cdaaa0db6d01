import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const [, policy = ''] =
  /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(read('index.html')) ?? [];

describe.each(['public/_headers', 'docs/nginx.conf'])('the headers of %s', (file) => {
  it('have the policy of the page, and keep it out of frames', () => {
    expect(policy).toContain("default-src 'none'");
    expect(read(file)).toContain(`${policy}; frame-ancestors 'none'`);
  });

  it.each(['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'Cross-Origin-Opener-Policy'])(
    'have %s',
    (header) => {
      const line = new RegExp(`${header}:? +"?([^";\\n]+)`).exec(read(file));
      expect(line?.[1]).toBe(
        {
          'X-Content-Type-Options': 'nosniff',
          'Referrer-Policy': 'no-referrer',
          'Permissions-Policy':
            'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
          'Cross-Origin-Opener-Policy': 'same-origin',
        }[header],
      );
    },
  );
});
