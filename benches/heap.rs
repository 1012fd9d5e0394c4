//! The heap that stays: `cargo bench --bench heap`. Apart from what is timed, since counting takes time, too.

use sspi_status::{Catalog, Symbol, describe};

fn main() {
    let mut chains = Vec::with_capacity(64);
    let mut length = 0;
    let used = allocation_counter::measure(|| {
        for tag in ["en", "es", "fr", "it", "pt-BR", "ru"] {
            for &symbol in Symbol::all() {
                length += describe(symbol.code(), tag).text().len();
            }
            length += describe(0xDEAD_BEEF, tag).text().len();
        }
    });
    println!("{:>10}  bytes on the heap after every text of six locales ({length} bytes of text)", used.bytes_current);
    let used = allocation_counter::measure(|| {
        for tag in Catalog::embedded().locales() {
            chains.push(Catalog::embedded().chain(tag));
        }
        chains.clear();
    });
    println!("{:>10}  more after a chain for each of them, which are dropped again", used.bytes_current);
}
