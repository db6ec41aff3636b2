/** What a file of the package is, by the end of its name. */
const types = {
  css: 'text/css',
  js: 'application/javascript',
  json: 'application/json',
  md: 'text/markdown',
  txt: 'text/plain',
  vsixmanifest: 'text/xml',
}

/**
 * The two files that make a ZIP archive a VSIX package: the content types (ECMA-376 part 2, Open Packaging
 * Conventions) and the manifest that Visual Studio Code's own packer writes (microsoft/vscode-vsce src/package.ts).
 *
 * @param {Record<string, any>} extension the extension's package.json
 * @param {readonly string[]} names of its files
 * @returns {ReadonlyMap<string, string>}
 */
export function packageFiles(extension, names) {
  return new Map([
    ['[Content_Types].xml', contentTypes(names)],
    ['extension.vsixmanifest', manifest(extension)],
  ])
}

function contentTypes(names) {
  const ends = new Set(['vsixmanifest', ...names.map((name) => name.slice(name.lastIndexOf('.') + 1))])
  const defaults = [...ends].sort().map((end) => {
    const type = types[end]
    if (type === undefined) throw new Error(`no content type for .${end}`)
    return `<Default Extension=".${end}" ContentType="${type}"/>`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}</Types>
`
}

function manifest(extension) {
  const { name, displayName, version, publisher, description, engines, categories, keywords } = extension
  const property = (id, value) => `<Property Id="${id}" Value="${escaped(value)}"/>`
  const asset = (type, path) =>
    `<Asset Type="Microsoft.VisualStudio.${type}" Path="extension/${path}" Addressable="true"/>`
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}"/>
    <DisplayName>${escaped(displayName)}</DisplayName>
    <Description xml:space="preserve">${escaped(description)}</Description>
    <Tags>${escaped(keywords.join(','))}</Tags>
    <Categories>${escaped(categories.join(','))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
      ${property('Microsoft.VisualStudio.Code.Engine', engines.vscode)}
      ${property('Microsoft.VisualStudio.Code.ExtensionDependencies', '')}
      ${property('Microsoft.VisualStudio.Code.ExtensionPack', '')}
      ${property('Microsoft.VisualStudio.Code.ExtensionKind', extension.extensionKind.join(','))}
      ${property('Microsoft.VisualStudio.Code.ExecutesCode', 'true')}
      ${property('Microsoft.VisualStudio.Services.Links.Source', extension.repository.url)}
      ${property('Microsoft.VisualStudio.Services.Links.Support', extension.bugs)}
      ${property('Microsoft.VisualStudio.Services.Links.Learn', extension.homepage)}
      ${property('Microsoft.VisualStudio.Services.GitHubFlavoredMarkdown', 'true')}
      ${property('Microsoft.VisualStudio.Services.Content.Pricing', 'Free')}
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
    ${asset('Code.Manifest', 'package.json')}
    ${asset('Services.Content.Details', 'README.md')}
    ${asset('Services.Content.License', 'LICENSE.txt')}
  </Assets>
</PackageManifest>
`
}

function escaped(text) {
  return text.replace(/[<>&"]/g, (character) => `&#${character.codePointAt(0)};`)
}
