import { FINDING_RULES, type Finding, type FindingCode } from '../schemas/index.ts';

/** A finding with the severity that its code has. */
export function finding(code: FindingCode, path: string, message: string): Finding {
  return { code, severity: FINDING_RULES[code].severity, path, message };
}
