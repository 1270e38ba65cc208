import { z } from 'zod';

export const Severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof Severity>;

/** Something a rule noticed about a record. An `error` or `warning` sends the record to review. */
export const Finding = z.object({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  severity: Severity,
  path: z.string().describe('JSON pointer into the record; empty for the whole record'),
  message: z.string(),
});
export type Finding = z.infer<typeof Finding>;
