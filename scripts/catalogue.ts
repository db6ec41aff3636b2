import { refreshCatalogue } from './catalogue/refresh.js'

const [checkout] = process.argv.slice(2)
if (checkout === undefined) {
  console.error('Usage: npm run catalogue -- PATH_OF_A_CHECKOUT_OF_BITWARDEN_SERVER')
  process.exitCode = 2
} else {
  const { sentences, lost } = refreshCatalogue({
    checkout,
    catalogue: 'src/settings/catalogue/catalogue.json',
    notes: 'scripts/catalogue/notes.json',
  })
  console.log(sentences.length === 0 ? 'Nothing changed.' : sentences.join('\n'))
  if (lost.length > 0) {
    for (const name of lost) console.error(`${name} is documented or installed, and would vanish.`)
    console.error(
      'Nothing is written. Correct the sources in refresh.ts, or the notes where it is gone indeed.',
    )
    process.exitCode = 1
  }
}
