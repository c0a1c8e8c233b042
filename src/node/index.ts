// Files on disks that Node reaches, for the hosts that run in Node.
export { authorsOf } from './authors-of';
export { sidecarFile } from './sidecar-file';
export { unmergedVersions } from './unmerged';
