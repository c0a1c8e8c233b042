// What commands are given by views, menus and keybindings is unknown: checks of its form.
import type { AnnotationEntry } from '../../features/trees/annotation-entry';
import type { NestedGroup } from '../../features/trees/tag-tree-model';

/** A group of the Annotations view as a command gets it. */
export type GroupNode = { readonly kind: 'group' } & NestedGroup;

/** Whether a value is an annotation in one of our views. */
export function isEntry(value: unknown): value is AnnotationEntry {
  return isRecord(value) && 'passage' in value && 'article' in value;
}

/** Whether a value is a tag in the Annotations view. */
export function isTagNode(value: unknown): value is GroupNode {
  return isRecord(value) && value.kind === 'group' && value.by === 'tag' && value.key !== '';
}

/** The URI of the article that a row of one of our views is about: an annotation, or the group of an article. */
export function articleOfRow(value: unknown): string | undefined {
  if (isEntry(value)) return value.article.uri;
  const isGroup = isRecord(value) && value.kind === 'group' && value.by === 'article';
  return isGroup && typeof value.key === 'string' ? value.key : undefined;
}

/** Whether a value is a list of tag labels. */
export function isLabels(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((label) => typeof label === 'string');
}

/** Whether a value is an object whose fields can be looked at. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
