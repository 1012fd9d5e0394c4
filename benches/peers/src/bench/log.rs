//! A log as programs write them, the same in every run: many numbers, and a code in one line of forty.

use std::fs::File;
use std::io::{self, BufWriter, Write as _};

use sspi_status::{Family, Space, Symbol};
use sspi_status_peers::Random;

/// So many bytes at the most, ending with a line's end.
pub(crate) fn make(size: usize) -> Vec<u8> {
    let codes: Vec<Symbol> = Symbol::all().iter().copied().filter(|symbol| symbol.code().number() != 0).collect();
    let mut log = Vec::with_capacity(size + 1_000);
    let mut random = Random::default();
    let mut seconds = 0;
    loop {
        let end = log.len();
        seconds += random.number() % 3;
        let r = [random.number(), random.number(), random.number(), random.number()];
        let coded = r[0].is_multiple_of(40).then(|| codes[r[1] as usize % codes.len()]);
        // Into a vector, which cannot fail.
        let _ = match coded {
            Some(symbol) => with_code(&mut log, seconds, symbol, r),
            None => without_code(&mut log, seconds, r),
        };
        if log.len() > size {
            log.truncate(end);
            return log;
        }
    }
}

/// Ten thousand different numbers of the form of an HRESULT, each in a line, again and again.
pub(crate) fn write_codes(file: File, size: usize) -> io::Result<()> {
    let mut file = BufWriter::new(file);
    let mut written = 0;
    for number in (0_u32..10_000).cycle() {
        if written >= size {
            break;
        }
        let line = format!("{} ERROR call {number} failed with error 0x{:08X}\n", time(number), 0x8013_0000 + number);
        written += line.len();
        file.write_all(line.as_bytes())?;
    }
    file.flush()
}

/// The log in one line.
pub(crate) fn write_one_line(mut file: File, size: usize) -> io::Result<()> {
    let mut log = make(size);
    log.iter_mut().filter(|byte| **byte == b'\n').for_each(|byte| *byte = b' ');
    file.write_all(&log)
}

/// Digits and nothing else.
pub(crate) fn write_digits(mut file: File, size: usize) -> io::Result<()> {
    let mut random = Random::default();
    let digits: Vec<u8> = (0..1_000_000).map(|_| b'0' + (random.number() % 10) as u8).collect();
    (0..size / digits.len()).try_for_each(|_| file.write_all(&digits))
}

fn time(seconds: u32) -> String {
    let (hours, minutes, seconds) = (seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60);
    format!("2026-11-{:02}T{hours:02}:{minutes:02}:{seconds:02}", 1 + seconds / 86_400 % 30)
}

fn without_code(log: &mut Vec<u8>, seconds: u32, [_, a, b, c]: [u32; 4]) -> io::Result<()> {
    let (time, [x, y, z, _]) = (time(seconds), a.to_be_bytes());
    let (port, ms, id) = (1_024 + b % 60_000, c % 900, b % 90_000);
    match a % 6 {
        0 => writeln!(
            log,
            "{time}.{ms:03}Z INFO  [worker-{z}] request {a:08x}-{x:02x}{y:02x}-4{z:02x}0-9{y:02x}c finished: GET /api/v2/items/{id} 200 {ms} ms, {port} bytes"
        ),
        1 => writeln!(
            log,
            "{time} 10.{x}.{y}.{z} GET /owa/service.svc action=FindItem&id={id}&EP=1 443 CONTOSO\\user{port} 10.{z}.{x}.{y} Mozilla/5.0+(Windows+NT+10.0;+Win64;+x64)+AppleWebKit/537.36 - 200 0 0 {ms}"
        ),
        2 => writeln!(
            log,
            "{time}.{ms:03} [0x{:04x}] DEBUG connection from 10.{x}.{y}.{z}:{port} to sql{z:02}.contoso.example:1433, handle 0x{b:016x}, {id} rows",
            a >> 16
        ),
        3 => writeln!(
            log,
            "{{\"@timestamp\":\"{time}.{ms:03}+01:00\",\"level\":\"Information\",\"EventId\":{id},\"ThreadId\":{z},\"Message\":\"The token of user S-1-5-21-{a}-{b}-{c}-{port} was renewed\",\"Elapsed\":{ms}.{x}}}"
        ),
        4 => writeln!(
            log,
            "{time} WARN  retry {} of 5 in {ms} ms, the queue has {id} entries, correlation {b:08x}{c:08x}",
            a % 5
        ),
        _ => writeln!(
            log,
            "Nov {:2} {} dc{z:02} krb5kdc[{port}]: AS_REQ (8 etypes {{18 17 20 19 16 23 25 26}}) 10.{x}.{y}.{z}: ISSUE: authtime {c}, user{id}@CONTOSO.EXAMPLE for krbtgt/CONTOSO.EXAMPLE@CONTOSO.EXAMPLE",
            1 + a % 28,
            &time[11..]
        ),
    }
}

fn with_code(log: &mut Vec<u8>, seconds: u32, symbol: Symbol, [_, _, b, c]: [u32; 4]) -> io::Result<()> {
    let (time, port, number) = (time(seconds), 1_024 + b % 60_000, symbol.code().number());
    let is_small_error = symbol.family() == Family::Win32 && number < 0x1_0000;
    let number = if is_small_error { 0x8007_0000 | number } else { number };
    match (symbol.code().space(), c % 4) {
        (Space::Ldap, _) => writeln!(
            log,
            "{time} ERROR javax.naming.NamingException: [LDAP: error code {number} - the server said no]; remaining name 'ou=users,dc=contoso'"
        ),
        // IIS logs errors alone.
        (Space::Windows, 0) if number >= 0x4000_0000 => writeln!(
            log,
            "{time} 10.0.0.{} GET /owa/auth.aspx url=https%3a%2f%2fmail.contoso.example 443 - 10.0.0.7 curl/8.5.0 - 401 1 {number} {port}",
            b % 256
        ),
        (Space::Windows, 1) => writeln!(
            log,
            "{time} [{port}] System.ComponentModel.Win32Exception ({}): the call to SSPI failed, see inner exception",
            number.cast_signed()
        ),
        (Space::Windows, 2) => writeln!(
            log,
            "{{\"@timestamp\":\"{time}Z\",\"level\":\"Error\",\"HResult\":\"0x{number:08x}\",\"Port\":{port}}}"
        ),
        _ => writeln!(log, "{time} schannel: next InitializeSecurityContext failed, port {port}: {symbol}"),
    }
}
