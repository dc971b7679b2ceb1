/** Splits an identifier into lower-case words: `patientDOB_2` → patient, dob, 2. */
export function splitWords(name: string): string[] {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
}

/** The last name before the called member, as it is written: `api` of `this.api.get` and `api().get`. */
export function receiverName({ text }: { readonly text: string }): string {
  return text.split(/\??\./).at(-2)?.replace(/\(.*$/, '') ?? '';
}
