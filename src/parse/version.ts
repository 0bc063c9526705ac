/**
 * What made an item. `version` is the package's; `rules` grows with every change of the rules or the lexicon that can
 * change an item, so that a stored item of older rules is known to be stale.
 */
export const PARSER = { name: 'khabar', version: '0.1.0', rules: '6' }
