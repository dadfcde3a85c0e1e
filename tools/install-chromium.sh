#!/usr/bin/env bash
# Installs Debian's Chromium where no browser is found: the tests look at every page with it, on this machine alone.
# Where it cannot be installed it says so and gives 0: the tests that need it are then skipped, and say so too.
set -euo pipefail

installed() {
  [ -x "${CHROMIUM:-/usr/bin/chromium}" ]
}

without() {
  printf 'install-chromium: Chromium is not installed: %s.\n  Tests in a browser will be skipped. To run them, install it by hand: apt-get install chromium\n' "$1" >&2
  exit 0
}

installed && exit 0
command -v apt-get >/dev/null || without 'this system has no apt-get'

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || without 'that takes root, and there is no sudo'
  # A terminal may be asked for a password, a machine may not.
  if [ -t 0 ]; then as_root=(sudo); else as_root=(sudo -n); fi
  "${as_root[@]}" true 2>/dev/null || without 'that takes root, and sudo does not let this user'
fi

printf 'install-chromium: installing the package chromium for the tests …\n' >&2
log=$(mktemp)
trap 'rm -f "$log"' EXIT
get() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" >>"$log" 2>&1
}
# What is known of packages may be old or missing: it is fetched only where it is needed.
get install --no-install-recommends chromium || {
  get update || true
  get install --no-install-recommends chromium || {
    tail -n 5 "$log" >&2
    without 'apt-get could not install it (the lines above)'
  }
}
installed || without 'the package is there, but there is no /usr/bin/chromium'
printf 'install-chromium: done\n' >&2
