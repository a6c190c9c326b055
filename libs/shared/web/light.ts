// What the raise entry may use: React and i18next at most. No Apollo, no router, no Mantine (the build checks its size).
export { fromApiLocale, guessLocale, keepLocale, locales, toApiLocale, type ApiLocale, type Locale } from './i18n/locale';
export { addWords, anyWordsOf, currentLocale, registerWords, setLocale, startLocale, useLocale, useWords, wordsOf, type WordSource } from './i18n/translate';
export type { KeysOf, Translate, ValuesOf, WordBookName, Words, WordValue } from './i18n/words-type';
export { currentTimeZone, format, formatFor, setTimeZone, useFormat, type Format, type Instant } from './i18n/format';
export { errorWords, fieldWords } from './i18n/error-words';
export { faultOfGraphQL, type ErrorCode, type Fault, type FieldFault } from './api/fault';
export { isAttended, proof } from './api/attended';
export { apiFetch } from './api/fetch';
export { keepable } from './form/keepable';
export { learnServerTime, serverNow, serverOffset } from './api/server-clock';
export { chooseTheme, currentTheme, startTheme, themeChoice, useTheme, type Theme, type ThemeChoice } from './look/theme-choice';
export { Glyph } from './parts/glyph';
export { Button, buttonLook, IconButton, type ButtonKind, type ButtonProps } from './parts/button';
export { sharedWords } from './words';
export * from './offline';
