// Plain messages for failed file operations.

/** Why a file operation failed, in plain words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EACCES: 'may not be read or written',
    EPERM: 'may not be read or written',
    EISDIR: 'is a folder',
    ELOOP: 'is a link that leads in a circle',
    ENAMETOOLONG: 'the name is too long',
    ENOTDIR: 'is no folder',
    ENOSPC: 'the disk is full',
    EROFS: 'the file system is read-only',
  };
  return (code && reasons[code]) ?? (error instanceof Error ? error.message : String(error));
}
