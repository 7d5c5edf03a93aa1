#!/usr/bin/env bash
# Types the README's two commands on a bare Debian 12 that has python3 and pip and nothing
# else, with empty caches, in a fresh clone, and says what each took. Needs root and
# debootstrap; what it makes is gone in the end.
#
#   sudo bash tests/house/fresh_machine.sh          both commands
#   sudo bash tests/house/fresh_machine.sh checks   .ci/run instead, from nothing
#
# Where Debian's and Python's packages come from is this machine's own setting: apt's
# sources, pip's and uv's variables, proxies and certificates go along for the run only.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
root=$(mktemp -d)/bookworm
home=/root
port=8479

cleanup() {
    local pid
    # Whatever still runs in there was started in there.
    for pid in /proc/[0-9]*; do
        [ "$(readlink "$pid/root" 2>/dev/null)" = "$root" ] && kill "${pid#/proc/}" 2>/dev/null
    done
    sleep 1
    umount "$root/proc" "$root/dev/shm" 2>/dev/null
    # A folder that is still mounted into must not be swept away.
    grep -q " $root/" /proc/mounts || rm -rf --one-file-system "$(dirname "$root")"
}
trap cleanup EXIT

mirror() {  # where this machine's apt takes Debian's packages from
    apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' |
        awk '$2 == "bookworm" && !/security/ { print $1; exit }'
}

bootstrap() {
    debootstrap --variant=minbase --include=python3,python3-pip,ca-certificates \
        bookworm "$root" "$(mirror)" >"$root.log" 2>&1 || { tail -n 20 "$root.log"; return 1; }
    mount -t proc proc "$root/proc"
    mkdir -p "$root/dev/shm"
    mount -t tmpfs tmpfs "$root/dev/shm"
    cp /etc/resolv.conf /etc/hosts "$root/etc/"
    # Certificates that this machine trusts beyond Debian's.
    cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
}

settings() {  # NAME=value lines that say where packages come from; nothing else goes along
    env | grep -E '^(PIP_(INDEX_URL|EXTRA_INDEX_URL|TRUSTED_HOST|DEFAULT_TIMEOUT|CERT)|UV_(DEFAULT_INDEX|INDEX_URL|INDEX)|SSL_CERT_FILE|(https?|HTTPS?|no|NO|all|ALL)_(proxy|PROXY))=' || true
}

inside() {  # inside COMMAND: as somebody types it, in the clone
    local lines
    mapfile -t lines < <(settings)
    chroot "$root" /usr/bin/env -i HOME=$home PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        LANG=C.UTF-8 TERM=dumb "${lines[@]}" bash -euo pipefail -c "cd /srv/clone; $1" </dev/null
}

command_of() { (cd "$here" && python3 -m tests.house.readme "$1"); }

forget() {  # empty caches and no environment, as before the first command
    rm -rf "$root$home"/{.cache,.local} "$root/srv/clone" "$root"/usr/local/{lib/python3*,bin/uv*}
    git clone -q "$here" "$root/srv/clone"
}

page() {  # waits until the sandbox's page answers; loopback is the same inside and outside
    local waited
    for waited in $(seq 1 3000); do
        python3 -c "import urllib.request as r; r.urlopen('http://127.0.0.1:$port/', timeout=5)" 2>/dev/null && return
        kill -0 "$1" 2>/dev/null || return 1
        sleep 0.1
    done
    return 1
}

sandbox() {
    local began=$SECONDS pid
    forget
    inside "$(command_of sandbox) --port $port" >"$root.sandbox" 2>&1 &
    pid=$!
    if ! page "$pid"; then tail -n 30 "$root.sandbox"; echo "the sandbox's page did not answer"; return 1; fi
    printf '%5d s  sandbox: from typing to the page\n' $((SECONDS - began))
    began=$SECONDS
    end "$pid"
    printf '%5d s  sandbox: from Ctrl-C to the end\n' $((SECONDS - began))
}

end() {  # ends what the command left running, as Ctrl-C would
    local pid
    for pid in /proc/[0-9]*; do
        [ "$(readlink "$pid/root" 2>/dev/null)" = "$root" ] && kill -INT "${pid#/proc/}" 2>/dev/null
    done
    wait "$1" || true
}

tests() {
    local began=$SECONDS
    forget
    inside "$(command_of tests)" >"$root.tests" 2>&1 || { tail -n 60 "$root.tests"; echo "the tests failed"; return 1; }
    tail -n 3 "$root.tests"
    printf '%5d s  tests: from typing to the summary\n' $((SECONDS - began))
}

checks() {
    local began=$SECONDS
    forget
    inside "CI=true bash .ci/run" >"$root.checks" 2>&1 || { tail -n 120 "$root.checks"; echo ".ci/run failed"; return 1; }
    tail -n 16 "$root.checks"
    printf '%5d s  checks: from typing to the last line\n' $((SECONDS - began))
}

bootstrap
printf '%5d s  a bare Debian %s with %s\n' "$SECONDS" "$(cat "$root/etc/debian_version")" "$(chroot "$root" python3 --version)"
outcome=0
for one in ${*:-sandbox tests}; do "$one" || outcome=1; done
exit "$outcome"
