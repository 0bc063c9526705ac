import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector'

// Loaded before a program: writes the address of every script that the program loads into LOADED_FILE at its end. What
// Node writes for coverage says the same, but a test run that measures coverage keeps that for itself.
const urls = []
const session = new Session()
session.connect()
session.on('Debugger.scriptParsed', ({ params }) => urls.push(params.url))
session.post('Debugger.enable')
process.on('exit', () => writeFileSync(process.env.LOADED_FILE, JSON.stringify(urls)))
