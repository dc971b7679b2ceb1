export default function print(text: string) { console.log(text); }
export { print as label };
export class Printer {
  static shared = new Printer();
  line(text: string) { console.log(text); }
}
