import { defaultHost, defaultPort } from '../config.ts'
import { limits } from '../limits.ts'

/** What there is help on, beside the overview. */
export const topics = ['serve', 'parse', 'import', 'explain'] as const
export type Topic = (typeof topics)[number]

/** The help text of a command, or the overview. Ends with a line break. */
export function helpFor(topic?: Topic): string {
  return topic === undefined ? overview : helpTexts[topic]
}

const overview = `khabar turns raw news articles into structured items and serves them over HTTP.

Usage
  khabar serve [--host H] [--port P] [--data DIR] [--store URL] [--workers N]
  khabar parse [FILE…|-] [--input KIND] [--format F]
  khabar import FILE… [--data DIR] [--workers N]
  khabar explain [FILE…|-] [--input KIND] [--lang en|ar]
  khabar help [COMMAND]
  khabar --version

Data goes to stdout, everything else to stderr.
Exit codes: 0 done, 1 something was refused or failed, 2 a wrong call or nothing that could be read.
`

const helpTexts: Readonly<Record<Topic, string>> = {
  serve: `khabar serve [--host H] [--port P] [--data DIR] [--store URL] [--workers N]

Loads the articles of a folder and serves them until SIGTERM or SIGINT.

  --host H      address to listen on; HOST; ${defaultHost}
  --port P      port, 0 for any free one; PORT; ${defaultPort}
  --data DIR    folder with .txt, .html, .jsonl and .jsonl.gz files; KHABAR_DATA; data/ here, or else the
                one of the package
  --store URL   embedded; KHABAR_STORE; embedded
  --workers N   processes that serve on the port, 1 to ${limits.serve_workers_max}; 1
  -h, --help

LOG_LEVEL is fatal, error, warn, info, debug, trace or silent; info. Logs are JSON lines on stderr.
Exit codes: 0 stopped on request, 1 no such address or a slow stop, 2 wrong configuration.
`,
  parse: `khabar parse [FILE…|-] [--input KIND] [--format F]

Prints the items of the articles. Without FILE, or with -, the standard input is read.

  --input KIND  text: the file is one article, with NAME.meta.json beside NAME.txt
                html: the file is a page, with NAME.meta.json beside NAME.html
                jsonl: one article a line, also of ninjs or schema.org
                json: ninjs, schema.org or JSON Feed, one item or a list of them, told apart by what they say
                ninjs, schema-org: the same, of one format
                feed: RSS, Atom or JSON Feed, each entry with its whole content
                a file is unpacked when its name ends in .gz
                without it: by the file's name, and text for the standard input
  --format F    one item a line: json, ninjs, jsonld (schema.org) or annotations (Web Annotations);
                one document after the other: html, text (a form feed between two) or markdown (a rule
                between two); json
  -h, --help

What is no article is one line on stderr, with file, line and reason; the others go on.
Exit codes: 0 all printed, 1 something was refused, 2 nothing could be read.
`,
  import: `khabar import FILE… [--data DIR] [--workers N]

Checks and parses articles and writes them into the data folder, as files of JSONL that any later start
reads: .txt, .html and .jsonl files; ninjs, schema.org and JSON Feed in .json, .jsonld or .jsonl; RSS and Atom
in .xml, .rss, .rdf or .atom; all but texts and pages also packed, as .gz. The same text twice is one article.
Interrupted and called again, it goes on.

  --data DIR    the data folder, made when it is missing; KHABAR_DATA; data/ here
  --workers N   threads that parse, 1 to ${limits.workers_max}; as many as there are processors
  -h, --help

What is refused is one line on stderr, with file, line or number, and reason; the others go on. The
summary is on stdout.
Exit codes: 0 all imported, 1 something was refused or the folder cannot be written, 2 nothing could be read.
`,
  explain: `khabar explain [FILE…|-] [--input KIND] [--lang en|ar]

Prints each article with its quotations explained: ⟦1 words⟧ is a quotation, ⟨1 said⟩ the cue that ties it to
its speaker; under each block a line a quotation says who speaks, by which words and by which rule.

  --input KIND  as for parse
  --lang L      the language of the explanation: en or ar; en
  -h, --help

A terminal gets colours, unless NO_COLOR is set, and marks of direction; a file or pipe gets neither.
Exit codes: 0 all printed, 1 something was refused, 2 nothing could be read.
`,
}
