// User settings of the windows that are opened in the embedded host.

/** For a user: no question whether to trust the project's own folder, nothing that needs an account or the network. */
export const userSettings: Readonly<Record<string, unknown>> = {
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'git.enabled': false,
};

/** For tests: as above, and without what changes over time or differs between systems. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  ...userSettings,
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
