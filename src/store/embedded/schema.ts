/** Grows with every change of the tables or of what is written into them: an index of another form is void. */
export const INDEX_FORM = 2

/**
 * The tables. What came in stands in `files`, `refusals`, `records` and `bodies`; of the records, some are items, and
 * all other tables are derived from those. Full-text tables keep no text of their own, only where each word stands;
 * every one has its columns twice, as printed and in lighter forms. Nothing here is ever given out by its number, and
 * numbers are not used again, so that a list made before a change never shows another thing in a place.
 */
export const TABLES = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE files (name TEXT PRIMARY KEY, stamp TEXT NOT NULL, digest TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE refusals (file TEXT NOT NULL, line INTEGER, reason TEXT NOT NULL);
CREATE INDEX refusals_file ON refusals (file);

-- state: 0 not looked at, 1 an item, 2 the same text again, 3 another text under an id that is taken
CREATE TABLE records (
  n INTEGER PRIMARY KEY AUTOINCREMENT, file TEXT NOT NULL, line INTEGER, received TEXT NOT NULL, id TEXT NOT NULL,
  sha256 TEXT NOT NULL, loaded INTEGER NOT NULL, state INTEGER NOT NULL DEFAULT 0, instead INTEGER
);
CREATE INDEX records_file ON records (file);
CREATE INDEX records_id ON records (id);
CREATE INDEX records_sha256 ON records (sha256);
CREATE INDEX records_instead ON records (instead) WHERE instead IS NOT NULL;
CREATE TABLE bodies (n INTEGER PRIMARY KEY, item BLOB NOT NULL, text TEXT NOT NULL);

CREATE TABLE items (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, lang TEXT NOT NULL, publisher TEXT, quotes INTEGER NOT NULL,
  newest INTEGER NOT NULL, oldest INTEGER NOT NULL, late INTEGER NOT NULL, early INTEGER NOT NULL,
  headline TEXT NOT NULL, tag TEXT NOT NULL, summary TEXT NOT NULL
);
CREATE INDEX items_newest ON items (newest, id);
CREATE INDEX items_oldest ON items (oldest, id);
CREATE INDEX items_late ON items (late, id);
CREATE INDEX items_early ON items (early, id);
CREATE INDEX items_headline ON items (headline, id);
CREATE INDEX items_publisher ON items (publisher, newest, id);
CREATE TABLE agencies (name TEXT, item INTEGER, PRIMARY KEY (name, item)) WITHOUT ROWID;
CREATE INDEX agencies_item ON agencies (item);

CREATE TABLE quotes (
  n INTEGER PRIMARY KEY AUTOINCREMENT, item INTEGER NOT NULL, at INTEGER NOT NULL, kind TEXT NOT NULL, words TEXT,
  original INTEGER, entry TEXT NOT NULL
);
CREATE INDEX quotes_item ON quotes (item, at, kind);
CREATE INDEX quotes_words ON quotes (words) WHERE words IS NOT NULL;

CREATE TABLE speakers (
  n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL,
  most INTEGER NOT NULL, entry TEXT NOT NULL
);
CREATE INDEX speakers_most ON speakers (most, id);
CREATE INDEX speakers_name ON speakers (name, id);
CREATE TABLE speaker_names (name TEXT, speaker INTEGER, PRIMARY KEY (name, speaker)) WITHOUT ROWID;
CREATE INDEX speaker_names_speaker ON speaker_names (speaker);
CREATE TABLE appearances (
  item INTEGER, local TEXT, speaker INTEGER NOT NULL, voice TEXT NOT NULL, PRIMARY KEY (item, local)
) WITHOUT ROWID;
CREATE INDEX appearances_speaker ON appearances (speaker, item);
CREATE TABLE said (quote INTEGER, at INTEGER, speaker INTEGER NOT NULL, PRIMARY KEY (quote, at)) WITHOUT ROWID;
CREATE INDEX said_speaker ON said (speaker, quote);

CREATE VIRTUAL TABLE item_words USING fts5 (
  headline, standfirst, body, quotes, speakers,
  headline_light, standfirst_light, body_light, quotes_light, speakers_light,
  content = '', contentless_delete = 1, tokenize = 'ascii'
);
CREATE VIRTUAL TABLE quote_words USING fts5 (
  quotes, quotes_light, content = '', contentless_delete = 1, tokenize = 'ascii'
);
CREATE VIRTUAL TABLE speaker_words USING fts5 (
  name, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3'
);
CREATE VIRTUAL TABLE speaker_vocabulary USING fts5vocab (speaker_words, row);
`
