/** A call that is wrong or a file that cannot be measured: its message is one line for people, exit code 2. */
export class Unreadable extends Error {}
