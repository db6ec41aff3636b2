import adminsCollide from './access/admins-collide.js'
import adminsEmpty from './access/admins-empty.js'
import adminsMalformed from './access/admins-malformed.js'
import breachReportOff from './access/breach-report-off.js'
import certificatePasswordMissing from './access/certificate-password-missing.js'
import databaseUnreachable from './access/database-unreachable.js'
import fragmentIncomplete from './access/fragment-incomplete.js'
import identityKeyMissing from './access/identity-key-missing.js'
import installationIdMissing from './access/installation-id-missing.js'
import installationKeyMissing from './access/installation-key-missing.js'
import notProduction from './access/not-production.js'
import openRegistration from './access/open-registration.js'
import ssoNotEnforced from './access/sso-not-enforced.js'
import vaultUrlMalformed from './access/vault-url-malformed.js'
import cloudAddressSwapped from './cloud/cloud-address-swapped.js'
import cloudCommunicationOff from './cloud/cloud-communication-off.js'
import regionIncomplete from './cloud/region-incomplete.js'
import regionUnknown from './cloud/region-unknown.js'
import commentBecomesValue from './compose/comment-becomes-value.js'
import composeRejectsLine from './compose/compose-rejects-line.js'
import continuationBecomesValue from './compose/continuation-becomes-value.js'
import deferredWithoutGuard from './compose/deferred-without-guard.js'
import escapeChangesValue from './compose/escape-changes-value.js'
import fileEncrypted from './compose/file-encrypted.js'
import fileMisnamed from './compose/file-misnamed.js'
import fileNotText from './compose/file-not-text.js'
import invalidInterpolation from './compose/invalid-interpolation.js'
import invisibleCharacter from './compose/invisible-character.js'
import nameWithoutValue from './compose/name-without-value.js'
import textAfterQuote from './compose/text-after-quote.js'
import twoSettingsOnOneLine from './compose/two-settings-on-one-line.js'
import unclosedQuote from './compose/unclosed-quote.js'
import valueCutByComment from './compose/value-cut-by-comment.js'
import valueInterpolated from './compose/value-interpolated.js'
import valueReadsDifferently from './compose/value-reads-differently.js'
import configWithoutEffect from './linter/config-without-effect.js'
import featureNotReady from './linter/feature-not-ready.js'
import fileNoLongerChecked from './linter/file-no-longer-checked.js'
import ignoreUnused from './linter/ignore-unused.js'
import liteCertificate from './lite/lite-certificate.js'
import liteDataLost from './lite/lite-data-lost.js'
import liteDatabaseMalformed from './lite/lite-database-malformed.js'
import liteNamesDifferInCase from './lite/lite-names-differ-in-case.js'
import liteOverwritesSetting from './lite/lite-overwrites-setting.js'
import liteSampleUntouched from './lite/lite-sample-untouched.js'
import liteServiceOff from './lite/lite-service-off.js'
import liteSiteRejected from './lite/lite-site-rejected.js'
import liteSwitchUnreadable from './lite/lite-switch-unreadable.js'
import liteUserUnknown from './lite/lite-user-unknown.js'
import certificateNotChecked from './mail/certificate-not-checked.js'
import mailServiceIgnored from './mail/mail-service-ignored.js'
import providerNeedsLogin from './mail/provider-needs-login.js'
import senderMalformed from './mail/sender-malformed.js'
import senderMissing from './mail/sender-missing.js'
import smtpHostMalformed from './mail/smtp-host-malformed.js'
import smtpLoginIncomplete from './mail/smtp-login-incomplete.js'
import smtpNotConfigured from './mail/smtp-not-configured.js'
import smtpPlainLogin from './mail/smtp-plain-login.js'
import smtpSettingIgnored from './mail/smtp-setting-ignored.js'
import smtpTlsMismatch from './mail/smtp-tls-mismatch.js'
import smtpTlsUnusual from './mail/smtp-tls-unusual.js'
import duplicateSetting from './names/duplicate-setting.js'
import duplicateSettingCase from './names/duplicate-setting-case.js'
import misspeltSetting from './names/misspelt-setting.js'
import nameOfAnotherProgram from './names/name-of-another-program.js'
import removedSetting from './names/removed-setting.js'
import settingBelowValue from './names/setting-below-value.js'
import settingOfAnotherFile from './names/setting-of-another-file.js'
import settingTooNew from './names/setting-too-new.js'
import shapeIgnored from './names/shape-ignored.js'
import translatedSetting from './names/translated-setting.js'
import unknownSetting from './names/unknown-setting.js'
import type { Rule } from './rule.js'
import databasePasswordDiffers from './secrets/database-password-differs.js'
import generatedFileEdited from './secrets/generated-file-edited.js'
import overriddenElsewhere from './secrets/overridden-elsewhere.js'
import secretInClear from './secrets/secret-in-clear.js'
import secretSharedBetweenServers from './secrets/secret-shared-between-servers.js'
import wellKnownSecret from './secrets/well-known-secret.js'
import commentLostAtUpdate from './update/comment-lost-at-update.js'
import connectionStringReadsDifferently from './update/connection-string-reads-differently.js'
import ignoreCommentBehindValue from './update/ignore-comment-behind-value.js'
import updateAddsDuplicate from './update/update-adds-duplicate.js'
import updateBreaksValue from './update/update-breaks-value.js'
import updateDropsLine from './update/update-drops-line.js'
import updateResetsSetting from './update/update-resets-setting.js'
import vaultUrlOverwritten from './update/vault-url-overwritten.js'
import addressMalformed from './values/address-malformed.js'
import connectionStringMalformed from './values/connection-string-malformed.js'
import hostPathInContainer from './values/host-path-in-container.js'
import lifetimeNotPositive from './values/lifetime-not-positive.js'
import localhostInContainer from './values/localhost-in-container.js'
import pairIncomplete from './values/pair-incomplete.js'
import placeholderLeft from './values/placeholder-left.js'
import portOutOfRange from './values/port-out-of-range.js'
import proxyCatchesContainers from './values/proxy-catches-containers.js'
import proxyListIgnored from './values/proxy-list-ignored.js'
import timespanInDays from './values/timespan-in-days.js'
import valueDoesNotBind from './values/value-does-not-bind.js'

/** Every rule by its id, in the order of the groups. Written by `npm run docs` from the folders; do not edit. */
export const ruleTable = {
  'comment-becomes-value': commentBecomesValue,
  'compose-rejects-line': composeRejectsLine,
  'continuation-becomes-value': continuationBecomesValue,
  'deferred-without-guard': deferredWithoutGuard,
  'escape-changes-value': escapeChangesValue,
  'file-encrypted': fileEncrypted,
  'file-misnamed': fileMisnamed,
  'file-not-text': fileNotText,
  'invalid-interpolation': invalidInterpolation,
  'invisible-character': invisibleCharacter,
  'name-without-value': nameWithoutValue,
  'text-after-quote': textAfterQuote,
  'two-settings-on-one-line': twoSettingsOnOneLine,
  'unclosed-quote': unclosedQuote,
  'value-cut-by-comment': valueCutByComment,
  'value-interpolated': valueInterpolated,
  'value-reads-differently': valueReadsDifferently,
  'comment-lost-at-update': commentLostAtUpdate,
  'connection-string-reads-differently': connectionStringReadsDifferently,
  'ignore-comment-behind-value': ignoreCommentBehindValue,
  'update-adds-duplicate': updateAddsDuplicate,
  'update-breaks-value': updateBreaksValue,
  'update-drops-line': updateDropsLine,
  'update-resets-setting': updateResetsSetting,
  'vault-url-overwritten': vaultUrlOverwritten,
  'duplicate-setting': duplicateSetting,
  'duplicate-setting-case': duplicateSettingCase,
  'misspelt-setting': misspeltSetting,
  'name-of-another-program': nameOfAnotherProgram,
  'removed-setting': removedSetting,
  'setting-below-value': settingBelowValue,
  'setting-of-another-file': settingOfAnotherFile,
  'setting-too-new': settingTooNew,
  'shape-ignored': shapeIgnored,
  'translated-setting': translatedSetting,
  'unknown-setting': unknownSetting,
  'address-malformed': addressMalformed,
  'connection-string-malformed': connectionStringMalformed,
  'host-path-in-container': hostPathInContainer,
  'lifetime-not-positive': lifetimeNotPositive,
  'localhost-in-container': localhostInContainer,
  'pair-incomplete': pairIncomplete,
  'placeholder-left': placeholderLeft,
  'port-out-of-range': portOutOfRange,
  'proxy-catches-containers': proxyCatchesContainers,
  'proxy-list-ignored': proxyListIgnored,
  'timespan-in-days': timespanInDays,
  'value-does-not-bind': valueDoesNotBind,
  'certificate-not-checked': certificateNotChecked,
  'mail-service-ignored': mailServiceIgnored,
  'provider-needs-login': providerNeedsLogin,
  'sender-malformed': senderMalformed,
  'sender-missing': senderMissing,
  'smtp-host-malformed': smtpHostMalformed,
  'smtp-login-incomplete': smtpLoginIncomplete,
  'smtp-not-configured': smtpNotConfigured,
  'smtp-plain-login': smtpPlainLogin,
  'smtp-setting-ignored': smtpSettingIgnored,
  'smtp-tls-mismatch': smtpTlsMismatch,
  'smtp-tls-unusual': smtpTlsUnusual,
  'cloud-address-swapped': cloudAddressSwapped,
  'cloud-communication-off': cloudCommunicationOff,
  'region-incomplete': regionIncomplete,
  'region-unknown': regionUnknown,
  'admins-collide': adminsCollide,
  'admins-empty': adminsEmpty,
  'admins-malformed': adminsMalformed,
  'breach-report-off': breachReportOff,
  'certificate-password-missing': certificatePasswordMissing,
  'database-unreachable': databaseUnreachable,
  'fragment-incomplete': fragmentIncomplete,
  'identity-key-missing': identityKeyMissing,
  'installation-id-missing': installationIdMissing,
  'installation-key-missing': installationKeyMissing,
  'not-production': notProduction,
  'open-registration': openRegistration,
  'sso-not-enforced': ssoNotEnforced,
  'vault-url-malformed': vaultUrlMalformed,
  'database-password-differs': databasePasswordDiffers,
  'generated-file-edited': generatedFileEdited,
  'overridden-elsewhere': overriddenElsewhere,
  'secret-in-clear': secretInClear,
  'secret-shared-between-servers': secretSharedBetweenServers,
  'well-known-secret': wellKnownSecret,
  'lite-certificate': liteCertificate,
  'lite-data-lost': liteDataLost,
  'lite-database-malformed': liteDatabaseMalformed,
  'lite-names-differ-in-case': liteNamesDifferInCase,
  'lite-overwrites-setting': liteOverwritesSetting,
  'lite-sample-untouched': liteSampleUntouched,
  'lite-service-off': liteServiceOff,
  'lite-site-rejected': liteSiteRejected,
  'lite-switch-unreadable': liteSwitchUnreadable,
  'lite-user-unknown': liteUserUnknown,
  'config-without-effect': configWithoutEffect,
  'feature-not-ready': featureNotReady,
  'file-no-longer-checked': fileNoLongerChecked,
  'ignore-unused': ignoreUnused,
} as const

export type RuleTable = typeof ruleTable

export const rules: readonly Rule[] = Object.values(ruleTable)
