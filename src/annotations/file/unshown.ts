// What an annotation holds that is shown nowhere: it is kept, and named in plain words.
import { commentIn, tagIn } from '../model/bodies';
import { isCorrection } from '../model/corrections';
import { isObject, type Json } from '../model/json';
import type { Annotation, Body } from '../model/types';
import { otherTargets } from './parse-annotation';

/** Longest name of a part, in units: enough to find it in the file. */
const LONGEST = 60;

/** The parts that are not shown, each in a few words; none if all of the annotation is. */
export function unshownIn(annotation: Annotation): readonly string[] {
  const { bodies, target, extra } = annotation;
  const hidden = bodies.filter((body) => !isShown(annotation, body));
  const ranges = target.selector.filter(({ type, start }) => type === undefined && start !== undefined);
  return [
    ...hidden.map((body) => `the body ${nameOf(body)}`),
    ...(extra.bodyValue !== undefined && typeof extra.bodyValue !== 'string'
      ? ['the bodyValue, which is no text']
      : []),
    ...otherTargets(annotation).map((other) => `the other target ${nameOf(other)}`),
    ...ranges.slice(1).map((range) => `the other range ${nameOf(range)}`),
    ...target.selector.flatMap(({ refinedBy }) =>
      refinedBy === undefined ? [] : [`the refinement of the passage by ${nameOf(refinedBy)}`],
    ),
  ];
}

function isShown(annotation: Annotation, body: Body): boolean {
  return tagIn(body) !== undefined || commentIn(body) !== undefined || isCorrection({ ...annotation, bodies: [body] });
}

/** What a part is called: its address, its text, else its type. */
function nameOf(part: Json): string {
  if (!isObject(part)) return quoted(part);
  const names = [part.id, part.source, part.quote, part.value, part.type];
  return quoted(names.find((name) => typeof name === 'string') ?? part);
}

function quoted(name: Json): string {
  const text = typeof name === 'string' ? name : JSON.stringify(name);
  const plain = text.replace(/\s+/g, ' ');
  return `“${plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain}”`;
}
