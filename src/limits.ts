/**
 * Every limit in one place: its unit is the end of its name, its reason stands beside it, its edge has a test.
 */
export const limits = {
  /** One article's text as a file or record. Real articles are 2 to 50 kB. */
  article_bytes_max: 1024 * 1024,
  /** Lines in one article. */
  article_lines_max: 20_000,
  /** One line of JSONL: an article whose every letter is written as `\uXXXX`, and its metadata. */
  record_bytes_max: 4 * 1024 * 1024,
  /** A page as it comes: the article, everything around it, and what its scripts bring. Most have 20 to 500 kB. */
  page_bytes_max: 2 * 1024 * 1024,
  /** Elements of a page; those of newspapers have hundreds to a few thousand. */
  page_elements_max: 10_000,
  /** Elements inside one another; pages of newspapers have some 20 to 40. */
  page_depth_max: 100,
  /**
   * What reading a page costs: units of text, and 20 for an element, each counted as often as elements hold it. Pages of
   * newspapers have up to 0.6 million, which take some 50 ms.
   */
  page_weight_max: 4_000_000,
  /** Reading one page for a request; the heaviest takes a second or two of an idle processor. */
  page_ms_max: 10_000,
  /** A file of feed entries or of news items as JSON, which is held whole. Feeds have up to 2 MB. */
  foreign_bytes_max: 16 * 1024 * 1024,
  /** Elements of a document of XML: some 10,000 entries. */
  xml_elements_max: 300_000,
  /** Attributes of a document of XML: one element can have millions, at some 500 bytes of memory each. */
  xml_attributes_max: 300_000,
  /** Elements inside one another, as in a page, with those of the feed around it. */
  xml_depth_max: 120,
  /** A `.meta.json` beside an article. */
  meta_bytes_max: 64 * 1024,
  /** Quotations in one article: bounds the work for a text made of marks. */
  article_quotes_max: 2_000,
  /** Body of a POST: five times the longest article seen. */
  body_bytes_max: 256 * 1024,
  /** Request line: Node's whole header block is 16 KiB, half of it for the URL. */
  url_bytes_max: 8 * 1024,
  /** All headers of a request together: Node's default, stated. */
  header_bytes_max: 16 * 1024,
  /** Header lines of a request; browsers send some 20. Node drops those beyond 2,000 without a word. */
  header_lines_max: 200,
  /** `limit` of a list. */
  page_items_max: 100,
  page_items_default: 20,
  /** `q` of a search, UTF-16 units. */
  query_units_max: 200,
  /** `begin*` in a search: each is looked up in every word of the index, and the answering thread waits. */
  query_beginnings_max: 4,
  /** An id or a speaker's name in a path, decoded. */
  path_parameter_units_max: 200,
  /** A cursor is some 60 characters; a longer one is forged. */
  cursor_units_max: 512,
  /** A read may be used this long without asking again; a reload of the data is seen after that. */
  cache_age_s_max: 60,
  /** One file of the reader page; its whole script has less than a tenth. Memory holds each, and packed once more. */
  web_file_bytes_max: 4 * 1024 * 1024,
  /** Files that the reader page loads. */
  web_files_max: 64,
  /** Answers kept ready as bytes: some ten thousand articles' worth. */
  cache_bytes_max: 64 * 1024 * 1024,
  /**
   * So many times the bytes of an item's JSON are kept ready of it at most: its forms and parts, in every coding. The
   * whole item, its parts and both codings of each come to twice as much.
   */
  kept_per_item_max: 4,
  /** Shorter answers are not coded: they fit into one packet as they are. */
  coded_bytes_min: 1024,
  /** Bytes of URLs and problems kept ready for what is not there: some thousand. */
  misses_bytes_max: 1024 * 1024,
  /** A header of negotiation is remembered with what was chosen by it, so many of a kind. */
  headers_kept_max: 64,
  /** A longer header or URL is read each time; headers of browsers have up to 150. */
  remembered_units_max: 256,
  /** URLs remembered as the log writes them, each no longer than `remembered_units_max`. */
  urls_told_max: 1024,
  /** `speakers.json`: some ten thousand entries. */
  authority_bytes_max: 8 * 1024 * 1024,
  /** So much of new and changed files is parsed where it is read; more goes to workers, which take a while to start. */
  load_here_bytes_max: 1024 * 1024,
  /** Forms of one speaker's name, and roles, in a list across items, the most frequent; some have hundreds. */
  speaker_forms_max: 50,
  /** Refused files and records named by the readiness check; the log has all. */
  refusals_shown_max: 20,
  /** Parameters named in one problem; a query can hold thousands. */
  problem_errors_max: 20,
  /** Waiting for the whole header block; slower clients hold a socket only. */
  headers_timeout_ms: 5_000,
  /** Waiting for the whole request. */
  request_timeout_ms: 10_000,
  /** An idle connection is kept this long. */
  keep_alive_timeout_ms: 5_000,
  /** Node checks the two timeouts above this often; its default of 30 s makes them act late. */
  connections_check_ms: 1_000,
  /** Lines of the log wait so long at most before they are written together. */
  log_lines_ms_max: 50,
  /** So many bytes of log lines at most wait. A pipe takes that much whole, so lines of several processes do not mix. */
  log_bytes_max: 4 * 1024,
  /** Who asks before the first load is complete may ask again after this long. */
  retry_after_s: 2,
  /** A graceful stop gives requests in flight this long. */
  shutdown_ms: 10_000,
  /** JSON nesting in a request or a record; a RawArticle has one level. */
  json_depth_max: 20,
  /** A file that `import` writes: what an interrupted import does again at most, some seconds' work. */
  part_bytes_max: 8 * 1024 * 1024,
  /** Articles sent to a worker at once: a message costs as much as a small part of one. */
  batch_pieces_max: 64,
  /** Bytes sent to a worker at once; with those read ahead, this bounds the memory of an import. */
  batch_bytes_max: 512 * 1024,
  /** Processes of one server: each has a cache and a copy of the program, and a machine has few processors more. */
  serve_workers_max: 32,
  /** A serving process that has ended is replaced after this long, and each time twice as long while they end at once. */
  restart_ms_min: 100,
  restart_ms_max: 10_000,
  /** A process that has lived this long has not failed to start. */
  restart_settled_ms: 30_000,
  /** Waiting for the processes that read an index to show its new state; what lies beside it can be let go of later. */
  show_ms_max: 1_000,
  /** Worker threads of one command. */
  workers_max: 64,
  /** One batch of a worker, some hundred articles at a millisecond each; a page alone takes less than 2 s. */
  batch_ms_max: 30_000,
  /** Workers that may die before an import gives up: each takes one record with it. */
  worker_deaths_max: 100,
  /** Heap of one worker: twice what the largest page needs. */
  worker_heap_mib_max: 512,
} as const
