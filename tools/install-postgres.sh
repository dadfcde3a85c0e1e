#!/usr/bin/env bash
# Installs Debian's PostgreSQL where its programs are missing: the tests start servers of their own with them, on this machine alone.
# Where it cannot be installed it says so and gives 0: the tests that need it are then skipped, and say so too.
set -euo pipefail
. "$(dirname "$0")/install-package.sh"

installed() {
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null
}

install_package PostgreSQL postgresql 'Tests on PostgreSQL' 'its programs are not in /usr/lib/postgresql'
