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
  /** The names of an enum, in their order. */
  readonly values?: readonly string[]
}
