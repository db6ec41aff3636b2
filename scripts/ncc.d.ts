declare module '@vercel/ncc' {
  interface Options {
    readonly cache: false
    readonly esm: boolean
    readonly quiet: true
    readonly target: string
  }

  interface BundledModule {
    /** The file, absolute; null for what the bundler makes itself. */
    readonly nameForCondition?: string | null
    readonly modules?: readonly BundledModule[]
  }

  interface Bundle {
    readonly code: string
    readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>
    readonly stats: { toJson(options: object): { readonly modules?: readonly BundledModule[] } }
  }

  export default function ncc(entry: string, options: Options): Promise<Bundle>
}
