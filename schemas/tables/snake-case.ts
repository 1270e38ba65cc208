/** `urDenial` as `ur_denial`; `/source/letter/number` as `source_letter_number`. */
export function snakeCase(name: string): string {
  return name
    .replace(/^\//, '')
    .replaceAll('/', '_')
    .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
