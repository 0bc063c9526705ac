const ignored = /[\p{Mn}\p{Cf}\u0640]/gu
const spaces = /\s+/gu

/**
 * A name or phrase in the form in which two are compared: without vowel signs, tatweel and invisible signs, with the
 * forms of alef, ya, hamza carriers and ta marbuta joined, in lower case, with single spaces.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(ignored, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .replace(/ة/g, 'ه')
    .toLowerCase()
    .replace(spaces, ' ')
    .trim()
}
