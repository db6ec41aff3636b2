import { singleKeys } from '../readers/setup/single-value.js'
import { connectionSetting } from '../server/database.js'
import type { Context } from './context.js'

/**
 * The settings of this file that Setup reads a second time, by itself: those of the database only where it is
 * SQL Server, and none of a Lite file.
 */
export function settingsReadBySetup({ stack, settings }: Context): readonly string[] {
  if (stack === 'lite') return []
  const sqlServer = connectionSetting(settings) === 'globalSettings__sqlServer__connectionString'
  return singleKeys.filter(({ purpose }) => purpose === 'certificate' || sqlServer).map(({ key }) => key)
}
