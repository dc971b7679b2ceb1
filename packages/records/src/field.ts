/** The standard whose names the naming layer knows as health types. */
export const FHIR = 'hl7-fhir';

/** What a field can mean to the detectors. */
export interface FieldMeaning {
  /** A role of `rules/detectors/roles.json`; absent where the name says nothing. */
  readonly role?: string;
  /** The name alone is not enough: the field counts beside others of a person. */
  readonly weak?: boolean;
  /** The name says that the record is of somebody in care. */
  readonly health?: boolean;
  /** The name says that the value is of software, staff or an organisation. */
  readonly other?: boolean;
  /** It is of somebody beside a patient. */
  readonly kin?: boolean;
  /** The name is an organisation's. */
  readonly organisation?: boolean;
  /** Its value may be the name of a field whose value stands beside it. */
  readonly isLabel?: boolean;
  /** It holds the value of what is named beside or above it. */
  readonly isValue?: boolean;
  /** It says who gave the number beside it. */
  readonly isIssuer?: boolean;
}

/** Says what a field means, once per field. */
export type Interpret = (field: Field) => FieldMeaning;

/**
 * A field of a file by its path of names: a column, a key with its owners, a component of a segment. One object per
 * path, so that its meaning is asked once however many values it has.
 */
export class Field {
  private readonly children = new Map<string, Field>();
  private known: FieldMeaning | undefined;
  private text: Field | undefined;
  /** It is of what a text inside of a field of a standard says. */
  readonly isInText: boolean;

  constructor(
    readonly name: string,
    readonly parent: Field | undefined,
    private readonly interpret: Interpret,
    /** The standard whose fields these are: `hl7-v2`, `x12`. */
    readonly standard?: string,
    /** Names of the standard begin here: a resource, a segment's field. */
    readonly isTop = false,
  ) {
    this.isInText = standard === undefined && parent !== undefined && (parent.standard !== undefined || parent.isInText);
  }

  child(name: string): Field {
    const known = this.children.get(name);
    if (known) return known;
    const made = new Field(name, this, this.interpret, this.standard);
    if (this.children.size < LIMIT) this.children.set(name, made);
    return made;
  }

  /** A field below this one from which names are those of a standard. */
  standardChild(standard: string, name: string): Field {
    const key = `${standard} ${name}`;
    const known = this.children.get(key);
    if (known) return known;
    const made = new Field(name, this, this.interpret, standard, true);
    this.children.set(key, made);
    return made;
  }

  /** Where what a text of this field says of itself begins: its names are words again, not those of the standard. */
  get inText(): Field {
    if (this.standard === undefined) return this;
    return (this.text ??= new Field('', this, this.interpret));
  }

  get meaning(): FieldMeaning {
    return (this.known ??= this.interpret(this));
  }

  /** Names from the root on, without the root. */
  path(): string[] {
    return this.parent ? [...this.parent.path(), this.name] : [];
  }
}

/** Keys under which a file holds more than this many are values themselves (`{ [mrn]: patient }`), and are not remembered. */
const LIMIT = 5_000;
