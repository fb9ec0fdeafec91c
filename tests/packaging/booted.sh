#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs as a unit of a booted system of its own: keys as credentials, first pin, restart, upgrade, stop.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 HOME=/root
unit=pinbridge-server.service

say() { printf '  %s\n' "$*"; }
die() {
    printf 'FAILED: %s\n' "$*"
    systemctl status "$unit" --no-pager -l || true
    exit 1
}
property() { systemctl show -p "$1" --value "$unit"; }

wait_for_answer() {
    local tries
    for ((tries = 0; tries < 100; tries++)); do
        if pinbridge-server auth alice@example.com >/dev/null 2>&1; then return; fi
        sleep 0.1
    done
    die "the service does not answer"
}

# Without keys it ends with a reason, and is not started again and again.
systemctl start "$unit" || true
for ((tries = 0; tries < 50; tries++)); do
    if [[ "$(property ActiveState)" == failed ]]; then break; fi
    sleep 0.1
done
[[ "$(property ActiveState)" == failed && "$(property NRestarts)" == 0 ]] || die "without keys it should give up"
systemctl reset-failed "$unit"

pinbridge-server sandbox --data-dir /root/site >/dev/null 2>&1 &
for ((tries = 0; tries < 100; tries++)); do
    if [[ -s /root/site/sandbox/sandbox.env ]]; then break; fi
    sleep 0.1
done
install -m 0600 /root/site/sandbox/api-key /etc/pinbridge/credentials/api-key
install -m 0600 /root/site/sandbox/partner-key.pem /etc/pinbridge/credentials/partner.pem
grep -E '^HLSERVER_(URL|ENTERPRISE_ID)=' /root/site/sandbox/sandbox.env >>/etc/default/pinbridge-server

systemctl enable --now "$unit" 2>/dev/null || die "it does not start"
wait_for_answer
pin="$(pinbridge-server session create --as alice@example.com --with bob@example.com --json |
    sed -n 's/.*"sid" *: *"\([0-9]*\)".*/\1/p')"
[[ -n "$pin" ]] || die "no pin"
say "first pin $pin; $(systemd-analyze security "$unit" --no-pager | tail -n 1 | sed 's/^[^A-Z]*//')"
status="/proc/$(property MainPID)/status"
for limit in 'NoNewPrivs:.1' 'Seccomp:.2' 'CapBnd:.0+'; do
    grep -qE "^$limit\$" "$status" || die "the unit's limits are not in force: $limit"
done
[[ "$(stat -c '%U %a' "/run/credentials/$unit/key_partner.pem")" == 'pinbridge 400' ]] || die "the credentials"
pinbridge-server devices --data-dir /var/lib/pinbridge >/dev/null || die "root cannot ask who waits"

systemctl restart "$unit"
wait_for_answer
pinbridge-server session show "$pin" >/dev/null || die "the pin did not outlive a restart"
before="$(property MainPID)"
dpkg -i /packages/pinbridge-server_*.deb >/dev/null 2>&1 || die "the upgrade"
wait_for_answer
[[ "$(property MainPID)" != "$before" ]] || die "the upgrade left the old program running"
pinbridge-server session show "$pin" >/dev/null || die "the pin did not outlive the upgrade"
say "restart and upgrade: pin $pin answers still"
systemctl stop "$unit"
[[ "$(property Result) $(property ExecMainStatus)" == 'success 0' ]] || die "it did not end well"
apt-get remove -y pinbridge-server >/dev/null 2>&1 || die "remove"
dpkg -i /packages/pinbridge-server_*.deb >/dev/null 2>&1 || die "installing it again"
systemctl is-enabled --quiet "$unit" || die "it was enabled before it was removed"
systemctl start "$unit" || die "it does not start after it was removed and installed"
wait_for_answer
pinbridge-server session show "$pin" >/dev/null || die "the pin did not outlive the removal"
apt-get purge -y pinbridge-server >/dev/null 2>&1 || die "purge"
left="$(find /etc /var/lib /usr /run/credentials -name '*pinbridge*' -not -path '/var/lib/dpkg/*')"
[[ -z "$left" ]] || die "purge left $left"
say "removed and installed again it is as it was; purge leaves nothing"
touch /results/fine
