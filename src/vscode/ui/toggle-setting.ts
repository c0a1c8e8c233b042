// Commands that switch a setting on and off.
import { type Disposable, workspace } from 'vscode';
import type { Guard } from './guard';
import { type Settings, settingOf } from './settings';

/** The settings that are on or off. */
type Switch = { [K in keyof Settings]: Settings[K] extends boolean ? K : never }[keyof Settings];

/** Registers a command that switches a setting: in the workspace if it is set there, else for the user. */
export function settingToggle(guard: Guard, command: string, setting: Switch): Disposable {
  return guard.command(command, () => updateSetting(setting, !settingOf(setting)));
}

/** Changes a setting: in the workspace if it is set there, else for the user. */
export async function updateSetting<K extends keyof Settings>(setting: K, value: Settings[K]): Promise<void> {
  const configuration = workspace.getConfiguration('marginalia');
  const inWorkspace = configuration.inspect(setting)?.workspaceValue !== undefined;
  await configuration.update(setting, value, !inWorkspace);
}
