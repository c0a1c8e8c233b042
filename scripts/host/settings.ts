// User settings of the windows that we open in the embedded host.

/** For a reader: no question about a folder that comes with the project, nothing that needs an account or the network. */
export const readerSettings: Readonly<Record<string, unknown>> = {
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'git.enabled': false,
};

/** For a machine: as above, and without whatever comes and goes with time or differs between systems. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  ...readerSettings,
  'workbench.tips.enabled': false,
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'update.mode': 'none',
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  'editor.cursorBlinking': 'solid',
  'editor.fontFamily': 'monospace',
};
