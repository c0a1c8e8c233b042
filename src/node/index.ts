// File access for the hosts that run in Node.
export { fileHead } from './file-head';
export { authorsOf } from './sidecar-authors';
export { sidecarFile } from './sidecar-file';
export { unmergedVersions } from './unmerged-versions';
