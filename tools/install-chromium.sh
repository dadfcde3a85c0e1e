#!/usr/bin/env bash
# Installs Debian's Chromium where no browser is found: the tests look at every page with it, on this machine alone.
# Where it cannot be installed it says so and gives 0: the tests that need it are then skipped, and say so too.
set -euo pipefail
. "$(dirname "$0")/install-package.sh"

installed() {
  [ -x "${CHROMIUM:-/usr/bin/chromium}" ]
}

install_package Chromium chromium 'Tests in a browser' 'there is no /usr/bin/chromium'
