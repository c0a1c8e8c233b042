// The eight looks of tags as icons and words: colour and form of line, so that neither has to be seen alone.
import * as l10n from '@vscode/l10n';
import { ThemeColor, ThemeIcon, Uri } from 'vscode';

/** The default colours of `marginalia.tag1` to `.tag8` in the manifest: lists can draw no colour of the theme. */
const LIGHT = ['#0B6BCB', '#B85C00', '#2E7D32', '#B4237A', '#00797C', '#7A6A00', '#6B46C1', '#C0392B'];
const DARK = ['#6CB6FF', '#FFA657', '#7EE787', '#FF8AC4', '#56D4DD', '#E3C64B', '#C8A8FF', '#FF8A80'];

/** Forms of line as dashes, in the order in which styles have them; the fourth is double. */
const DASHES = ['', '4 2', '2 2', ''] as const;

/** The icon of a tag of a style, 1 to 8, in a tree. */
export function tagIcon(style: number): ThemeIcon {
  return new ThemeIcon('tag', new ThemeColor(`marginalia.tag${style}`));
}

/** A piece of a tagged passage of a style, 1 to 8, for lists. */
export function tagSwatch(style: number): { readonly light: Uri; readonly dark: Uri } {
  return { light: swatch(style, LIGHT), dark: swatch(style, DARK) };
}

/** A style in words, as themes have it by default. */
export function styleName(style: number): string {
  const names = [
    l10n.t('Blue, solid line'),
    l10n.t('Orange, dashed line'),
    l10n.t('Green, dotted line'),
    l10n.t('Pink, double line'),
    l10n.t('Teal, solid line'),
    l10n.t('Yellow, dashed line'),
    l10n.t('Purple, dotted line'),
    l10n.t('Red, double line'),
  ];
  return names[style - 1] ?? '';
}

function swatch(style: number, colours: readonly string[]): Uri {
  const colour = colours[style - 1] ?? colours[0];
  const form = (style - 1) % DASHES.length;
  const line = (y: number, width: number) =>
    `<path d="M1 ${y}h14" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${DASHES[form]}"/>`;
  const lines = form === 3 ? line(11.5, 1) + line(14.5, 1) : line(13, 2);
  const box = `<path d="M1 2h14v8.5H1z" fill="${colour}" fill-opacity=".35"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16">${box}${lines}</svg>`;
  return Uri.from({ scheme: 'data', path: `image/svg+xml;base64,${btoa(svg)}` });
}
