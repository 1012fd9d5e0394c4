//! Every number has a text. Of the 2³² numbers of Windows, a known number has its own text, a number that wraps a known
//! one has the text of the wrapped number, and every other number has the sentence for unknown codes with the number in
//! it. Numbers of the other spaces have a text, too.
//!
//! `cargo test --release --test exhaustive -- --ignored --nocapture` asks for all 2³² numbers, which takes minutes.

mod support;

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write;
use std::sync::LazyLock;
use std::thread;
use std::time::Instant;

use sspi_status::{Catalog, Family, Space, StatusCode, Symbol};
use support::{is_shipped, read_locale, shipped_files, shipped_locales};

/// The texts of a locale, read from its files without the library.
struct Expected {
    locale: String,
    /// The text of each known code; `None` if the family is not shipped in this language.
    known: HashMap<StatusCode, Option<String>>,
    before: String,
    after: String,
}

static LOCALES: LazyLock<Vec<Expected>> = LazyLock::new(|| shipped_locales().into_iter().map(Expected::read).collect());

/// Every known code, wrapped ones included, and the symbol whose text it has.
static KNOWN: LazyLock<HashMap<StatusCode, Symbol>> = LazyLock::new(|| {
    let mut wrapped = HashMap::new();
    let mut own = HashMap::new();
    for symbol in Symbol::all().iter().copied().filter(|symbol| !symbol.is_alias()) {
        let (code, Some(text)) = (symbol.code(), symbol.message()) else { continue };
        own.insert(code, text);
        let number = code.number();
        let around: &[u32] = match symbol.family() {
            Family::Win32 if number <= 0xFFFF => &[0x8007_0000 | number, 0xC007_0000 | number],
            Family::NtStatus => &[0x1000_0000 | number],
            _ if code.space() == Space::Windows && number >> 16 == 0x8009 => &[0xC009_0000 | number & 0xFFFF],
            _ => &[],
        };
        wrapped.extend(around.iter().map(|number| (StatusCode::from_u32(*number), text)));
    }
    wrapped.extend(own);
    wrapped
});

/// For each upper half of a Windows number, whether known codes have it. Most numbers have another one, so that the
/// test need not look them up in a map.
static NEAR: LazyLock<Vec<bool>> = LazyLock::new(|| {
    let mut near = vec![false; 1 << 16];
    for code in KNOWN.keys().filter(|code| code.space() == Space::Windows) {
        near[(code.number() >> 16) as usize] = true;
    }
    near
});

impl Expected {
    fn read(locale: String) -> Self {
        let files: Vec<String> = shipped_files(&locale).iter().map(|file| read_locale(&locale, file)).collect();
        let line = |id: &str| -> String {
            let start = format!("{id} = ");
            let text = files.iter().flat_map(|file| file.lines()).find_map(|line| line.strip_prefix(&start));
            text.unwrap_or_else(|| panic!("{locale} has no {id}")).to_owned()
        };
        let text = |symbol: Symbol| is_shipped(&locale, symbol.family()).then(|| line(symbol.name()));
        let known = KNOWN.iter().map(|(code, symbol)| (*code, text(*symbol))).collect();
        let sentence = line("sspi-unknown-code");
        let (before, after) = sentence.split_once("{ $code }").expect("a place for the code");
        Self { known, before: before.to_owned(), after: after.to_owned(), locale }
    }

    /// Describes these codes and returns how many of them are known. A wrong answer fails the test.
    fn check(&self, codes: impl Iterator<Item = StatusCode>) -> u64 {
        let catalog = Catalog::embedded();
        let chain = catalog.chain(&self.locale);
        let mut expected = String::new();
        let mut known = 0;
        for code in codes {
            let d = catalog.describe(code, &chain);
            let own = if is_near(code) { self.known.get(&code) } else { None };
            match own {
                Some(Some(text)) => assert_eq!((d.text(), d.lang()), (text.as_str(), self.locale.as_str()), "{code}"),
                // The family is not shipped in this language, but a draft may have a text.
                Some(None) => assert!(!d.text().is_empty(), "{}: {code}", self.locale),
                None => {
                    expected.clear();
                    let Self { before, after, .. } = self;
                    match (code.space(), code.number()) {
                        (Space::Windows, number @ 1..=0xFFFF) => {
                            write!(expected, "{before}{number}, 0x{number:X}{after}")
                        }
                        (Space::Windows, number) => write!(expected, "{before}0x{number:08X}{after}"),
                        (Space::Kerberos, number) => write!(expected, "{before}krb {number}{after}"),
                        (Space::TlsAlert, number) => write!(expected, "{before}tls {number}{after}"),
                        (Space::Ldap, number) => write!(expected, "{before}ldap {number}{after}"),
                        (space, _) => panic!("how are codes of {space} written?"),
                    }
                    .unwrap();
                    // A code with a name but no text names its symbol as well.
                    if d.symbol().is_none() {
                        assert_eq!((d.text(), d.lang()), (expected.as_str(), self.locale.as_str()), "{code}");
                    }
                }
            }
            assert_eq!(d.is_known(), own.is_some(), "{}: {code}", self.locale);
            known += u64::from(own.is_some());
        }
        known
    }
}

fn is_near(code: StatusCode) -> bool {
    code.space() != Space::Windows || NEAR[(code.number() >> 16) as usize]
}

/// Checks codes in several threads and prints a summary. Returns how many answers were known, in all languages.
fn run<I: Iterator<Item = StatusCode>>(
    what: &str,
    locales: &[Expected],
    codes: impl Fn(u32, u32) -> I + Copy + Send + Sync,
) -> u64 {
    let start = Instant::now();
    let threads = thread::available_parallelism().map_or(1, |n| u32::try_from(n.get()).unwrap_or(1));
    let known: u64 = thread::scope(|scope| {
        let work = locales.iter().flat_map(|expected| (0..threads).map(move |i| (expected, i)));
        let handles: Vec<_> =
            work.map(|(expected, i)| scope.spawn(move || expected.check(codes(i, threads)))).collect();
        handles.into_iter().map(|handle| handle.join().expect("no panic")).sum()
    });
    println!("{what}, {} locales: {known} known answers, {:.1?}", locales.len(), start.elapsed());
    known
}

/// The number of known codes in some spaces.
fn known_of(spaces: impl Fn(Space) -> bool) -> u64 {
    KNOWN.keys().filter(|code| spaces(code.space())).count() as u64
}

/// A thread's share of the numbers from `first` to `last`.
fn share(first: u32, last: u32, thread: u32, threads: u32) -> impl Iterator<Item = u32> {
    (first..=last).skip(thread as usize).step_by(threads as usize)
}

/// All numbers of Windows with the upper half of a known one.
fn all_near(thread: u32, threads: u32) -> impl Iterator<Item = StatusCode> {
    let halves = (0..1 << 16_u32).filter(|half| NEAR[*half as usize]);
    halves.flat_map(move |half| share(half << 16, half << 16 | 0xFFFF, thread, threads)).map(StatusCode::from_u32)
}

fn far(numbers: impl Iterator<Item = u32>) -> impl Iterator<Item = StatusCode> {
    numbers.map(StatusCode::from_u32).filter(|code| !is_near(*code))
}

fn english() -> &'static [Expected] {
    let english = LOCALES.iter().position(|expected| expected.locale == "en").unwrap();
    &LOCALES[english..=english]
}

#[test]
fn all_codes_near_known_ones() {
    let of_windows = known_of(|space| space == Space::Windows);
    assert_eq!(run("near the known ones", english(), all_near), of_windows);
    let known = run("the known ones and their neighbours", &LOCALES, |thread, threads| {
        let known = KNOWN.keys().filter(|code| code.space() == Space::Windows).map(|code| code.number());
        let neighbours: BTreeSet<u32> = known.flat_map(|n| n.saturating_sub(8)..=n.saturating_add(8)).collect();
        neighbours.into_iter().skip(thread as usize).step_by(threads as usize).map(StatusCode::from_u32)
    });
    assert_eq!(known, of_windows * LOCALES.len() as u64);
}

#[test]
fn a_thousand_codes_of_every_other_space_in_every_locale() {
    let others = || Space::ALL.iter().copied().filter(|space| *space != Space::Windows);
    let known = run("other spaces", &LOCALES, |thread, threads| {
        let numbers = move || share(0, 1000, thread, threads).chain((thread == 0).then_some(u32::MAX));
        others().flat_map(move |space| numbers().map(move |number| StatusCode::new(space, number)))
    });
    assert_eq!(known, known_of(|space| space != Space::Windows) * LOCALES.len() as u64);
}

#[test]
fn millions_of_other_codes() {
    /// An odd factor permutes the numbers of 32 bits, so no number comes twice.
    const FACTOR: u32 = 0x9E37_79B1;
    const COUNT: u32 = if cfg!(debug_assertions) { 1_000_000 } else { 10_000_000 };
    let known = run("other codes", english(), |thread, threads| {
        far(share(1, COUNT, thread, threads).map(|i| i.wrapping_mul(FACTOR)))
    });
    assert_eq!(known, 0);
}

#[test]
#[ignore = "goes through all 2³² codes: minutes, with optimization"]
fn every_code() {
    let of_windows = known_of(|space| space == Space::Windows);
    let known = run("all 4,294,967,296 codes of Windows", english(), |thread, threads| {
        share(0, u32::MAX, thread, threads).map(StatusCode::from_u32)
    });
    assert_eq!(known, of_windows);
    let known = run("every 64th code and those near the known ones", &LOCALES, |thread, threads| {
        far(share(0, u32::MAX / 64, thread, threads).map(|i| i * 64 + 17)).chain(all_near(thread, threads))
    });
    assert_eq!(known, of_windows * LOCALES.len() as u64);
}
