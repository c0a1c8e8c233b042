// Files on disks that Node reaches, for the hosts that run in Node.
export { sidecarFile } from './sidecar-file';
export { unmergedVersions } from './unmerged';
