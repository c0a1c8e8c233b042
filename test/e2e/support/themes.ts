// The themes that tests and pictures use.

/** The four kinds of theme, each as VS Code's own theme of that kind. `kind` is the workbench's class name for it. */
export const themes = {
  light: { id: 'Light Modern', label: 'Light Modern', kind: 'vs' },
  dark: { id: 'Dark Modern', label: 'Dark Modern', kind: 'vs-dark' },
  'hc-dark': { id: 'Default High Contrast', label: 'Dark High Contrast', kind: 'hc-black' },
  'hc-light': { id: 'Default High Contrast Light', label: 'Light High Contrast', kind: 'hc-light' },
} as const;

export type Theme = keyof typeof themes;
