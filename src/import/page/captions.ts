import { attributes, type PageDocument } from './dom.ts'

/** A class of a few words that says that a text belongs to a picture: `caption`, `wp-caption-text`, `photo_caption`. */
const CAPTION = /(^|[\s_-])caption/i
/** A longer text is prose, or the class is that of a whole page. UTF-16 units. */
const CAPTION_UNITS_MAX = 300

/**
 * Put a marked paragraph in place of every element that is a caption by its class alone: whoever finds the article
 * counts paragraphs and drops classes. Changes the document.
 */
export function markCaptions(document: PageDocument): void {
  for (const element of [...document.querySelectorAll('div[class], p[class], span[class]')]) {
    if (!CAPTION.test(element.getAttribute('class') ?? '')) continue
    const length = element.textContent?.trim().length ?? 0
    if (length === 0 || length > CAPTION_UNITS_MAX || element.querySelector('figcaption, p, div, img'))
      continue
    const caption = document.createElement('p')
    caption.setAttribute(attributes.caption, '')
    caption.replaceChildren(...element.childNodes)
    element.replaceWith(caption)
  }
}
