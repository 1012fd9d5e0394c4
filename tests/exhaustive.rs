//! Every number there is. Any of the 2³² values of a status code has a text: a known one its own, any other the
//! sentence for unknown codes with the number in it.
//!
//! `cargo test --release --test exhaustive -- --ignored --nocapture` goes through all of them, which takes minutes.

mod support;

use std::collections::HashMap;
use std::fmt::Write;
use std::sync::LazyLock;
use std::thread;
use std::time::Instant;

use sspi_status::{Catalog, Symbol};
use support::{read_locale, shipped_locales};

/// What a locale has to say, read from its files without the library.
struct Expected {
    locale: String,
    known: HashMap<u32, String>,
    before: String,
    after: String,
}

static LOCALES: LazyLock<Vec<Expected>> = LazyLock::new(|| shipped_locales().into_iter().map(Expected::read).collect());

impl Expected {
    fn read(locale: String) -> Self {
        let line = |file: &str, id: &str| -> String {
            let start = format!("{id} = ");
            let text = file.lines().find_map(|line| line.strip_prefix(&start));
            text.unwrap_or_else(|| panic!("{locale} has no {id}")).to_owned()
        };
        let (sspi, ui) = (read_locale(&locale, "sspi.ftl"), read_locale(&locale, "ui.ftl"));
        let canonical = Symbol::all().iter().filter(|symbol| !symbol.is_alias());
        let known = canonical.map(|symbol| (symbol.code().as_u32(), line(&sspi, symbol.name()))).collect();
        let sentence = line(&ui, "sspi-unknown-code");
        let (before, after) = sentence.split_once("{ $code }").expect("a place for the code");
        Self { known, before: before.to_owned(), after: after.to_owned(), locale }
    }

    /// Asks for these codes and returns how many of them are known. A wrong answer, or none, fails the test.
    fn check(&self, codes: impl Iterator<Item = u32>) -> u64 {
        let catalog = Catalog::embedded();
        let chain = catalog.chain(&self.locale);
        let mut expected = String::new();
        let mut known = 0;
        for code in codes {
            let d = catalog.describe(code, &chain);
            // Most numbers are far from the known ones: no need to look in the map.
            let own = if near(code) { self.known.get(&code) } else { None };
            let text = match own {
                Some(text) => {
                    known += 1;
                    text
                }
                None => {
                    expected.clear();
                    write!(expected, "{}0x{code:08X}{}", self.before, self.after).unwrap();
                    &expected
                }
            };
            assert_eq!(d.text(), text, "{}: {code:#X}", self.locale);
            assert_eq!((d.symbol().is_some(), d.lang()), (own.is_some(), self.locale.as_str()), "{code:#X}");
        }
        known
    }
}

/// Shares codes among threads, and prints what was done.
fn run<I: Iterator<Item = u32>>(what: &str, locales: &[Expected], codes: impl Fn(u32, u32) -> I + Copy + Send + Sync) {
    let start = Instant::now();
    let threads = thread::available_parallelism().map_or(1, |n| u32::try_from(n.get()).unwrap_or(1));
    let known: u64 = thread::scope(|scope| {
        let work = locales.iter().flat_map(|expected| (0..threads).map(move |i| (expected, i)));
        let handles: Vec<_> =
            work.map(|(expected, i)| scope.spawn(move || expected.check(codes(i, threads)))).collect();
        handles.into_iter().map(|handle| handle.join().expect("no panic")).sum()
    });
    println!("{what}, {} locales: {known} known answers, {:.1?}", locales.len(), start.elapsed());
    assert_eq!(known, 93 * locales.len() as u64);
}

/// A thread's share of the numbers from `first` to `last`.
fn share(first: u32, last: u32, thread: u32, threads: u32) -> impl Iterator<Item = u32> {
    (first..=last).skip(thread as usize).step_by(threads as usize)
}

/// Facility 9, which is SSPI's, as errors and not, and 0: all known codes are here.
fn near(code: u32) -> bool {
    code & 0x7FFF_0000 == 0x0009_0000 || code == 0
}

fn all_near(thread: u32, threads: u32) -> impl Iterator<Item = u32> {
    let ranges = [(0, 0), (0x0009_0000, 0x0009_FFFF), (0x8009_0000, 0x8009_FFFF)];
    ranges.into_iter().flat_map(move |(first, last)| share(first, last, thread, threads))
}

fn english() -> &'static [Expected] {
    let english = LOCALES.iter().position(|expected| expected.locale == "en").unwrap();
    &LOCALES[english..=english]
}

#[test]
fn all_codes_of_the_facility_in_every_locale() {
    run("the facility", &LOCALES, all_near);
}

#[test]
fn ten_million_other_codes() {
    /// An odd factor makes a permutation of the numbers of 32 bits: none comes twice.
    const FACTOR: u32 = 0x9E37_79B1;
    run("ten million codes and the facility", english(), |thread, threads| {
        let others = share(1, 10_000_000, thread, threads).map(|i| i.wrapping_mul(FACTOR)).filter(|code| !near(*code));
        others.chain(all_near(thread, threads))
    });
}

#[test]
#[ignore = "goes through all 2³² codes: minutes, with optimization"]
fn every_code() {
    run("all 4,294,967,296 codes", english(), |thread, threads| share(0, u32::MAX, thread, threads));
    run("every 64th code and the facility", &LOCALES, |thread, threads| {
        let others = share(0, u32::MAX / 64, thread, threads).map(|i| i * 64 + 17).filter(|code| !near(*code));
        others.chain(all_near(thread, threads))
    });
}
