// Made from openapi.yaml by `npm run openapi`; changes here are lost.

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is served here
         * @description The name and version of the service and the paths to everything it has. A browser gets the reader page, where it has been built.
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List and search items
         * @description Summaries of the items that pass every filter. `page.total` counts them on all pages; walking `next` visits each once. With `q`, each summary has a `match`: a stretch of the text and the words found in it, with their offsets. As JSON Feed or Atom, the same pages with whole articles.
         */
        get: operations["listItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an item
         * @description The full item: blocks, sections, quotations, speakers, source, dates, embeds and what is known about each. With `fields`, those fields alone. The other forms are the article as newsrooms (ninjs), search engines (JSON-LD) and readers (HTML, text, Markdown) take it.
         */
        get: operations["getItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{itemId}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the text of an item
         * @description The canonical text, byte for byte what `sha256` covers and offsets count into.
         */
        get: operations["getItemText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{itemId}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get where an item comes from
         * @description Publisher, credit line, agencies credited and cited, whom the text names as its sources, and the file or record it came in.
         */
        get: operations["getItemSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{itemId}/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the dates an item names
         * @description Every date named in the text, with what it resolves to and how precisely. The list is never split.
         */
        get: operations["listItemDates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{itemId}/embeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the embeds of an item
         * @description Foreign content that stood in the page, dead or alive, in its place. The list is never split.
         */
        get: operations["listItemEmbeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{itemId}/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sections of an item
         * @description The lead (`s0`) and what stands under each heading, in order. The list is never split.
         */
        get: operations["listItemSections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{itemId}/sections/{sectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a section
         * @description One section, with its blocks and quotations as ids, or whole under `include`.
         */
        get: operations["getItemSection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{itemId}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the quotes of an item
         * @description Quotations in the order of the text. With `groupBy=speaker` the entries are speakers with their quotations, most quoted first: a joint quotation stands under each of its speakers, and a last group without `speaker` holds those of nobody known. As Web Annotations they are one page, which `limit`, `cursor`, `groupBy` and `offsetUnit` do not change: its offsets are always code points.
         */
        get: operations["listItemQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{itemId}/quotes/{quoteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a quote
         * @description One quotation, with its speakers, its cue and the rule that decided.
         */
        get: operations["getItemQuote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{itemId}/speakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the speakers of an item
         * @description Everybody and everything that speaks, with roles, variants of the name and every mention. The list is never split.
         */
        get: operations["listItemSpeakers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{itemId}/speakers/{speakerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a speaker
         * @description One speaker of an item.
         */
        get: operations["getItemSpeaker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{itemId}/speakers/{speakerId}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the quotes of a speaker
         * @description What one speaker says in an item, in the order of the text; joint quotations among them.
         */
        get: operations["listItemSpeakerQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List quotes across items
         * @description Quotations of all items that pass every filter: the latest item first, in the order of its text. Each comes with its item and its speakers as known across items; one whose words another item had before, five of them or more, says where: `duplicateOf`.
         */
        get: operations["listQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/speakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List speakers across items
         * @description Everybody and everything that speaks. Persons of two name words or more and named organisations are one speaker in all items when the folded full name is the same, or when the authority file joins two names; all others are bound to their item.
         */
        get: operations["listSpeakers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/speakers/{speakerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a speaker across items
         * @description One speaker with the forms of the name, the roles that items give and how often the speaker is quoted.
         */
        get: operations["getSpeaker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/speakers/{speakerId}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the quotes of a speaker across items
         * @description What one speaker says in all items, joint quotations among them: the latest item first.
         */
        get: operations["listSpeakerQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Parse an article
         * @description Turns an article, as plain text, as a page or as a RawArticle, into an item, in any of its forms, and keeps nothing. The item has no `links` and no `loadedAt`.
         */
        post: operations["parseArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the problem types
         * @description Every problem there is, with its status, title and meaning in Arabic and English.
         */
        get: operations["listProblemTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the meaning of a problem
         * @description What the `type` of a problem points at.
         */
        get: operations["getProblemType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schemas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the JSON Schemas
         * @description The name and path of every schema.
         */
        get: operations["listSchemas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schemas/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a JSON Schema
         * @description A schema in JSON Schema 2020-12, made from the one that the service itself uses.
         */
        get: operations["getSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this description as JSON
         * @description The OpenAPI 3.1 document of the service, or a copy in 3.0 for tools that read no 3.1.
         */
        get: operations["getOpenapiJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this description as YAML
         * @description The OpenAPI 3.1 document of the service, or a copy in 3.0 for tools that read no 3.1.
         */
        get: operations["getOpenapiYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process answers
         * @description Always 200: whoever gets an answer has it.
         */
        get: operations["getLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether there is something to serve
         * @description How many items are served, how many files and records were refused, and the first of these with their reasons: a file that has become unusable stands here while its last good version is served. With several processes, how many of them serve. 503 before the first load, with nothing to serve, and while stopping.
         */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An article as it comes in. Exactly one of `text` and `html`. */
        RawArticle: {
            /** @description Id of the item; without it, the first 16 hex digits of the text’s SHA-256. */
            id?: components["schemas"]["Id"];
            /** @description The article as plain text. */
            text?: string;
            /** @description The article as a page, of which the readable text is taken and what it states of itself fills what is not supplied. */
            html?: string;
            /** @description The headline; without it, the headline is looked for in the text. */
            title?: string;
            /** @description The lines under the headline. */
            standfirst?: string;
            /** @description Who wrote it, as printed. */
            byline?: string;
            /** @description Name of the publisher. */
            publisher?: string;
            /** @description Where it was published; dropped with a warning when it is no web address. */
            url?: string;
            /** @description When it was published: an ISO 8601 date or date-time. */
            publishedAt?: string;
            /** @description When it was fetched: an ISO 8601 date or date-time. */
            retrievedAt?: string;
            /** @description BCP 47 language tag; without it, the language is told from the letters. */
            lang?: string;
            /** @description Terms of use, as given by the publisher. */
            rights?: string;
        };
        /** @description Lower-case letters, digits, dot, underscore, hyphen; at most 64. */
        Id: string;
        /** @description What is served here, and where. */
        Service: {
            /** @description Name of the service. */
            name: string;
            /** @description Its version. */
            version: string;
            /** @description Paths to everything it has. */
            links: {
                [key: string]: string;
            };
        };
        /** @description Why a request was not answered (RFC 9457). */
        Problem: {
            /** @description A path under `/problems/`, which serves its meaning. */
            type: string;
            /** @description Fixed for its type and language; Arabic or English. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What may help the caller; absent for a 500. */
            detail?: string;
            /** @description `urn:khabar:request:` and the request id. */
            instance: string;
            /** @description As in `X-Request-Id` and in the log. */
            requestId: string;
            /** @description Everything that is wrong, part by part. */
            errors?: components["schemas"]["ProblemError"][];
            /** @description With 406: the media types there are. */
            available?: string[];
            /** @description With 503: items loaded. */
            items?: number;
            /** @description With 503: records left out since another has the same text. */
            duplicates?: number;
            /** @description With 503: the first of what is refused. */
            refusals?: components["schemas"]["Refusal"][];
            /** @description With 503: files refused. */
            refused?: number;
            workers?: components["schemas"]["WorkerCounts"];
        };
        /** @description One thing that is wrong with a request. */
        ProblemError: {
            /**
             * @description Where it stands in the request.
             * @enum {string}
             */
            in: "query" | "path" | "header" | "body";
            /** @description Name of the parameter or header. */
            name?: string;
            /** @description JSON Pointer into the body. */
            pointer?: string;
            /** @description What is wrong, as a word for programs. */
            code: string;
            /** @description What is wrong, as a sentence. */
            detail: string;
            /** @description What would have been accepted. */
            allowed?: string[];
        };
        /** @description A file or record that cannot be used as it stands. */
        Refusal: {
            /** @description Name in the data folder; `.` is the folder itself. */
            file: string;
            /** @description Of a file of records. */
            line?: number;
            /** @description One English clause. */
            reason: string;
        };
        /** @description The processes that serve together, where there are several. */
        WorkerCounts: {
            /** @description Those that can answer now; one that has ended is replaced. */
            serving: number;
            /** @description Those that there are to be. */
            wanted: number;
        };
        /** @description A page of items. */
        ItemList: {
            /** @description The entries, in order. */
            items: (components["schemas"]["ItemSummary"] | components["schemas"]["ItemSummarySelection"])[];
            page: components["schemas"]["Page"];
            links: components["schemas"]["ListLinks"];
            /** @description With `q`: the unit of every offset. */
            offsetUnit?: components["schemas"]["OffsetUnit"];
        };
        /** @description An item in a list: enough to choose it. */
        ItemSummary: {
            /** @description Id of the item. */
            id: string;
            /** @description Its headline. */
            headline: {
                text: string;
            };
            /** @description The lines under the headline. */
            standfirst?: {
                text: string;
            };
            lang: components["schemas"]["Lang"];
            dir: components["schemas"]["Direction"];
            publishedAt?: components["schemas"]["PublishedAt"];
            /** @description Who published it, and how that is known. */
            publisher?: {
                name: string;
                basis: components["schemas"]["Basis"];
            };
            counts: components["schemas"]["Counts"];
            links: components["schemas"]["ItemLinks"];
            match?: components["schemas"]["Match"];
        };
        /**
         * @description BCP 47 language tag.
         * @example ar
         */
        Lang: string;
        /**
         * @description Base direction of the text.
         * @enum {string}
         */
        Direction: "rtl" | "ltr";
        /** @description Publication date, with its precision and how it is known. */
        PublishedAt: {
            /** @description ISO 8601 date or date-time; `--MM-DD` when no year can be shown. */
            value: string;
            /**
             * @description How much of it is known; `month-day` without a year.
             * @enum {string}
             */
            precision: "minute" | "day" | "month" | "year" | "month-day";
            basis: components["schemas"]["Basis"];
            /** @description The steps by which an inferred date was found. */
            why?: string[];
        };
        /**
         * @description How the value is known: printed in the article, supplied beside it, or worked out from it.
         * @enum {string}
         */
        Basis: "stated" | "supplied" | "inferred";
        /** @description Sizes of an item. */
        Counts: {
            /** @description Without embeds, credit and boilerplate. */
            words: number;
            /** @description UTF-16 code units of the canonical text. */
            characters: number;
            /** @description Blocks that are paragraphs. */
            paragraphs: number;
            /** @description The lead among them. */
            sections: number;
            /** @description Quotations. */
            quotes: number;
            /** @description Who speaks. */
            speakers: number;
            /** @description Time to read it, rounded up. */
            readingMinutes: number;
        };
        /** @description Paths of the item and its parts. */
        ItemLinks: {
            [key: string]: string;
        };
        /** @description A stretch of the text that shows why the item was found. */
        Match: {
            /** @description Where it begins. */
            start: number;
            /** @description Where it has ended: the first place after it. */
            end: number;
            /** @description Letter by letter. */
            text: string;
            /** @description The words found, in the stretch; none where only words beside the text were found. */
            highlights: components["schemas"]["Span"][];
        };
        /** @description A piece of the canonical text, letter by letter. */
        Span: {
            /** @description Where it begins. */
            start: number;
            /** @description Where it has ended: the first place after it. */
            end: number;
            /** @description Letter by letter. */
            text: string;
        };
        /** @description A summary with the fields named by `fields`. */
        ItemSummarySelection: {
            /** @description Id of the item. */
            id: string;
            /** @description Its headline. */
            headline?: {
                text: string;
            };
            /** @description The lines under the headline. */
            standfirst?: {
                text: string;
            };
            lang?: components["schemas"]["Lang"];
            dir?: components["schemas"]["Direction"];
            publishedAt?: components["schemas"]["PublishedAt"];
            /** @description Who published it, and how that is known. */
            publisher?: {
                name: string;
                basis: components["schemas"]["Basis"];
            };
            counts?: components["schemas"]["Counts"];
            links?: components["schemas"]["ItemLinks"];
            match?: components["schemas"]["Match"];
        };
        /** @description How much of a collection this answer holds. */
        Page: {
            /** @description Entries that pass the filters, on all pages. */
            total: number;
            /** @description Absent where a collection is never split. */
            limit?: number;
            /** @description Entries in this answer. */
            count: number;
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /** @description Paths of this page, the first and the next. */
        ListLinks: {
            /** @description This page. */
            self: string;
            /** @description The first page. */
            first: string;
            /** @description The next page; absent on the last. */
            next?: string;
        };
        /**
         * @description The unit of every offset in the payload: UTF-16 code units, Unicode code points or UTF-8 bytes.
         * @enum {string}
         */
        OffsetUnit: "utf-16" | "code-point" | "utf-8";
        /** @description A page of items as JSON Feed 1.1. */
        JsonFeed: {
            /**
             * @description The standard.
             * @constant
             */
            version: "https://jsonfeed.org/version/1.1";
            /** @description Name of the feed. */
            title: string;
            /** @description The service. */
            home_page_url?: string;
            /** @description This page of the feed. */
            feed_url?: string;
            /** @description The next page; absent on the last. */
            next_url?: string;
            /** @description Where all items have one. */
            language?: string;
            /** @description The items, in order. */
            items: components["schemas"]["JsonFeedItem"][];
        };
        /** @description An item in a JSON Feed. */
        JsonFeedItem: {
            /** @description Name of the item. */
            id: string;
            /** @description The item here. */
            url?: string;
            /** @description Where it was published. */
            external_url?: string;
            /** @description The headline, or its first words. */
            title: string;
            /** @description The standfirst. */
            summary?: string;
            /** @description The whole article but headline and standfirst. */
            content_html: string;
            /** @description Where the instant is known; `_khabar.publishedAt` has what is known. */
            date_published?: string;
            /** @description The byline. */
            authors?: {
                name: string;
            }[];
            /** @description BCP 47 language tag. */
            language: string;
            _khabar: components["schemas"]["JsonFeedExtension"];
        };
        /** @description What khabar knows of an item and JSON Feed has no place for. */
        JsonFeedExtension: {
            /** @description Where these members are described. */
            about: string;
            dir: components["schemas"]["Direction"];
            publishedAt?: components["schemas"]["PublishedAt"];
            /** @description Who published it. */
            publisher?: string;
            counts: components["schemas"]["Counts"];
        };
        /** @description A news article as structured data. */
        NewsItem: {
            /** @description The supplied id, or the first 16 hex digits of the text’s SHA-256. */
            id: string;
            /**
             * @description What this is.
             * @constant
             */
            type: "news-item";
            lang: components["schemas"]["Lang"];
            dir: components["schemas"]["Direction"];
            headline: components["schemas"]["Line"];
            standfirst?: components["schemas"]["Line"];
            /** @description Summary points under the headline. */
            bullets: components["schemas"]["Span"][];
            /** @description In order; `s0` is the lead. */
            sections: components["schemas"]["Section"][];
            /** @description Every line with its role, in order. */
            blocks: components["schemas"]["Block"][];
            /** @description Quotations, in order. */
            quotes: components["schemas"]["Quote"][];
            /** @description Who speaks. */
            speakers: components["schemas"]["Speaker"][];
            source: components["schemas"]["Source"];
            /** @description Dates named in the text, in order. */
            dates: components["schemas"]["DateMention"][];
            /** @description Foreign content in the page, in order. */
            embeds: components["schemas"]["Embed"][];
            publishedAt?: components["schemas"]["PublishedAt"];
            byline?: components["schemas"]["Line"];
            /** @description Terms of use, as given by the publisher. */
            rights?: string;
            counts: components["schemas"]["Counts"];
            offsetUnit: components["schemas"]["OffsetUnit"];
            /** @description Of the canonical text, in UTF-16 code units whatever `offsetUnit` says. */
            length: number;
            /** @description Of the canonical text’s UTF-8 bytes. */
            sha256: string;
            /** @description What parsed it; the same parser makes the same item of the same text. */
            parser: {
                name: string;
                version: string;
                rules: string;
            };
            /** @description What a reader should know of the article. */
            warnings: components["schemas"]["Warning"][];
            /** @description When it entered the store. */
            loadedAt?: string;
            links?: components["schemas"]["ItemLinks"];
        };
        /** @description A line of the article; without a place when it was supplied beside the text. */
        Line: {
            /** @description Letter by letter. */
            text: string;
            /** @description Where it begins. */
            start?: number;
            /** @description Where it has ended: the first place after it. */
            end?: number;
        };
        /** @description The lead, or a heading and what stands under it. */
        Section: {
            /** @description Id in the item: `s0` is the lead. */
            id: string;
            /**
             * @description `lead` for what stands before the first heading.
             * @enum {string}
             */
            kind: "lead" | "section";
            heading?: components["schemas"]["Span"];
            position: components["schemas"]["Position"];
            /** @description Block ids in order; the heading's own block is left out. */
            blocks: string[];
            /** @description Quote ids in order. */
            quotes: string[];
            /** @description Who speaks here, in order of first word. */
            speakers: string[];
            /** @description Words, its heading left out. */
            words: number;
        };
        /** @description A place in the canonical text; `end` is exclusive. */
        Position: {
            /** @description Where it begins. */
            start: number;
            /** @description Where it has ended: the first place after it. */
            end: number;
        };
        /** @description A line of the article with its role. */
        Block: {
            /** @description Id in the item: `b1`, `b2` … */
            id: string;
            type: components["schemas"]["BlockType"];
            position: components["schemas"]["Position"];
            /** @description The line, letter by letter. */
            text: string;
            /** @description Id of the section it belongs to. */
            section?: string;
            lang?: components["schemas"]["Lang"];
            dir?: components["schemas"]["Direction"];
            /** @description A byline or dateline glued to the front of a paragraph. */
            prefix?: components["schemas"]["Span"];
        };
        /**
         * @description What a line of the article is.
         * @enum {string}
         */
        BlockType: "headline" | "standfirst" | "bullet" | "heading" | "paragraph" | "question" | "byline" | "dateline" | "credit" | "caption" | "embed" | "boilerplate";
        /** @description Words that somebody said or wrote, as printed. */
        Quote: {
            /** @description Id in the item, by position: `q1`, `q2` … */
            id: string;
            kind: components["schemas"]["QuoteKind"];
            /** @description The words, letter by letter, without the marks. */
            text: string;
            /** @description Inside the marks. */
            position: components["schemas"]["Position"];
            /** @description With the marks. */
            outer?: components["schemas"]["Position"];
            marks: components["schemas"]["QuoteMarks"];
            /** @description Speaker ids; empty when the text does not say. */
            speakers: string[];
            /** @description Each speaker, with the words that name him. */
            attributions: components["schemas"]["Attribution"][];
            /** @description Id of the speaker who passes the words on. */
            reportedBy?: string;
            /** @description The words that tie the quotation to its speaker. */
            cue?: components["schemas"]["Span"];
            /** @description Id of its section. */
            section?: string;
            /** @description Id of its block. */
            block: string;
            /** @description Id of the earlier quotation with the same words. */
            duplicateOf?: string;
            /** @description Calibrated on annotated articles; absent until it is. */
            confidence?: number;
            /** @description The rule that decided, by name. */
            evidence: {
                rule: string;
            };
        };
        /**
         * @description `direct`: after a colon, after a bare cue, or standing alone. `partial`: grammatically inside the reporter’s sentence. `indirect`: reported speech without marks. `heading`: “name: words” in a headline, bullet or heading.
         * @enum {string}
         */
        QuoteKind: "direct" | "partial" | "indirect" | "heading";
        /**
         * @description The state of the quotation marks in the source.
         * @enum {string}
         */
        QuoteMarks: "balanced" | "open-only" | "close-only" | "nested" | "none";
        /** @description One speaker of a quotation and the words that name him. */
        Attribution: {
            /** @description Speaker id. */
            speaker: string;
            /** @description The words that name the speaker; absent when none do. */
            mention?: components["schemas"]["Span"];
            via: components["schemas"]["AttributionVia"];
        };
        /**
         * @description How the text leads from the quotation to the speaker.
         * @enum {string}
         */
        AttributionVia: "name" | "role" | "pronoun" | "carried" | "group" | "heading" | "metonym";
        /** @description Who speaks, with every form by which the article names him. */
        Speaker: {
            /** @description Stable; shared across items by persons with two name words and named organisations. */
            id: string;
            /** @description The fullest proper form printed, without honorifics; never corrected. */
            name: string;
            kind: components["schemas"]["SpeakerKind"];
            /** @description Offices and titles, as printed. */
            roles: string[];
            /** @description Every form of the name, and how often it stands. */
            variants: {
                text: string;
                count: number;
            }[];
            /** @description Every place that names the speaker. */
            mentions: components["schemas"]["Span"][];
            /** @description Speaker ids of a group’s known members. */
            members?: string[];
            /** @description Quotations of the item, joint ones among them. */
            quoteCount: number;
        };
        /**
         * @description What kind of speaker it is.
         * @enum {string}
         */
        SpeakerKind: "person" | "organization" | "group" | "document" | "unknown-person";
        /** @description Where the article comes from and what it names as its sources. */
        Source: {
            creditLine?: components["schemas"]["Span"];
            /** @description Who published it, and how that is known. */
            publisher?: {
                name: string;
                basis: components["schemas"]["Basis"];
            };
            /** @description Agencies credited for the article or cited in it. */
            agencies: components["schemas"]["Agency"][];
            /** @description Stretches such as “according to …” and whom they name. */
            attributions: {
                span: components["schemas"]["Span"];
                to: string;
            }[];
            /** @description Where it was published. */
            url?: string;
            /** @description When it was fetched. */
            retrievedAt?: string;
            /** @description Name of the file it came in. */
            file?: string;
            /**
             * @description What came in.
             * @enum {string}
             */
            format: "text" | "html";
            /** @description Size of the file or record as received. */
            bytes: number;
            /** @description Of the file or record as received. */
            sha256: string;
            /** @description Terms of use, as given by the publisher. */
            rights?: string;
        };
        /** @description A news agency credited for the article or cited in it. */
        Agency: {
            /** @description As printed. */
            name: string;
            /** @description False for words such as “agencies” that name none. */
            named: boolean;
            /**
             * @description `credit`: in the credit line; `cited`: in the text.
             * @enum {string}
             */
            kind: "credit" | "cited";
            span?: components["schemas"]["Span"];
        };
        /** @description A date named in the text. */
        DateMention: {
            /** @description Id in the item: `d1`, `d2` … */
            id: string;
            /** @description The words, as printed. */
            text: string;
            position: components["schemas"]["Position"];
            /**
             * @description How it is named: in full, by its weekday, by “today”, from another date, or loosely.
             * @enum {string}
             */
            kind: "explicit" | "weekday" | "deictic" | "relative" | "vague";
            /** @description ISO 8601 date, month, year or week; `--MM-DD` when no year can be shown. */
            resolved?: string;
            precision: components["schemas"]["DatePrecision"];
            /** @description The date it was counted from. */
            anchor?: string;
            /** @description Id of the quotation it stands in. */
            quote?: string;
        };
        /**
         * @description How much of a date is known.
         * @enum {string}
         */
        DatePrecision: "minute" | "day" | "week" | "month" | "year" | "vague";
        /** @description Foreign content in the page, such as a post of a social network. */
        Embed: {
            /** @description Id in the item: `e1`, `e2` … */
            id: string;
            /** @description Id of its block. */
            block: string;
            /**
             * @description Whose content it is, as a word.
             * @example twitter
             */
            provider: string;
            /**
             * @description `unavailable` when the page shows an error in its place.
             * @enum {string}
             */
            status: "available" | "unavailable";
            /** @description Where it came from. */
            url?: string;
            /** @description What the page shows of it. */
            text: string;
            position: components["schemas"]["Position"];
            lang: components["schemas"]["Lang"];
            dir: components["schemas"]["Direction"];
        };
        /** @description Something about the article that a reader should know. */
        Warning: {
            /** @description What it is, as a word for programs. */
            code: string;
            /** @description The place, where it has one. */
            span?: components["schemas"]["Span"];
            /** @description What it is, as a sentence. */
            detail: string;
        };
        /** @description An item with the fields named by `fields`. */
        NewsItemSelection: {
            /** @description The supplied id, or the first 16 hex digits of the text’s SHA-256. */
            id: string;
            /**
             * @description What this is.
             * @constant
             */
            type?: "news-item";
            lang?: components["schemas"]["Lang"];
            dir?: components["schemas"]["Direction"];
            headline?: components["schemas"]["Line"];
            standfirst?: components["schemas"]["Line"];
            /** @description Summary points under the headline. */
            bullets?: components["schemas"]["Span"][];
            /** @description In order; `s0` is the lead. */
            sections?: components["schemas"]["Section"][];
            /** @description Every line with its role, in order. */
            blocks?: components["schemas"]["Block"][];
            /** @description Quotations, in order. */
            quotes?: components["schemas"]["Quote"][];
            /** @description Who speaks. */
            speakers?: components["schemas"]["Speaker"][];
            source?: components["schemas"]["Source"];
            /** @description Dates named in the text, in order. */
            dates?: components["schemas"]["DateMention"][];
            /** @description Foreign content in the page, in order. */
            embeds?: components["schemas"]["Embed"][];
            publishedAt?: components["schemas"]["PublishedAt"];
            byline?: components["schemas"]["Line"];
            /** @description Terms of use, as given by the publisher. */
            rights?: string;
            counts?: components["schemas"]["Counts"];
            offsetUnit: components["schemas"]["OffsetUnit"];
            /** @description Of the canonical text, in UTF-16 code units whatever `offsetUnit` says. */
            length?: number;
            /** @description Of the canonical text’s UTF-8 bytes. */
            sha256?: string;
            /** @description What parsed it; the same parser makes the same item of the same text. */
            parser?: {
                name: string;
                version: string;
                rules: string;
            };
            /** @description What a reader should know of the article. */
            warnings?: components["schemas"]["Warning"][];
            /** @description When it entered the store. */
            loadedAt?: string;
            links?: components["schemas"]["ItemLinks"];
        };
        /** @description An item in ninjs 3.1 of the IPTC. */
        NinjsItem: {
            /** @description Name of the item, as a URI. */
            uri: string;
            /**
             * @description What this is.
             * @constant
             */
            type: "text";
            /**
             * @description Nothing is left out.
             * @constant
             */
            representationType: "full";
            /** @description When it entered the store. */
            versionCreated?: string;
            /** @description When it was published, where the instant is known. */
            contentCreated?: string;
            /** @description When it was published, where less than the instant is known. */
            edNote?: string;
            /** @description BCP 47 language tag. */
            language: string;
            /** @description The headline, if there is one. */
            headlines: components["schemas"]["NinjsText"][];
            /** @description The standfirst, if there is one. */
            descriptions: components["schemas"]["NinjsText"][];
            /** @description The text as plain text and as HTML. */
            bodies: components["schemas"]["NinjsBody"][];
            /** @description The byline. */
            by?: string;
            /** @description Where and by which agency, where that is a line of its own. */
            located?: string;
            /** @description Terms of use, as given by the publisher. */
            usageTerms?: string;
            /** @description People who speak. */
            people: components["schemas"]["NinjsConcept"][];
            /** @description Organisations that speak. */
            organisations: components["schemas"]["NinjsConcept"][];
            /** @description Groups and documents that speak. */
            subjects: components["schemas"]["NinjsConcept"][];
            /** @description Publisher and agencies. */
            infoSources: {
                name: string;
                role: string;
            }[];
            /** @description Id of the item and digest of its text. */
            altIds: {
                role: string;
                value: string;
            }[];
            /** @description Where it was published. */
            renditions?: {
                name: string;
                href: string;
            }[];
            /** @description The standard and its schema. */
            standard: {
                name: string;
                version: string;
                schema: string;
            };
        };
        /** @description A headline or description of ninjs. */
        NinjsText: {
            /** @description What it is here. */
            role?: string;
            /** @description Media type of the value. */
            contentType?: string;
            /** @description The words. */
            value: string;
        };
        /** @description The text of an article in one media type, as ninjs has it. */
        NinjsBody: {
            /** @description What it is here. */
            role?: string;
            /** @description Media type of the value. */
            contentType?: string;
            /** @description The words. */
            value: string;
            /** @description UTF-16 code units of the value. */
            charCount?: number;
            /** @description As `counts.words`. */
            wordCount?: number;
        };
        /** @description A person, organisation or subject of ninjs. */
        NinjsConcept: {
            /** @description As printed. */
            name: string;
            /** @description What it is to the article: `speaker`. */
            rel?: string;
            /** @description Its name, as a URI. */
            uri?: string;
            /** @description Its id in the item. */
            literal?: string;
        };
        /** @description An item as a NewsArticle of schema.org. */
        SchemaOrgArticle: {
            /**
             * @description The vocabulary.
             * @constant
             */
            "@context": "https://schema.org";
            /**
             * @description Type of schema.org.
             * @constant
             */
            "@type": "NewsArticle";
            /** @description Name of the thing, as an IRI. */
            "@id": string;
            /** @description Id of the item. */
            identifier: string;
            /** @description Where it was published. */
            url?: string;
            /** @description BCP 47 language tag. */
            inLanguage: string;
            /** @description The headline. */
            headline?: string;
            /** @description The standfirst. */
            description?: string;
            /** @description ISO 8601, as far as it is known; absent without a year. */
            datePublished?: string;
            /** @description Where and by which agency, where that is a line of its own. */
            dateline?: string;
            /** @description The byline. */
            creditText?: string;
            /** @description Who published it. */
            publisher?: components["schemas"]["SchemaOrgOrganization"];
            /** @description Agencies credited for it. */
            sourceOrganization?: components["schemas"]["SchemaOrgOrganization"][];
            /** @description Terms of use, as given by the publisher. */
            copyrightNotice?: string;
            /** @description As `counts.words` of the item. */
            wordCount: number;
            /** @description All its lines but headline and standfirst. */
            articleBody: string;
            /** @description Who speaks, each once. */
            mentions: (components["schemas"]["SchemaOrgPerson"] | components["schemas"]["SchemaOrgOrganization"] | components["schemas"]["SchemaOrgDocument"])[];
            /** @description Its sections in order, then the quotations outside of them. */
            hasPart: (components["schemas"]["SchemaOrgSection"] | components["schemas"]["SchemaOrgQuotation"])[];
        };
        /** @description An organisation or a group, as schema.org has it. */
        SchemaOrgOrganization: {
            /**
             * @description Type of schema.org.
             * @constant
             */
            "@type": "Organization";
            /** @description Name of the thing, as an IRI. */
            "@id"?: string;
            /** @description As printed. */
            name: string;
            /** @description Other forms of the name. */
            alternateName?: string[];
        };
        /** @description A person who speaks, as schema.org has it. */
        SchemaOrgPerson: {
            /**
             * @description Type of schema.org.
             * @constant
             */
            "@type": "Person";
            /** @description Name of the thing, as an IRI. */
            "@id"?: string;
            /** @description As printed. */
            name: string;
            /** @description Other forms of the name. */
            alternateName?: string[];
            /** @description Offices, as printed. */
            jobTitle?: string[];
        };
        /** @description A text that speaks, as schema.org has it. */
        SchemaOrgDocument: {
            /**
             * @description Type of schema.org.
             * @constant
             */
            "@type": "CreativeWork";
            /** @description Name of the thing, as an IRI. */
            "@id"?: string;
            /** @description As printed. */
            name: string;
            /** @description Other forms of the name. */
            alternateName?: string[];
        };
        /** @description A section of an article, as schema.org has it. */
        SchemaOrgSection: {
            /**
             * @description Type of schema.org.
             * @constant
             */
            "@type": "CreativeWork";
            /** @description Name of the thing, as an IRI. */
            "@id": string;
            /** @description Its heading; the lead has none. */
            name?: string;
            /** @description Its number; the lead is 0. */
            position: number;
            /** @description Its paragraphs, a blank line between them. */
            text: string;
            /** @description Its quotations, in order. */
            hasPart: components["schemas"]["SchemaOrgQuotation"][];
        };
        /** @description A quotation, as schema.org has it. */
        SchemaOrgQuotation: {
            /**
             * @description Type of schema.org.
             * @constant
             */
            "@type": "Quotation";
            /** @description Name of the thing, as an IRI. */
            "@id": string;
            /** @description The words, without the marks. */
            text: string;
            /** @description The kind of quotation; `indirect` is reported speech. */
            description: string;
            /** @description Its number in the article. */
            position: number;
            /** @description Who speaks; absent when unknown. */
            creator?: (components["schemas"]["SchemaOrgPerson"] | components["schemas"]["SchemaOrgOrganization"])[];
            /** @description Texts that the words are from. */
            isBasedOn?: components["schemas"]["SchemaOrgDocument"][];
        };
        /** @description Where the item comes from. */
        SourceView: {
            creditLine?: components["schemas"]["Span"];
            /** @description Who published it, and how that is known. */
            publisher?: {
                name: string;
                basis: components["schemas"]["Basis"];
            };
            /** @description Agencies credited for the article or cited in it. */
            agencies: components["schemas"]["Agency"][];
            /** @description Stretches such as “according to …” and whom they name. */
            attributions: {
                span: components["schemas"]["Span"];
                to: string;
            }[];
            /** @description Where it was published. */
            url?: string;
            /** @description When it was fetched. */
            retrievedAt?: string;
            /** @description Name of the file it came in. */
            file?: string;
            /**
             * @description What came in.
             * @enum {string}
             */
            format: "text" | "html";
            /** @description Size of the file or record as received. */
            bytes: number;
            /** @description Of the file or record as received. */
            sha256: string;
            /** @description Terms of use, as given by the publisher. */
            rights?: string;
            offsetUnit: components["schemas"]["OffsetUnit"];
        };
        /** @description The dates named in an item. */
        DateList: {
            /** @description The entries, in order. */
            items: components["schemas"]["DateMention"][];
            page: components["schemas"]["Page"];
            links: components["schemas"]["ListLinks"];
            offsetUnit: components["schemas"]["OffsetUnit"];
        };
        /** @description Foreign content in an item. */
        EmbedList: {
            /** @description The entries, in order. */
            items: components["schemas"]["Embed"][];
            page: components["schemas"]["Page"];
            links: components["schemas"]["ListLinks"];
            offsetUnit: components["schemas"]["OffsetUnit"];
        };
        /** @description The sections of an item, in order; `s0` is the lead. */
        SectionList: {
            /** @description The entries, in order. */
            items: components["schemas"]["SectionEntry"][];
            page: components["schemas"]["Page"];
            links: components["schemas"]["ListLinks"];
            offsetUnit: components["schemas"]["OffsetUnit"];
        };
        /** @description A section with its blocks and quotes as ids, or whole under `include`. */
        SectionEntry: {
            /** @description Id in the item: `s0` is the lead. */
            id: string;
            /**
             * @description `lead` for what stands before the first heading.
             * @enum {string}
             */
            kind: "lead" | "section";
            heading?: components["schemas"]["Span"];
            position: components["schemas"]["Position"];
            /** @description Blocks in order, as ids or under `include` as objects; the heading's own block is left out. */
            blocks: (string | components["schemas"]["Block"])[];
            /** @description Quotations in order, as ids or under `include` as objects. */
            quotes: (string | components["schemas"]["Quote"])[];
            /** @description Who speaks here, in order of first word. */
            speakers: string[];
            /** @description Words, its heading left out. */
            words: number;
        };
        /** @description One section. */
        SectionView: {
            /** @description Id in the item: `s0` is the lead. */
            id: string;
            /**
             * @description `lead` for what stands before the first heading.
             * @enum {string}
             */
            kind: "lead" | "section";
            heading?: components["schemas"]["Span"];
            position: components["schemas"]["Position"];
            /** @description Blocks in order, as ids or under `include` as objects; the heading's own block is left out. */
            blocks: (string | components["schemas"]["Block"])[];
            /** @description Quotations in order, as ids or under `include` as objects. */
            quotes: (string | components["schemas"]["Quote"])[];
            /** @description Who speaks here, in order of first word. */
            speakers: string[];
            /** @description Words, its heading left out. */
            words: number;
            offsetUnit: components["schemas"]["OffsetUnit"];
        };
        /** @description Quotations of an item, in the order of the text. */
        QuoteList: {
            /** @description The entries, in order. */
            items: components["schemas"]["Quote"][];
            page: components["schemas"]["Page"];
            links: components["schemas"]["ListLinks"];
            offsetUnit: components["schemas"]["OffsetUnit"];
        };
        /** @description Quotations grouped by speaker, most quoted first. */
        SpeakerGroupList: {
            /** @description The entries, in order. */
            items: components["schemas"]["SpeakerGroup"][];
            page: components["schemas"]["Page"];
            links: components["schemas"]["ListLinks"];
            offsetUnit: components["schemas"]["OffsetUnit"];
        };
        /** @description The quotations of one speaker. */
        SpeakerGroup: {
            /** @description Absent for quotations whose speaker is not known. */
            speaker?: components["schemas"]["Speaker"];
            /** @description Quotations in the group. */
            count: number;
            /** @description In the order of the text. */
            quotes: components["schemas"]["Quote"][];
        };
        /** @description The quotations of an item as Web Annotations. */
        AnnotationPage: {
            /**
             * @description The context of the Web Annotation vocabulary.
             * @constant
             */
            "@context": "http://www.w3.org/ns/anno.jsonld";
            /** @description Name of the page, as an IRI. */
            id: string;
            /**
             * @description What this is.
             * @constant
             */
            type: "AnnotationPage";
            /** @description All annotations that were asked for: those of this page. */
            partOf: {
                id: string;
                /** @constant */
                type: "AnnotationCollection";
                total: number;
            };
            /**
             * @description The page begins with the first.
             * @constant
             */
            startIndex: 0;
            /** @description The annotations, in the order of the text. */
            items: components["schemas"]["Annotation"][];
        };
        /** @description A quotation as a Web Annotation. */
        Annotation: {
            /** @description Name of the annotation, as an IRI. */
            id: string;
            /**
             * @description What this is.
             * @constant
             */
            type: "Annotation";
            /**
             * @description It says who speaks and how.
             * @constant
             */
            motivation: "describing";
            /** @description Its speakers, then its kind. */
            body: components["schemas"]["AnnotationBody"][];
            /** @description The quotation in the canonical text. */
            target: {
                /**
                 * @description A part of something.
                 * @constant
                 */
                type: "SpecificResource";
                /** @description The canonical text. */
                source: string;
                /** @description The same place by its words and by its offsets. */
                selector: [
                    components["schemas"]["TextQuoteSelector"],
                    components["schemas"]["TextPositionSelector"]
                ];
            };
        };
        /** @description What is said of a quotation. */
        AnnotationBody: {
            /**
             * @description Words.
             * @constant
             */
            type: "TextualBody";
            /**
             * @description `identifying`: who speaks; `classifying`: the kind of quotation.
             * @enum {string}
             */
            purpose: "identifying" | "classifying";
            /** @description The name of a speaker, or the kind. */
            value: string;
            /**
             * @description Media type of the value.
             * @constant
             */
            format: "text/plain";
            /** @description BCP 47 language tag of the value. */
            language?: string;
            /** @description Direction of the value. */
            textDirection?: components["schemas"]["Direction"];
        };
        /** @description A place in a text by its words and those around it. */
        TextQuoteSelector: {
            /**
             * @description A place by its words.
             * @constant
             */
            type: "TextQuoteSelector";
            /** @description The quotation. */
            exact: string;
            /** @description What stands before it. */
            prefix: string;
            /** @description What stands behind it. */
            suffix: string;
        };
        /** @description A place in a text by its offsets in code points. */
        TextPositionSelector: {
            /**
             * @description A place by its offsets.
             * @constant
             */
            type: "TextPositionSelector";
            /** @description Where it begins, in code points. */
            start: number;
            /** @description The first place after it, in code points. */
            end: number;
        };
        /** @description One quotation. */
        QuoteView: {
            /** @description Id in the item, by position: `q1`, `q2` … */
            id: string;
            kind: components["schemas"]["QuoteKind"];
            /** @description The words, letter by letter, without the marks. */
            text: string;
            /** @description Inside the marks. */
            position: components["schemas"]["Position"];
            /** @description With the marks. */
            outer?: components["schemas"]["Position"];
            marks: components["schemas"]["QuoteMarks"];
            /** @description Speaker ids; empty when the text does not say. */
            speakers: string[];
            /** @description Each speaker, with the words that name him. */
            attributions: components["schemas"]["Attribution"][];
            /** @description Id of the speaker who passes the words on. */
            reportedBy?: string;
            /** @description The words that tie the quotation to its speaker. */
            cue?: components["schemas"]["Span"];
            /** @description Id of its section. */
            section?: string;
            /** @description Id of its block. */
            block: string;
            /** @description Id of the earlier quotation with the same words. */
            duplicateOf?: string;
            /** @description Calibrated on annotated articles; absent until it is. */
            confidence?: number;
            /** @description The rule that decided, by name. */
            evidence: {
                rule: string;
            };
            offsetUnit: components["schemas"]["OffsetUnit"];
        };
        /** @description One quotation as a Web Annotation, by itself. */
        AnnotationDocument: {
            /**
             * @description The context of the Web Annotation vocabulary.
             * @constant
             */
            "@context": "http://www.w3.org/ns/anno.jsonld";
            /** @description Name of the annotation, as an IRI. */
            id: string;
            /**
             * @description What this is.
             * @constant
             */
            type: "Annotation";
            /**
             * @description It says who speaks and how.
             * @constant
             */
            motivation: "describing";
            /** @description Its speakers, then its kind. */
            body: components["schemas"]["AnnotationBody"][];
            /** @description The quotation in the canonical text. */
            target: {
                /**
                 * @description A part of something.
                 * @constant
                 */
                type: "SpecificResource";
                /** @description The canonical text. */
                source: string;
                /** @description The same place by its words and by its offsets. */
                selector: [
                    components["schemas"]["TextQuoteSelector"],
                    components["schemas"]["TextPositionSelector"]
                ];
            };
        };
        /** @description Who speaks in an item. */
        SpeakerList: {
            /** @description The entries, in order. */
            items: components["schemas"]["Speaker"][];
            page: components["schemas"]["Page"];
            links: components["schemas"]["ListLinks"];
            offsetUnit: components["schemas"]["OffsetUnit"];
        };
        /** @description One speaker. */
        SpeakerView: {
            /** @description Stable; shared across items by persons with two name words and named organisations. */
            id: string;
            /** @description The fullest proper form printed, without honorifics; never corrected. */
            name: string;
            kind: components["schemas"]["SpeakerKind"];
            /** @description Offices and titles, as printed. */
            roles: string[];
            /** @description Every form of the name, and how often it stands. */
            variants: {
                text: string;
                count: number;
            }[];
            /** @description Every place that names the speaker. */
            mentions: components["schemas"]["Span"][];
            /** @description Speaker ids of a group’s known members. */
            members?: string[];
            /** @description Quotations of the item, joint ones among them. */
            quoteCount: number;
            offsetUnit: components["schemas"]["OffsetUnit"];
        };
        /** @description Quotations of all items, the latest item first. */
        QuoteEntryList: {
            /** @description The entries, in order. */
            items: components["schemas"]["QuoteEntry"][];
            page: components["schemas"]["Page"];
            links: components["schemas"]["ListLinks"];
            offsetUnit: components["schemas"]["OffsetUnit"];
        };
        /** @description A quotation in the list across items. */
        QuoteEntry: {
            /** @description Id in the item, by position: `q1`, `q2` … */
            id: string;
            kind: components["schemas"]["QuoteKind"];
            /** @description The words, letter by letter, without the marks. */
            text: string;
            /** @description Inside the marks. */
            position: components["schemas"]["Position"];
            /** @description With the marks. */
            outer?: components["schemas"]["Position"];
            marks: components["schemas"]["QuoteMarks"];
            /** @description Speaker ids; empty when the text does not say. */
            speakers: string[];
            /** @description Each speaker, with the words that name him. */
            attributions: components["schemas"]["Attribution"][];
            /** @description Id of the speaker who passes the words on. */
            reportedBy?: string;
            /** @description The words that tie the quotation to its speaker. */
            cue?: components["schemas"]["Span"];
            /** @description Id of its section. */
            section?: string;
            /** @description Id of its block. */
            block: string;
            /** @description Path of the earliest quotation with the same words, in this item or another. */
            duplicateOf?: string;
            /** @description Calibrated on annotated articles; absent until it is. */
            confidence?: number;
            /** @description The rule that decided, by name. */
            evidence: {
                rule: string;
            };
            item: components["schemas"]["QuoteItem"];
            /** @description Its speakers as known across items; `speakers` has their ids in the item. */
            saidBy: components["schemas"]["SaidBy"][];
            /** @description Paths of the quotation and its item. */
            links: components["schemas"]["ItemLinks"];
        };
        /** @description The item that a quotation stands in. */
        QuoteItem: {
            /** @description Id of the item. */
            id: string;
            /** @description Its headline. */
            headline: {
                text: string;
            };
            lang: components["schemas"]["Lang"];
            dir: components["schemas"]["Direction"];
            publishedAt?: components["schemas"]["PublishedAt"];
            /** @description Who published it, and how that is known. */
            publisher?: {
                name: string;
                basis: components["schemas"]["Basis"];
            };
        };
        /** @description Who said it, as known across items. */
        SaidBy: {
            /** @description Id across items. */
            id: string;
            /** @description Name across items. */
            name: string;
            kind: components["schemas"]["SpeakerKind"];
        };
        /** @description Who speaks, across items. */
        SpeakerProfileList: {
            /** @description The entries, in order. */
            items: components["schemas"]["SpeakerProfile"][];
            page: components["schemas"]["Page"];
            links: components["schemas"]["ListLinks"];
        };
        /** @description Who speaks, across items. */
        SpeakerProfile: {
            /** @description Stable; from the authority file where that knows the speaker. */
            id: string;
            /** @description From the authority file, else the spelling that most items print. */
            name: string;
            kind: components["schemas"]["SpeakerKind"];
            /** @description Offices and titles and in how many items, the most frequent. */
            roles: {
                text: string;
                count: number;
            }[];
            /** @description Forms of the name and how often they stand, the most frequent. */
            variants: {
                text: string;
                count: number;
            }[];
            /** @description Quotations in all items, joint ones among them. */
            quoteCount: number;
            /** @description Items in which the speaker speaks. */
            itemCount: number;
            /** @description Web addresses that stand for the same speaker, from the authority file. */
            sameAs: string[];
            /** @description Paths of the speaker, the quotations and the items. */
            links: components["schemas"]["ItemLinks"];
        };
        /** @description Every problem type there is. */
        ProblemTypeList: {
            /** @description The entries, in order. */
            items: components["schemas"]["ProblemType"][];
            page: components["schemas"]["Page"];
            links: components["schemas"]["ListLinks"];
        };
        /** @description What a problem type means, in Arabic and English. */
        ProblemType: {
            /** @description The `type` of such problems. */
            type: string;
            /** @description The HTTP status. */
            status: number;
            title: components["schemas"]["Bilingual"];
            meaning: components["schemas"]["Bilingual"];
        };
        /** @description The same words in Arabic and English. */
        Bilingual: {
            /** @description In Arabic. */
            ar: string;
            /** @description In English. */
            en: string;
        };
        /** @description The JSON Schemas of everything served. */
        SchemaList: {
            /** @description The entries, in order. */
            items: components["schemas"]["SchemaEntry"][];
            page: components["schemas"]["Page"];
            links: components["schemas"]["ListLinks"];
        };
        /** @description A JSON Schema there is. */
        SchemaEntry: {
            /** @description Last part of its path. */
            name: string;
            /** @description What it describes. */
            description: string;
            /** @description Where it is served. */
            path: string;
        };
        /** @description The process answers. */
        Live: {
            /**
             * @description The process answers.
             * @constant
             */
            status: "live";
        };
        /** @description Loaded: how many items are served and how many files were refused. */
        Ready: {
            /**
             * @description There is something to serve.
             * @constant
             */
            status: "ready";
            /** @description Items that are served. */
            items: number;
            /** @description Files and records that are refused as they stand. */
            refused: number;
            /** @description Records left out since another has the same text. */
            duplicates: number;
            /** @description The first of what is refused, twenty at most; the log has all. */
            refusals: components["schemas"]["Refusal"][];
            workers?: components["schemas"]["WorkerCounts"];
        };
    };
    responses: {
        /** @description The caller has it already. */
        NotModified: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "Cache-Control": components["headers"]["Cache-Control"];
                Vary: components["headers"]["Vary"];
                ETag: components["headers"]["ETag"];
                "Last-Modified": components["headers"]["Last-Modified"];
                Link: components["headers"]["Link"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A parameter or the body is malformed, unknown or out of range. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "Cache-Control": components["headers"]["Cache-Control"];
                Vary: components["headers"]["Vary"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "Cache-Control": components["headers"]["Cache-Control"];
                Vary: components["headers"]["Vary"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No media type here is one that `Accept` takes. */
        NotAcceptable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "Cache-Control": components["headers"]["Cache-Control"];
                Vary: components["headers"]["Vary"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request took too long to arrive. */
        RequestTimeout: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "Cache-Control": components["headers"]["Cache-Control"];
                Vary: components["headers"]["Vary"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than 256 KiB. */
        BodyTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "Cache-Control": components["headers"]["Cache-Control"];
                Vary: components["headers"]["Vary"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The URL is longer than 8 KiB. */
        UrlTooLong: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "Cache-Control": components["headers"]["Cache-Control"];
                Vary: components["headers"]["Vary"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of a type, charset or coding that is not taken. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "Cache-Control": components["headers"]["Cache-Control"];
                Vary: components["headers"]["Vary"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The header `Expect` asks for more than `100-continue`. */
        ExpectationFailed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "Cache-Control": components["headers"]["Cache-Control"];
                Vary: components["headers"]["Vary"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is well formed and is not an article. */
        NotAnArticle: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "Cache-Control": components["headers"]["Cache-Control"];
                Vary: components["headers"]["Vary"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The headers are larger than 16 KiB. */
        HeadersTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "Cache-Control": components["headers"]["Cache-Control"];
                Vary: components["headers"]["Vary"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of the service. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "Cache-Control": components["headers"]["Cache-Control"];
                Vary: components["headers"]["Vary"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Loading, nothing to serve, or stopping. */
        NotReady: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                "Cache-Control": components["headers"]["Cache-Control"];
                Vary: components["headers"]["Vary"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The id of the request: the caller’s own or a new one. */
        "X-Request-Id": string;
        /** @description Stands for these bytes in this media type. */
        ETag: string;
        /** @description When it was loaded. */
        "Last-Modified": string;
        /** @description How long the answer may be used unasked; `no-store`: never. */
        "Cache-Control": string;
        /** @description Request headers on which the answer depends. */
        Vary: string;
        /** @description Links to what belongs to it (RFC 8288). */
        Link: string;
        /** @description Languages of the text. */
        "Content-Language": string;
        /** @description SHA-256 of the body (RFC 9530). */
        "Repr-Digest": string;
        /** @description With HTML: what the page may load. */
        "Content-Security-Policy": string;
        /** @description Always `nosniff`. */
        "X-Content-Type-Options": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getService: {
        parameters: {
            query?: {
                /** @description Media type of the answer by a short name; stronger than `Accept`. */
                format?: "json" | "html";
                /** @description The reader page alone: the item it shows. */
                item?: string;
                /** @description The reader page alone: the speaker whose words it shows. */
                speaker?: string;
                /** @description The reader page alone: what it searches for. */
                q?: string;
                /** @description The reader page alone: which part it shows. */
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Content-Security-Policy": components["headers"]["Content-Security-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
        };
    };
    listItems: {
        parameters: {
            query?: {
                /** @description How many entries a page holds at most. */
                limit?: number;
                /** @description Where a page begins: `page.next` of the page before, with the same filters and sort. */
                cursor?: string;
                /** @description Order; a minus sign means the latest first. Items of unknown date come last. Without it: the best match first where there is a `q`, else `-publishedAt`. */
                sort?: "-publishedAt" | "publishedAt" | "-loadedAt" | "loadedAt" | "headline";
                /** @description Words, of which each must be found, and "phrases" in quotation marks. Two letters or more with `*` behind them stand for every word that begins so, at most four times. Compared folded; a word is also found with the article or a clitic joined to it, which weighs less, and a name that nobody has also finds one that is spelt almost like it. */
                q?: string;
                /** @description Where `q` looks; everywhere when absent. Comma between them. */
                in?: ("headline" | "standfirst" | "body" | "quotes" | "speakers")[];
                /** @description Language of the item; `ar` finds `ar-LB` as well. */
                lang?: string;
                /** @description Name of the publisher, compared folded. */
                publisher?: string;
                /** @description Name of an agency credited or cited, compared folded. */
                agency?: string;
                /** @description Id or name of somebody who speaks, compared folded. */
                speaker?: string;
                /** @description Published on this day or later. `YYYY-MM-DD`, or a date-time with its zone. */
                from?: string;
                /** @description Published on this day or earlier. `YYYY-MM-DD`, or a date-time with its zone. */
                to?: string;
                /** @description Only items with quotations, or only those without. */
                hasQuotes?: boolean;
                /** @description Fields of each summary in JSON; `id` is always there. Feeds hold whole articles. Comma between them. */
                fields?: ("id" | "headline" | "standfirst" | "lang" | "dir" | "publishedAt" | "publisher" | "counts" | "links" | "match")[];
                /** @description Unit of every offset in the answer. */
                offsetUnit?: "utf-16" | "code-point" | "utf-8";
                /** @description Media type of the answer by a short name; stronger than `Accept`. */
                format?: "json" | "jsonfeed" | "atom";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemList"];
                    "application/feed+json": components["schemas"]["JsonFeed"];
                    "application/atom+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
        };
    };
    getItem: {
        parameters: {
            query?: {
                /** @description Fields of the item in JSON; `id` and `offsetUnit` are always there. Other forms are whole. Comma between them. */
                fields?: ("id" | "type" | "lang" | "dir" | "headline" | "standfirst" | "bullets" | "sections" | "blocks" | "quotes" | "speakers" | "source" | "dates" | "embeds" | "publishedAt" | "byline" | "rights" | "counts" | "offsetUnit" | "length" | "sha256" | "parser" | "warnings" | "loadedAt" | "links")[];
                /** @description Unit of every offset in the answer. */
                offsetUnit?: "utf-16" | "code-point" | "utf-8";
                /** @description Media type of the answer by a short name; stronger than `Accept`. */
                format?: "json" | "ninjs" | "jsonld" | "html" | "text" | "markdown";
            };
            header?: never;
            path: {
                /** @description Id of an item. */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Content-Security-Policy": components["headers"]["Content-Security-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsItem"] | components["schemas"]["NewsItemSelection"];
                    "application/json;profile=\"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json\"": components["schemas"]["NinjsItem"];
                    "application/ld+json": components["schemas"]["SchemaOrgArticle"];
                    "text/html": string;
                    "text/plain": string;
                    "text/markdown": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
        };
    };
    getItemText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an item. */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
        };
    };
    getItemSource: {
        parameters: {
            query?: {
                /** @description Unit of every offset in the answer. */
                offsetUnit?: "utf-16" | "code-point" | "utf-8";
            };
            header?: never;
            path: {
                /** @description Id of an item. */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
        };
    };
    listItemDates: {
        parameters: {
            query?: {
                /** @description Unit of every offset in the answer. */
                offsetUnit?: "utf-16" | "code-point" | "utf-8";
            };
            header?: never;
            path: {
                /** @description Id of an item. */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DateList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
        };
    };
    listItemEmbeds: {
        parameters: {
            query?: {
                /** @description Unit of every offset in the answer. */
                offsetUnit?: "utf-16" | "code-point" | "utf-8";
            };
            header?: never;
            path: {
                /** @description Id of an item. */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmbedList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
        };
    };
    listItemSections: {
        parameters: {
            query?: {
                /** @description Parts to give whole, in place of their ids. Comma between them. */
                include?: ("blocks" | "quotes")[];
                /** @description Unit of every offset in the answer. */
                offsetUnit?: "utf-16" | "code-point" | "utf-8";
            };
            header?: never;
            path: {
                /** @description Id of an item. */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
        };
    };
    getItemSection: {
        parameters: {
            query?: {
                /** @description Parts to give whole, in place of their ids. Comma between them. */
                include?: ("blocks" | "quotes")[];
                /** @description Unit of every offset in the answer. */
                offsetUnit?: "utf-16" | "code-point" | "utf-8";
            };
            header?: never;
            path: {
                /** @description Id of an item. */
                itemId: string;
                /** @description Id of a section; `s0` is the lead. */
                sectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
        };
    };
    listItemQuotes: {
        parameters: {
            query?: {
                /** @description Quotations of this kind. */
                kind?: "direct" | "partial" | "indirect" | "heading";
                /** @description Id of a section. */
                section?: string;
                /** @description Words in the quotation, compared folded. */
                q?: string;
                /** @description How many entries a page holds at most. */
                limit?: number;
                /** @description Where a page begins: `page.next` of the page before, with the same filters and sort. */
                cursor?: string;
                /** @description Unit of every offset in the answer. */
                offsetUnit?: "utf-16" | "code-point" | "utf-8";
                /** @description Id or name of a speaker, compared folded. */
                speaker?: string;
                /** @description Group the quotations; `total` and `limit` then count groups. */
                groupBy?: "speaker";
                /** @description Media type of the answer by a short name; stronger than `Accept`. */
                format?: "json" | "annotations";
            };
            header?: never;
            path: {
                /** @description Id of an item. */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteList"] | components["schemas"]["SpeakerGroupList"];
                    "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"": components["schemas"]["AnnotationPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
        };
    };
    getItemQuote: {
        parameters: {
            query?: {
                /** @description Unit of every offset in the answer. */
                offsetUnit?: "utf-16" | "code-point" | "utf-8";
                /** @description Media type of the answer by a short name; stronger than `Accept`. */
                format?: "json" | "annotations";
            };
            header?: never;
            path: {
                /** @description Id of an item. */
                itemId: string;
                /** @description Id of a quotation. */
                quoteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteView"];
                    "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"": components["schemas"]["AnnotationDocument"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
        };
    };
    listItemSpeakers: {
        parameters: {
            query?: {
                /** @description Speakers of this kind. */
                kind?: "person" | "organization" | "group" | "document" | "unknown-person";
                /** @description Unit of every offset in the answer. */
                offsetUnit?: "utf-16" | "code-point" | "utf-8";
            };
            header?: never;
            path: {
                /** @description Id of an item. */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
        };
    };
    getItemSpeaker: {
        parameters: {
            query?: {
                /** @description Unit of every offset in the answer. */
                offsetUnit?: "utf-16" | "code-point" | "utf-8";
            };
            header?: never;
            path: {
                /** @description Id of an item. */
                itemId: string;
                /** @description Id of a speaker, or his name in percent-encoded UTF-8, compared folded. */
                speakerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerView"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
        };
    };
    listItemSpeakerQuotes: {
        parameters: {
            query?: {
                /** @description Quotations of this kind. */
                kind?: "direct" | "partial" | "indirect" | "heading";
                /** @description Id of a section. */
                section?: string;
                /** @description Words in the quotation, compared folded. */
                q?: string;
                /** @description How many entries a page holds at most. */
                limit?: number;
                /** @description Where a page begins: `page.next` of the page before, with the same filters and sort. */
                cursor?: string;
                /** @description Unit of every offset in the answer. */
                offsetUnit?: "utf-16" | "code-point" | "utf-8";
            };
            header?: never;
            path: {
                /** @description Id of an item. */
                itemId: string;
                /** @description Id of a speaker, or his name in percent-encoded UTF-8, compared folded. */
                speakerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
        };
    };
    listQuotes: {
        parameters: {
            query?: {
                /** @description Words, of which each must be found, and "phrases" in quotation marks. Two letters or more with `*` behind them stand for every word that begins so, at most four times. Compared folded; a word is also found with the article or a clitic joined to it, which weighs less, and a name that nobody has also finds one that is spelt almost like it. */
                q?: string;
                /** @description Quotations of this kind. */
                kind?: "direct" | "partial" | "indirect" | "heading";
                /** @description Name of the publisher of the item, compared folded. */
                publisher?: string;
                /** @description Published on this day or later. `YYYY-MM-DD`, or a date-time with its zone. */
                from?: string;
                /** @description Published on this day or earlier. `YYYY-MM-DD`, or a date-time with its zone. */
                to?: string;
                /** @description How many entries a page holds at most. */
                limit?: number;
                /** @description Where a page begins: `page.next` of the page before, with the same filters and sort. */
                cursor?: string;
                /** @description Unit of every offset in the answer. */
                offsetUnit?: "utf-16" | "code-point" | "utf-8";
                /** @description Id or name of a speaker, compared folded. */
                speaker?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteEntryList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
        };
    };
    listSpeakers: {
        parameters: {
            query?: {
                /** @description Words of a name, each whole or begun; a name that nobody has finds those that are spelt almost like it. */
                q?: string;
                /** @description Speakers of this kind. */
                kind?: "person" | "organization" | "group" | "document" | "unknown-person";
                /** @description Order: most quoted first, or by name. */
                sort?: "-quotes" | "name";
                /** @description How many entries a page holds at most. */
                limit?: number;
                /** @description Where a page begins: `page.next` of the page before, with the same filters and sort. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerProfileList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
        };
    };
    getSpeaker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a speaker, across items or in one, or a name in percent-encoded UTF-8, compared folded. */
                speakerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerProfile"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
        };
    };
    listSpeakerQuotes: {
        parameters: {
            query?: {
                /** @description Words, of which each must be found, and "phrases" in quotation marks. Two letters or more with `*` behind them stand for every word that begins so, at most four times. Compared folded; a word is also found with the article or a clitic joined to it, which weighs less, and a name that nobody has also finds one that is spelt almost like it. */
                q?: string;
                /** @description Quotations of this kind. */
                kind?: "direct" | "partial" | "indirect" | "heading";
                /** @description Name of the publisher of the item, compared folded. */
                publisher?: string;
                /** @description Published on this day or later. `YYYY-MM-DD`, or a date-time with its zone. */
                from?: string;
                /** @description Published on this day or earlier. `YYYY-MM-DD`, or a date-time with its zone. */
                to?: string;
                /** @description How many entries a page holds at most. */
                limit?: number;
                /** @description Where a page begins: `page.next` of the page before, with the same filters and sort. */
                cursor?: string;
                /** @description Unit of every offset in the answer. */
                offsetUnit?: "utf-16" | "code-point" | "utf-8";
            };
            header?: never;
            path: {
                /** @description Id of a speaker, across items or in one, or a name in percent-encoded UTF-8, compared folded. */
                speakerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteEntryList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
        };
    };
    parseArticle: {
        parameters: {
            query?: {
                /** @description Media type of the answer by a short name; stronger than `Accept`. */
                format?: "json" | "ninjs" | "jsonld" | "annotations" | "html" | "text" | "markdown";
                /** @description Unit of every offset in the answer. */
                offsetUnit?: "utf-16" | "code-point" | "utf-8";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description An article as it comes in. Exactly one of `text` and `html`. */
        requestBody: {
            content: {
                "text/plain": string;
                "text/html": string;
                "application/json": components["schemas"]["RawArticle"];
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Link: components["headers"]["Link"];
                    "Content-Security-Policy": components["headers"]["Content-Security-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsItem"];
                    "application/json;profile=\"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json\"": components["schemas"]["NinjsItem"];
                    "application/ld+json": components["schemas"]["SchemaOrgArticle"];
                    "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"": components["schemas"]["AnnotationPage"];
                    "text/html": string;
                    "text/plain": string;
                    "text/markdown": string;
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            417: components["responses"]["ExpectationFailed"];
            422: components["responses"]["NotAnArticle"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
        };
    };
    listProblemTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemTypeList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
        };
    };
    getProblemType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of the `type` of a problem. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemType"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
        };
    };
    listSchemas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
        };
    };
    getSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of a schema. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
        };
    };
    getOpenapiJson: {
        parameters: {
            query?: {
                /** @description Version of OpenAPI. 3.0 says less of a schema than 3.1: the copy takes whatever the original takes, perhaps more. */
                version?: "3.1" | "3.0";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
        };
    };
    getOpenapiYaml: {
        parameters: {
            query?: {
                /** @description Version of OpenAPI. 3.0 says less of a schema than 3.1: the copy takes whatever the original takes, perhaps more. */
                version?: "3.1" | "3.0";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
        };
    };
    getLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Live"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["UrlTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
        };
    };
}
