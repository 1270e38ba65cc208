/** Milliseconds of processor time that `work` takes: unlike a clock's, the same on a busy machine. */
export function cpuMillisecondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
