import { rawText, type SourceText } from '../../source/text.js'

/** `image: ghcr.io/bitwarden/api:2026.8.0`, as Setup writes it (bitwarden/server DockerCompose.hbs). */
const image = /^\s*image:\s*["']?(?:[\w.-]+\/)*bitwarden\/(?:api|identity|admin):(\d+\.\d+\.\d+)\b/m

/** The release of the server's images in a Compose file, or undefined where they carry none (`latest`). */
export function releaseOf(composeFile: SourceText): string | undefined {
  return image.exec(rawText(composeFile))?.[1]
}
