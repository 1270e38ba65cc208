import { createHash } from 'node:crypto';

/** A document's identity is its content: `sha256:` and 64 hex digits. */
export function documentIdOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
