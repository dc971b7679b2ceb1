/** Whether a file holds markup around its code. */
export function isComponent(path: string): boolean {
  return /\.(?:vue|svelte)$/.test(path);
}
