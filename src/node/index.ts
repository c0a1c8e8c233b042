// File access for the hosts that run in Node.
export { authorsOf } from './sidecar-authors';
export { sidecarFile } from './sidecar-file';
export { unmergedVersions } from './unmerged-versions';
