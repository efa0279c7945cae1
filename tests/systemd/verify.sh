#!/bin/sh
# verify.sh BUILD [PROGRAM]: installs BUILD into a scratch root as a package would and lets systemd judge the units
# there. Where given, PROGRAM stands in for a /usr/bin/mandated that the build does not install.
set -eu

build=$1
most_exposed=20 # tenths; systemd-analyze security's scale goes from 0 to 10.0

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
# The units name /usr/bin, so that is where it goes whatever prefix the build was configured with.
DESTDIR=$root cmake --install "$build" --prefix /usr >"$root/install.log" || { cat "$root/install.log"; exit 1; }
[ -z "${2:-}" ] || install -D -m 755 "$2" "$root/usr/bin/mandated"
if [ ! -x "$root/usr/bin/mandated" ]; then
    echo "the build installs no /usr/bin/mandated"
    exit 77
fi

fail() { echo "verify.sh: $1" >&2; exit 1; }
for file in etc/mandated/mandated.toml usr/lib/systemd/system/mandated.service usr/lib/systemd/system/mandated.socket \
            usr/lib/systemd/system/mandated-failure@.service usr/lib/sysusers.d/mandated.conf usr/lib/tmpfiles.d/mandated.conf; do
    [ -f "$root/$file" ] || fail "/$file is not installed"
done

# What the units refer to on the system they will be on.
mkdir -p "$root/bin"
for program in kill sh; do
    [ -e "$root/bin/$program" ] || cp "/bin/$program" "$root/bin/$program"
done
for unit in sysinit.target basic.target shutdown.target multi-user.target sockets.target network-online.target \
            time-sync.target nss-user-lookup.target network.target system.slice -.mount; do
    [ ! -e "/lib/systemd/system/$unit" ] || cp "/lib/systemd/system/$unit" "$root/usr/lib/systemd/system/"
done

# Only root can give files to another user.
if [ "$(id -u)" = 0 ]; then
    systemd-sysusers --root="$root" || fail "the user cannot be made"
    grep -q '^mandated:' "$root/etc/passwd" || fail "there is no user mandated"
    systemd-tmpfiles --root="$root" --create mandated.conf || fail "the folders cannot be made"
    mode=$(stat -c %a "$root/var/spool/mandated/inbox")
    [ "$mode" = 2770 ] || fail "the inbox has mode $mode, expected 2770"
fi

complaints=$(systemd-analyze verify --man=no --root="$root" mandated.service mandated.socket \
    mandated-failure@mandated.service 2>&1) ||
    fail "the units are wrong: $complaints"
[ -z "$complaints" ] || fail "the units are doubtful: $complaints"

if systemd-analyze security --no-pager --offline=true --root="$root" --threshold="$most_exposed" mandated.service \
    >"$root/exposure"; then
    tail -n 1 "$root/exposure"
else
    cat "$root/exposure"
    fail "the service is exposed by more than $most_exposed tenths"
fi
