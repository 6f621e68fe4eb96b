import { casePath } from '../../../contract/command-path.ts'
import type { Letter } from '../../../contract/letter.ts'
import { useFormat } from '../../text/format.ts'
import { useWords } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'
import { Icon } from '../scene/icon.tsx'

/** The kinds of pictures that the server shows; everything else it gives as a download. */
const PICTURES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/** Files of a letter with their sizes; pictures are seen at once. */
export function Attachments({ letter }: { readonly letter: Letter }) {
  const { number } = useScene().view
  const { conversation } = useWords().casePage
  const { size } = useFormat()
  if (letter.attachments.length === 0) return null
  return (
    <ul className="case-files" aria-label={conversation.files}>
      {letter.attachments.map(file => {
        const address = `${casePath.replace('{number}', String(number))}/attachments/${file.id}`
        const picture = PICTURES.has(file.mediaType.toLowerCase())
        return (
          <li key={file.id}>
            <a href={address} {...(picture ? { target: '_blank' } : { download: file.name })} rel="noreferrer">
              {picture ? (
                <img src={address} alt={conversation.picture(file.name)} loading="lazy" />
              ) : (
                <Icon name="file" />
              )}
              <span>
                {file.name} <span className="quiet">{size(file.size)}</span>
              </span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}
