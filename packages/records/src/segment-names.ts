import type { Field } from './field.js';

/** A field of a segment, and its component where the name says it: `PID.5`, `PID.5.1`. */
const SEGMENT_FIELD = /^([A-Z][A-Z\d]{2})\.(\d{1,3})(?:\.(\d{1,2}))?$/;
/** A component of a data type: `XPN.1`, `FN.1`. */
const COMPONENT = /^[A-Z]{2,3}\.(\d{1,2})$/;
const FIRST = '1';
/** A component, and what it is made of itself. */
const DEEPEST = 3;

/**
 * The place in a message of HL7 v2 that the names of a field say, `PID-5.1`: in its XML (HL7 v2.xml), whose components are named
 * after their types, and in the XML and JSON of interface engines, which number them.
 */
export function segmentPlace(field: Field): string | undefined {
  return fieldOfSegment(field, FIRST) ?? ofComponent(field, DEEPEST);
}

/** A component is known by the field that it stands in; what it is made of itself counts by its own number. */
function ofComponent({ name, parent }: Field, depth: number): string | undefined {
  const component = COMPONENT.exec(name)?.[1];
  if (component === undefined || !parent || depth === 0) return undefined;
  return fieldOfSegment(parent, component) ?? ofComponent(parent, depth - 1);
}

/** A type of data is named like a segment; only what stands in a segment or field of that name is of it. */
function fieldOfSegment({ name, parent }: Field, component: string): string | undefined {
  const [, segment = '', number = '', own = component] = SEGMENT_FIELD.exec(name) ?? [];
  const isSo = segment !== '' && [segment, `${segment}.${number}`].includes(parent?.name ?? '');
  return isSo ? `${segment}-${number}.${own}` : undefined;
}
