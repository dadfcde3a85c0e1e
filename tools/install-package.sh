# What the tests need of Debian: sourced by install-*.sh, which say how it is known to be there and what is skipped without it.
# install_package NAME PACKAGE SKIPPED MISSING; `installed` is the caller's.

without() {
  printf 'install-%s: %s is not installed: %s.\n  %s will be skipped. To run them, install it by hand: apt-get install %s\n' \
    "$package" "$name" "$1" "$skipped" "$package" >&2
  exit 0
}

install_package() {
  name=$1 package=$2 skipped=$3
  installed && exit 0
  command -v apt-get >/dev/null || without 'this system has no apt-get'

  as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || without 'that takes root, and there is no sudo'
    # A terminal may be asked for a password, a machine may not.
    if [ -t 0 ]; then as_root=(sudo); else as_root=(sudo -n); fi
    "${as_root[@]}" true 2>/dev/null || without 'that takes root, and sudo does not let this user'
  fi

  printf 'install-%s: installing the package for the tests …\n' "$package" >&2
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  get() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" >>"$log" 2>&1
  }
  # What is known of packages may be old or missing: it is fetched only where it is needed.
  get install --no-install-recommends "$package" || {
    get update || true
    get install --no-install-recommends "$package" || {
      tail -n 5 "$log" >&2
      without 'apt-get could not install it (the lines above)'
    }
  }
  installed || without "the package is there, but $4"
  printf 'install-%s: done\n' "$package" >&2
}
