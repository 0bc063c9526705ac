/** A wrong call or a file that cannot be measured: its message is one line for people, exit code 2. */
export class Unusable extends Error {}
