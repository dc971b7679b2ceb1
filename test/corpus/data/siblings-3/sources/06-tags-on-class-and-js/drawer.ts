export class Drawer {
  /** @phi */
  private tagLine = '';
  shelf = 'B2';
  /** @phi */
  get spoken(): string { return this.tagLine.toUpperCase(); }

  fill(/** @phi */ first: string, colour: string): void {
    this.tagLine = first;
    console.log('filled with', first); // leak: log
    console.log('holds', this.tagLine); // leak: log
    console.log('says', this.spoken); // leak: log
    console.log('in', this.shelf, colour); // safe
  }
}
/** @phi */
export const remembered: string[] = [];
export function dump(words: string[]): void {
  console.log(remembered.join('; ')); // leak: log
  console.log(words.length); // safe
}
