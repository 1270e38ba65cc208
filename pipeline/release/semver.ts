/** `MAJOR.MINOR.PATCH`, with pre-release and build: https://semver.org/#semantic-versioning-specification-semver */
const SEMVER =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/;

export const LEVELS = ['none', 'patch', 'minor', 'major'] as const;
export type Level = (typeof LEVELS)[number];

export function isSemver(version: string): boolean {
  return SEMVER.test(version);
}

/** Which part of a version was raised between two; `undefined` where the second is not the later. */
export function stepBetween(before: string, after: string): Level | undefined {
  const [a, b] = [before, after].map((version) => SEMVER.exec(version)?.slice(1, 4).map(Number));
  if (!a || !b) return undefined;
  for (const [index, level] of (['major', 'minor', 'patch'] as const).entries()) {
    const difference = (b[index] ?? 0) - (a[index] ?? 0);
    if (difference !== 0) return difference > 0 ? level : undefined;
  }
  return 'none';
}

export function highest(levels: readonly Level[]): Level {
  return LEVELS[Math.max(0, ...levels.map((level) => LEVELS.indexOf(level)))] ?? 'none';
}
