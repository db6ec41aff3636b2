/** The types that .NET binds settings to, as the catalogue names them. */
export const valueTypes = [
  'string',
  'bool',
  'int',
  'long',
  'double',
  'guid',
  'timespan',
  'enum',
  'datetime',
  'array',
  'dictionary',
] as const
export type ValueType = (typeof valueTypes)[number]

/** A setting's type: what the binder needs to know. */
export interface BoundType {
  readonly type: ValueType
  readonly nullable: boolean
  /** The names of an enum, in their order: the first is 0. */
  readonly values?: readonly string[]
}

/** What a text converts to: two types more than settings have in the catalogue, which counts a float as a double. */
export type ScalarName = Exclude<ValueType, 'array' | 'dictionary'> | 'float' | 'uri'
