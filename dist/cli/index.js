#!/usr/bin/env node
'use strict'
var found = process.versions.node.split('.')
if (found[0] > 20 || (found[0] == 20 && found[1] >= 19)) {
  require('./main.js')
} else {
  var env = process.env
  var french = /^fr(?![a-z])/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '')
  var sentence = french
    ? "Ce programme demande Node 20.19 ou plus récent, et la version présente est NODE_VERSION : rien n’a été vérifié. Installez un Node plus récent, ou lancez-le dans un conteneur qui en a un."
    : "This program needs Node 20.19 or newer, and this is Node NODE_VERSION, so nothing was checked. Install a newer Node, or run it in a container that has one."
  process.stderr.write('override-lint: ' + sentence.replace('NODE_VERSION', process.versions.node) + '\n')
  process.exitCode = 2
}
