#!/bin/sh
# On the server, beside bitwarden.sh: restarts Bitwarden only if its env file passes. `bitwarden.sh restart` stops the
# server before Compose reads the file; this looks first, in a container that has no network, can write nothing, and
# sees three paths. The bundled command line (the folder dist/cli of a release) is there as override-lint.
set -eu
cd "$(dirname "$0")"

see() { printf 'type=bind,readonly,src=%s,dst=/%s' "$PWD/$1" "$1"; }

docker run --rm --network none --read-only --cap-drop ALL --security-opt no-new-privileges \
  --user "$(id -u):$(id -g)" --workdir / \
  --mount "$(see override-lint)" \
  --mount "$(see bwdata/env)" \
  --mount "$(see bwdata/docker)" \
  --mount "$(see bwdata/config.yml)" \
  node:24-alpine node /override-lint/index.js bwdata/env/global.override.env

exec ./bitwarden.sh restart
