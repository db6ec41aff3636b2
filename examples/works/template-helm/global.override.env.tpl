# A file of a Helm chart.
globalSettings__baseServiceUri__vault={{ .Values.bitwarden.vaultUrl | quote }}
globalSettings__baseServiceUri__cloudRegion=US
globalSettings__sqlServer__connectionString={{ .Values.bitwarden.sqlConnectionString | quote }}
globalSettings__sqlServer__migrationExecutionTimeoutSeconds=
globalSettings__identityServer__certificatePassword={{ .Values.bitwarden.certificatePassword | quote }}
globalSettings__internalIdentityKey={{ .Values.bitwarden.internalIdentityKey | quote }}
globalSettings__oidcIdentityClientKey={{ .Values.bitwarden.oidcClientKey | quote }}
globalSettings__installation__id={{ .Values.bitwarden.installationId | quote }}
globalSettings__installation__key={{ .Values.bitwarden.installationKey | quote }}
globalSettings__yubico__clientId=REPLACE
globalSettings__yubico__key=REPLACE
globalSettings__mail__replyToEmail={{ .Values.bitwarden.mailSender | quote }}
{{- with .Values.bitwarden.breachReportKey }}
globalSettings__hibpApiKey={{ . }}
{{- end }}
globalSettings__mail__smtp__host={{ .Values.bitwarden.smtpHost | quote }}
globalSettings__mail__smtp__port=587
globalSettings__mail__smtp__ssl=false
globalSettings__mail__smtp__startTls=true
globalSettings__mail__smtp__username={{ .Values.bitwarden.smtpUsername | quote }}
globalSettings__mail__smtp__password={{ .Values.bitwarden.smtpPassword | quote }}
globalSettings__disableUserRegistration=true
adminSettings__admins={{ .Values.bitwarden.admins | quote }}
globalSettings__enableCloudCommunication=true
