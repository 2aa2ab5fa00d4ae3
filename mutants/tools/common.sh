# shellcheck shell=sh
# What the scripts in this folder share. Sourced, from the top of the repository.

say() { printf 'fortyeight: %s\n' "$*" >&2; }

die() {
    for line in "$@"; do say "$line"; done
    exit 1
}

# fingerprint FILE...: one word that changes when any of the files does.
fingerprint() { cat "$@" | sha256sum | cut -d ' ' -f 1; }

# stamped FILE KEY: was this key the last to be completed?
stamped() { [ -f "$1" ] && [ "$(cat "$1")" = "$2" ]; }

# pip ARGUMENT...: the one in .venv, which the lock files alone tell what to install.
pip() {
    PIP_CONSTRAINT=/dev/null PIP_BUILD_CONSTRAINT=/dev/null PIP_DISABLE_PIP_VERSION_CHECK=1 \
        .venv/bin/python -m pip --quiet --quiet --no-input "$@"
}

# install_locked LOCK-FILE: every file by its hash, nothing built from source.
install_locked() { pip install --require-hashes --only-binary :all: -r "$1"; }

apt_log=.local/apt.log
apt_updated=

# may_apt: is this root on Debian or its kin, and has nobody said no?
may_apt() { [ -z "${FORTYEIGHT_NO_APT:-}" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }

# apt ARGUMENT...: apt-get without questions, into a log, giving up on a dead network.
apt() {
    DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120 -o Acquire::Retries=1 \
        -o Acquire::http::Timeout=30 -o Acquire::https::Timeout=30 "$@" >>"$apt_log" 2>&1 </dev/null
}

# apt_install PACKAGE...: fails quietly where it may not or cannot; the caller says what that means.
apt_install() {
    may_apt || return 1
    mkdir -p .local
    say "installing $* with apt-get"
    if [ -z "$apt_updated" ]; then
        apt update || true
        apt_updated=yes
    fi
    apt install --no-install-recommends "$@" || {
        say "apt-get could not install $*: see $apt_log"
        return 1
    }
}
