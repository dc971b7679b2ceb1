/** The last name before the called member, as it is written: `api` of `this.api.get` and `api().get`. */
export function receiverName({ text }: { readonly text: string }): string {
  return text.split(/\??\./).at(-2)?.replace(/\(.*$/, '') ?? '';
}
