/** Files that tools write and that hold names and numbers of software. */
const LEFT_OUT =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|deno\.lock|composer\.lock|Gemfile\.lock|poetry\.lock|Cargo\.lock|uv\.lock|Pipfile\.lock|CHANGELOG\.md|tsconfig[\w.-]*\.json|LICENSE[\w.]*)$|\.(?:map|min\.js|min\.css|css|scss|less|svg|po|pot|tsbuildinfo)$/i;

/** Fonts, sounds, films, small drawings and compiled code: they hold no text of records. */
const NO_TEXT =
  /\.(?:gif|avif|ico|icns|bmp|cur|woff2?|ttf|otf|eot|mp3|m4a|ogg|wav|flac|mp4|m4v|webm|mov|avi|mkv|wasm|node|so|dylib|dll|exe|class|pyc|o|a|keystore|jks|p12|pfx)$/i;

export function isNeverData(path: string): boolean {
  return LEFT_OUT.test(path) || NO_TEXT.test(path);
}

/** Something of which every record has one: a word for a person's identifier, a standard's mark, or a number that people bear. */
const SIGN =
  /birth|BEGIN:VCARD|\bdob\b|\bssn\b|\bmrn\b|patient|surname|last_?name|family|member|subscriber|beneficiary|MSH[^\w\s]{5}|ISA[^\w\s]00|\d{3}-\d{2}-\d{4}|social.?security|0010,? ?0010|"attachment"|verifiableCredential|shc:\/\d|\beyJ[\w-]{10}|\bH\|[^\w\s|]{3,4}\||UNB[^\w\s]UNO[A-Z]|^[1-9][A-Z\d]{10}.{21}\d{4}-\d\d-\d\d[012]|^[ACIM][1-3 ].{14}1[4-8]0[\d ]{10}.{12}\d{8}|\b01[34]8000|\x1cAM0[14]\x1c/i; // eslint-disable-line no-control-regex

/** The same words in the languages of `rules/lexicon/languages`: a birth, a family name, a person in care. */
const SIGN_ELSEWHERE =
  /geburt|nachname|versicher|apellido|nacimi|pacient|sobrenome|nascimento|naissance|cognome|nascita|pazient|geboorte|achternaam|f(?:o|ø|ö)de?ls|e(?:tter|fter)na(?:vn|mn)|nazwisk|urodz|pacjent|narozen|p(?:r|ř)(?:i|í)jmen|nume_?(?:de_?)?familie|na(?:s|ș)ter|vezet(?:e|é)kn|sz(?:u|ü)let(?:e|é)s|soyad|do(?:g|ğ)um|lahir|pasien|ng(?:a|à)y_?sinh|b(?:e|ệ)nh_?nh(?:a|â)n|фамили|рожден|пациент|出生|生年月日|患者/i;

/** A quick no for texts that can hold nothing, so that most source files aren't read closely. */
export function mayHoldRecords(text: string): boolean {
  return SIGN.test(text) || SIGN_ELSEWHERE.test(text);
}
