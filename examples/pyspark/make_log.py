"""Writes a log to try the example with: always the same, a code in every twentieth line.

usage: make_log.py FILE [MEGABYTES]
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator

from sspi_status import codes

HOSTS = [f"{role}{number:02}" for role in ("web", "app", "sql", "dc", "file") for number in range(1, 9)]
USERS = "jsmith mgarcia apetrova lrossi pdubois rsouza svc-backup svc-web".split()
PATHS = "/api/v1/items /api/v1/orders/4711 /login /healthz /static/app.css /reports/2026/november /cart".split()

QUIET = [
    '{ip} - {user} "GET {path} HTTP/1.1" 200 {number} "-" "Mozilla/5.0 (Windows NT 10.0; Win64; x64)"',
    '{ip} - - "POST {path} HTTP/1.1" 302 {number} "-" "curl/8.14.1"',
    "INFO  [http-worker-{small}] request id={hex} path={path} took {small} ms",
    "DEBUG [pool-{small}] connection {hex} handed back, {small} idle",
    "sshd[{number}]: Accepted publickey for {user} from {ip} port {number} ssh2: ED25519 SHA256:{hex}",
    "krb5kdc[{number}]: TGS_REQ (4 etypes {{18 17 20 19}}) {ip}: ISSUE: authtime {number}, {user}@EXAMPLE.COM for HTTP/{host}",
    "WARN  [gc] pause of {small} ms, heap {number} kB of {number} kB",
    "systemd[1]: Started session {number} of user {user}.",
    'audit: type=1112 user="{user}" exe="/usr/sbin/sshd" res=success id={hex}',
    "INFO  replication of CN={user},OU=Staff,DC=example,DC=com: {small} changes in {small} ms",
]
LOUD = [
    "ERROR [auth] InitializeSecurityContext failed for {user}: {code}",
    "WARN  System.ComponentModel.Win32Exception ({code}) at {host}, request {hex}",
    "slapd-proxy: bind of {user}: 80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 52e, v3839",
    "openldap: ldap_bind: Invalid credentials (49) for {user} from {ip}",
    "nginx[{number}]: SSL_do_handshake() failed (SSL: error:0A000410:SSL routines::alert handshake failure:SSL alert number 40) {ip}",
    "Schannel: A fatal alert was received from the remote endpoint. The TLS protocol defined fatal alert code is 48. {host}",
    "krb5_child[{number}]: Preauthentication failed (-1765328360) for {user}@EXAMPLE.COM",
    "sqlclient: The target principal name is incorrect. HResult=0x80131904 status {code} server {host}",
    "An account failed to log on. Account Name: {user} Status: 0xC000006D Sub Status: 0xC0000064 Workstation: {host}",
    "rust-agent: connect {host}: The user name or password is incorrect. (os error 1326)",
]


def lines() -> Iterator[str]:
    chance = random.Random(16)
    # Some codes are met every day, most of them hardly ever.
    known = [str(code.symbol) if code.space != "windows" else code.spelling.split(",")[0] for code in codes()]
    known = [spelling for spelling in known if len(spelling) > 5]
    chance.shuffle(known)
    weights = [1 / place for place in range(1, len(known) + 1)]
    picked = chance.choices(known, weights, k=4096)
    second = 0
    while True:
        # A line in twenty has a code; where it stands is left to chance.
        loud = chance.randrange(20)
        second += chance.randrange(2)
        clock = f"2026-11-29T{second // 3600 % 24:02}:{second // 60 % 60:02}:{second % 60:02}Z"
        for place in range(20):
            bits = chance.getrandbits(64)
            host = HOSTS[bits % len(HOSTS)]
            line = (LOUD if place == loud else QUIET)[(bits >> 6) % 10].format(
                host=host,
                user=USERS[(bits >> 10) % 8],
                path=PATHS[(bits >> 13) % 7],
                ip=f"10.{bits >> 16 & 255}.{bits >> 24 & 255}.{bits >> 32 & 255}",
                hex=f"{bits:016x}",
                number=1024 + (bits >> 40 & 0x7FFF),
                small=bits >> 56,
                code=picked[bits >> 20 & 4095],
            )
            yield f"{clock} {host} {line}\n"


def write(file: str, megabytes: float) -> None:
    left = round(megabytes * 1_000_000)
    with open(file, "w", encoding="utf-8", newline="\n") as log:
        for line in lines():
            left -= len(line)
            if left < 0:
                break
            log.write(line)


if __name__ == "__main__":
    match sys.argv[1:]:
        case [file]:
            write(file, 1000)
        case [file, megabytes]:
            write(file, float(megabytes))
        case _:
            sys.exit("usage: make_log.py FILE [MEGABYTES]")
