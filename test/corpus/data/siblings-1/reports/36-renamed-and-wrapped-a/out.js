export function print(text) {
  console.log(text);
}
export default (text) => console.info(text);
