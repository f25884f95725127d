#!/bin/sh
# SPDX-License-Identifier: MIT
#
# fresh.sh COMMAND...: a fresh Debian 12 in build/fresh, in it a clone of this
# checkout as committed, and in that the commands of the README, as root of
# that folder. Needs root, debootstrap and the network; MIRROR is where the
# packages come from. The folder is made anew each time.

set -e
mirror=${MIRROR:-http://deb.debian.org/debian}
root=$(pwd)/build/fresh
if [ "$(id -u)" != 0 ] || ! command -v debootstrap >/dev/null 2>&1; then
  echo 'make test-fresh: be root, and apt install debootstrap' >&2
  exit 1
fi
[ $# -gt 0 ] || set -- 'make demo' 'make test'

# In a mount namespace of its own: what is mounted ends with it.
if [ -z "$PARLEY_FRESH" ]; then
  rm -rf "$root"
  mkdir -p "$root"
  exec env PARLEY_FRESH=1 unshare --mount --pid --fork sh "$0" "$@"
fi

debootstrap --variant=minbase --include=git,make,ca-certificates \
  bookworm "$root" "$mirror" >build/fresh.log 2>&1 ||
  { tail -n 20 build/fresh.log; exit 1; }
# What this machine needs to reach the network holds in there, too.
cp /etc/resolv.conf "$root/etc/resolv.conf"
cp -r /etc/ssl/certs/. "$root/etc/ssl/certs/"
[ -f "$HOME/.npmrc" ] && cp "$HOME/.npmrc" "$root/root/.npmrc"
cp -r /etc/apt/apt.conf.d/99* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
# Debian's installer writes it, debootstrap does not.
echo '127.0.0.1 localhost' >"$root/etc/hosts"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
git clone -q . "$root/root/parley"

for command in "$@"; do
  echo "== $command"
  env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
    $(env | grep -E '^(https?_proxy|NODE_EXTRA_CA_CERTS)=') \
    chroot "$root" sh -c "cd /root/parley && $command"
done
