import t from 'tap'
import {
  isClosingMark,
  isOpeningMark,
  isPair,
  isQuotationMark,
  isStraightMark,
} from '../../src/text/marks.ts'

t.test('marks that newspapers set are pairs as they set them', async (t) => {
  for (const [opening, closing] of ['«»', '“”', '„“', '„”', '‹›', '‘’', '「」', '『』', '﴿﴾', '""']) {
    t.ok(isPair(opening ?? '', closing ?? ''), `${opening} … ${closing}`)
  }
})

t.test('marks of two kinds, or the wrong way round, are no pair', async (t) => {
  for (const [opening, closing] of ['«”', '“»', '“"', '"”', '»«', '”“', '‘»', '()']) {
    t.notOk(isPair(opening ?? '', closing ?? ''), `${opening} … ${closing}`)
  }
})

t.test('a guillemet shows its side, a straight mark does not', async (t) => {
  t.ok(isOpeningMark('«') && !isClosingMark('«') && !isStraightMark('«'))
  t.ok(isClosingMark('»') && !isOpeningMark('»') && !isStraightMark('»'))
  for (const sign of ['"', '＂', '″']) {
    t.ok(isStraightMark(sign), sign)
    t.notOk(isOpeningMark(sign) || isClosingMark(sign), sign)
  }
})

t.test('a mark that closes German quotations opens English ones', async (t) => {
  t.ok(isOpeningMark('“'))
  t.ok(isClosingMark('“'))
})

t.test('brackets, dashes, the apostrophe key and Arabic letters are no quotation marks', async (t) => {
  for (const sign of ['(', ')', '[', '–', "'", '`', '،', 'ـ', 'ق', '*', '']) {
    t.notOk(isQuotationMark(sign), sign)
  }
  for (const sign of ['«', '»', '"', '“', '”', '‘', '’', '„', '﴿']) t.ok(isQuotationMark(sign), sign)
})
