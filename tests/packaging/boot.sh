# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The service under systemd itself, started as process 1 of a system of its own: whether what the unit
# forbids is really nothing that the server needs. Without a way to the network; it ends by itself.

# As enter_debian leaves it, with systemd in it: devices, mounts and control groups as systemd wants
# them, then systemd. The last thing that it runs is booted.sh.
boot_system() {
    local root="$1" device
    umount -l "$root/dev"
    mount -t tmpfs -o mode=0755 tmpfs "$root/dev"
    for device in null zero full random urandom tty; do cp -a "/dev/$device" "$root/dev/"; done
    mkdir -p -- "$root"/dev/{pts,shm,mqueue,hugepages} "$root/old"
    ln -s pts/ptmx "$root/dev/ptmx"
    ln -s /proc/self/fd "$root/dev/fd"
    mount -t devpts -o newinstance,ptmxmode=666 devpts "$root/dev/pts"
    : >"$root/dev/console"
    mount -t tmpfs -o mode=0755 tmpfs "$root/run"
    mount -t sysfs sysfs "$root/sys"
    mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
    # systemd makes mounts of its own for services, which a mere chroot does not let it.
    mount --make-rprivate /
    cd -- "$root" || return
    pivot_root . old
    exec chroot . /bin/sh -c 'umount -l /old
        mount --make-rshared /
        exec unshare --net /usr/bin/env -i container=other PATH=/usr/sbin:/usr/bin:/sbin:/bin \
            /lib/systemd/systemd --unit=multi-user.target >/tmp/console 2>&1'
}

# enter_booted ROOT WORK SCRIPT: installs systemd and the server, then boots.
enter_booted() {
    local root="$2/system"
    enter_debian "$1" "$2" "$3" prepare
    cat >"$root/etc/systemd/system/trial.service" <<'END'
[Unit]
After=basic.target
[Service]
Type=oneshot
ExecStart=/bin/bash /inside.sh
ExecStopPost=/bin/systemctl poweroff -f
StandardOutput=append:/results/log
StandardError=append:/results/log
END
    mkdir -p -- "$root/etc/systemd/system/multi-user.target.wants" "$root/results" "$2/results"
    ln -s ../trial.service "$root/etc/systemd/system/multi-user.target.wants/"
    mount --bind "$2/results" "$root/results"
    boot_system "$root"
}

# A control group for all that the booted system runs.
own_group() {
    local groups
    groups="$(findmnt -n -t cgroup2 -o TARGET | head -n 1)"
    [[ -n "$groups" ]] || die "this system has no control groups of the second version"
    printf '%s/pinbridge-trial-%s\n' "$groups" "$$"
}

test_booted_service() {
    local work="$1" group
    group="$(own_group)"
    mkdir -- "$group"
    mkdir -p -- "$work/results"
    # It is not left to itself: it may hang, and then says nothing.
    (
        printf '%s\n' "$BASHPID" >"$group/cgroup.procs"
        export -f boot_system enter_booted
        timeout 240 unshare --mount --pid --fork --kill-child --uts --ipc --cgroup \
            bash -euc 'enter_booted "$@"' bash "$(debian_root)" "$work" tests/packaging/booted.sh
    ) || true
    find "$group" -depth -type d -exec rmdir {} \; || true
    cat -- "$work/results/log" 2>/dev/null || true
    [[ -e "$work/results/fine" ]] || die "the service under systemd: see above"
    say "packages: the service runs under systemd, with all that its unit forbids"
}
