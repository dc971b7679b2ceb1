const TEST_FILE = /(^|\/)(__tests__|__mocks__|__fixtures__|tests?|e2e|cypress)\/|[.-](test|spec|stories|cy|e2e)\.[cm]?[jt]sx?$/;

/** True for code that only tests run: what it passes to the program says nothing about real use. */
export function isTestFile(path: string): boolean {
  return TEST_FILE.test(path);
}
