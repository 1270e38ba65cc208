import { systemCodeOf } from '../cli-error.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission to read it is denied',
  EPERM: 'permission to read it is denied',
  ELOOP: 'it is a link that leads back to itself',
  ENOTDIR: 'a part of its path is not a folder',
  ENAMETOOLONG: 'its path is too long',
  EIO: 'the disk could not read it',
};

/** Why the system refused to open something, in words; free of the path, so that it is the same wherever the file lies. */
export function reasonOf(error: unknown): string {
  const code = systemCodeOf(error);
  return (code && REASONS[code]) ?? `the system reports ${code ?? String(error)}`;
}
