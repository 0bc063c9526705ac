const secret = ['authorization', 'cookie']

/** What a log never shows, wherever a request's headers may stand in a line. */
export const redact = {
  paths: ['', '*.', 'headers.', '*.headers.'].flatMap((path) => secret.map((name) => `${path}${name}`)),
  censor: '[redacted]',
}
