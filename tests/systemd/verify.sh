#!/bin/sh
# verify.sh BUILD [PROGRAM]: installs BUILD into a scratch root as a package would and lets systemd judge the units
# there. Where given, PROGRAM stands in for a /usr/bin/mandated that the build does not install.
set -eu

build=$1

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
            usr/lib/systemd/system/mandated-failure@.service usr/lib/systemd/system/mandated-backup.service \
            usr/lib/systemd/system/mandated-backup.timer usr/lib/sysusers.d/mandated.conf usr/lib/tmpfiles.d/mandated.conf; do
    [ -f "$root/$file" ] || fail "/$file is not installed"
done

# What the units refer to on the system they will be on.
mkdir -p "$root/bin"
for program in kill sh; do
    [ -e "$root/bin/$program" ] || cp "/bin/$program" "$root/bin/$program"
done
for unit in sysinit.target basic.target shutdown.target multi-user.target sockets.target timers.target network-online.target \
            time-sync.target nss-user-lookup.target network.target system.slice -.mount; do
    [ ! -e "/lib/systemd/system/$unit" ] || cp "/lib/systemd/system/$unit" "$root/usr/lib/systemd/system/"
done

# Only root can give files to another user.
if [ "$(id -u)" = 0 ]; then
    systemd-sysusers --root="$root" || fail "the user cannot be made"
    grep -q '^mandated:' "$root/etc/passwd" || fail "there is no user mandated"
    systemd-tmpfiles --root="$root" --create mandated.conf || fail "the folders cannot be made"
    for folder in spool/mandated/inbox=2770 spool/mandated/inbox/done=2770 spool/mandated/inbox/failed=2770 lib/mandated=700; do
        mode=$(stat -c %a "$root/var/${folder%=*}")
        [ "$mode" = "${folder#*=}" ] || fail "/var/${folder%=*} has mode $mode, expected ${folder#*=}"
    done
fi

complaints=$(systemd-analyze verify --man=no --root="$root" mandated.service mandated.socket \
    mandated-backup.service mandated-backup.timer mandated-failure@mandated.service 2>&1) ||
    fail "the units are wrong: $complaints"
[ -z "$complaints" ] || fail "the units are doubtful: $complaints"

# exposed UNIT MOST: in tenths; systemd-analyze's scale goes from 0 to 10.0.
exposed() {
    if systemd-analyze security --no-pager --offline=true --root="$root" --threshold="$2" "$1" >"$root/exposure"; then
        tail -n 1 "$root/exposure"
    else
        cat "$root/exposure"
        fail "$1 is exposed by more than $2 tenths"
    fi
}
exposed mandated.service 13
exposed mandated-backup.service 5
# With it every peer on the socket would be nobody.
! grep -q '^PrivateUsers=' "$root/usr/lib/systemd/system/mandated.service" || fail "PrivateUsers hides who asks"
