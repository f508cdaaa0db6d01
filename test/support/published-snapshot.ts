import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

interface PublishedSchema {
  title?: string;
  description?: string;
  required?: string[];
  properties?: Record<string, PublishedSchema>;
  examples?: unknown[];
  $defs?: Record<string, PublishedSchema>;
}

export function publishedSchema(name: string): PublishedSchema {
  return JSON.parse(readFileSync(resolve(import.meta.dirname, '../../public/schema', name), 'utf8'));
}

/** Whether a value is a snapshot by the published schema; `errors` says why the last one was not. */
export const isPublishedSnapshot = new Ajv2020({ strict: true, strictRequired: false }).compile(
  publishedSchema('snapshot-v1.json'),
);
