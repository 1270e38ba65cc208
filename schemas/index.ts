export * from './errors.ts';
export * from './evidence.ts';
export * from './finding.ts';
export * from './finding-codes.ts';
export * from './geometry.ts';
export * from './letter-text.ts';
export * from './page.ts';
export * from './record.ts';
