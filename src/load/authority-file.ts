import { join } from 'node:path'
import { Authority } from '../../schemas/authority.ts'
import { readJson } from '../import/json.ts'
import { gather, openFile } from '../import/open.ts'
import { limits } from '../limits.ts'
import { type Authorities, noAuthorities, readAuthorities } from '../store/authority.ts'
import { decodeUtf8 } from '../text/decode.ts'

/** The supplied file that says who is who. */
export const authorityFile = 'speakers.json'

/** Who is who, and the text that says so; empty where there is no file. */
export interface AuthorityText {
  readonly text: string
  readonly authorities: Authorities
}

/** Read the authority file of a data folder. What is wrong with it is a reason that names the place; never throws. */
export async function readAuthorityFile(
  folder: string,
): Promise<AuthorityText | { readonly reason: string }> {
  const opened = await openFile(join(folder, authorityFile), { regularOnly: true })
  if ('reason' in opened) return opened.missing ? { text: '', authorities: noAuthorities } : opened
  try {
    const bytes = await gather(
      opened.handle.createReadStream({ autoClose: false }),
      limits.authority_bytes_max,
    )
    if (bytes === undefined) return { reason: `the file has more than ${limits.authority_bytes_max} bytes` }
    const decoded = decodeUtf8(Buffer.from(bytes))
    if ('invalidAt' in decoded) return { reason: `not UTF-8: invalid at byte ${decoded.invalidAt}` }
    return readAuthorityText(decoded.text)
  } catch {
    return { reason: 'cannot be read' }
  } finally {
    await opened.handle.close().catch(() => {})
  }
}

/** Check the text of an authority file by its schema. */
export function readAuthorityText(text: string): AuthorityText | { readonly reason: string } {
  if (text === '') return { text, authorities: noAuthorities }
  const json = readJson(text)
  if ('reason' in json) return json
  const checked = Authority.safeParse(json.value)
  if (checked.success) return { text, authorities: readAuthorities(checked.data) }
  const [issue] = checked.error.issues
  const place = (issue?.path ?? []).map((part) =>
    typeof part === 'number' ? `[${part}]` : `.${String(part)}`,
  )
  const at = place.join('').replace(/^\./, '') || 'the file'
  if (issue?.code === 'unrecognized_keys') {
    return { reason: `${at} has the unknown key ${JSON.stringify(String(issue.keys[0]).slice(0, 60))}` }
  }
  if (issue?.code === 'custom') return { reason: `${at}: ${issue.message}` }
  if (issue?.code === 'invalid_type') return { reason: `${at} is not of the type ${issue.expected}` }
  return { reason: `${at} is malformed` }
}
