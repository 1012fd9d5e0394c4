//! What `describe` costs where it is called often. `cargo bench --bench describe`; against other ways to do the same,
//! see `peers`.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use sspi_status::{Catalog, Description, LanguageIdentifier, LocaleRequest, StatusCode, Symbol};

/// Asks for a number and reads the text. The request is hidden from the compiler, the catalogue is not, as in programs.
fn text<'a, R: LocaleRequest + Copy + 'a>(request: R) -> impl Fn(StatusCode) {
    move |code| {
        black_box(Catalog::embedded().describe(code, black_box(request)).text());
    }
}

/// Everything that a GUI reads.
fn read_all(d: &Description<'_>) {
    black_box((d.text(), d.hint(), d.developer_hint(), d.lang(), d.direction(), d.symbol(), d.severity()));
}

fn describe(c: &mut Criterion) {
    let catalog = Catalog::embedded();
    let chain = &catalog.chain("fr");
    let language: &LanguageIdentifier = &"es-MX".parse().expect("a tag");
    let list: &[&str] = &["de-AT", "pt-PT"];

    // Each once, in the order of the table; the time of a call is that of all divided by their number.
    let canonical = Symbol::all().iter().filter(|symbol| !symbol.is_alias());
    let codes: Vec<StatusCode> = canonical.map(|symbol| symbol.code()).collect();
    let mut known = c.benchmark_group(format!("{} known codes", codes.len()));
    let mut bench = |name: &str, call: &dyn Fn(&[StatusCode])| {
        known.bench_function(name, |b| b.iter(|| call(black_box(&codes))));
    };
    // `for_each` with a closure of its own type: the call becomes a part of the loop.
    bench("prepared chain, text", &|codes| codes.iter().copied().for_each(text(chain)));
    bench("prepared chain, everything", &|codes| {
        codes.iter().for_each(|&code| read_all(&catalog.describe(code, black_box(chain))));
    });
    bench("LanguageIdentifier es-MX", &|codes| codes.iter().copied().for_each(text(language)));
    for tag in ["pt-BR", "es-MX", "tlh", "zh-Hant-TW", "fr_CA.UTF-8"] {
        bench(&format!("{tag:?}"), &|codes| codes.iter().copied().for_each(text(tag)));
    }
    bench("list of two", &|codes| codes.iter().copied().for_each(text(list)));
    bench("\"de-AT,pt-PT\"", &|codes| codes.iter().copied().for_each(text("de-AT,pt-PT")));
    known.finish();

    let mut unknown = c.benchmark_group("an unknown code");
    let code = StatusCode::from_u32(0xDEAD_BEEF);
    unknown.bench_function("prepared chain", |b| b.iter(|| text(chain)(black_box(code))));
    unknown.bench_function("\"es-MX\"", |b| b.iter(|| text("es-MX")(black_box(code))));
    unknown.finish();

    c.bench_function("negotiating a chain for \"es-MX\"", |b| b.iter(|| black_box(catalog.chain(black_box("es-MX")))));
    c.bench_function("reading \"0x8009030C\"", |b| {
        b.iter(|| black_box(black_box("0x8009030C").parse::<sspi_status::Query>()));
    });
}

criterion_group!(benches, describe);
criterion_main!(benches);
