//! The texts arrive in other languages as the library has them: programs in C, Python and C# print the table that the
//! command prints, byte for byte.

#[path = "../src/abi.rs"]
#[allow(dead_code, unreachable_pub, reason = "a part of the library, of which this needs one constant")]
mod abi;
mod support;

use std::process::Command;

use sspi_status::{Catalog, Part, Symbol};
use support::{Installed, cargo, run, tool};

/// The table of the command, with line ends as the examples write them.
fn command_table() -> String {
    let list = ["--package", "sspi-status-cli", "--", "list", "--all-locales", "--format", "csv"];
    run(cargo().args(["run", "--quiet"]).args(list)).replace("\r\n", "\n")
}

/// Says where two tables part.
#[track_caller]
fn assert_same(table: &str, what: &str) {
    let expected = command_table();
    for (i, (line, expected)) in table.lines().zip(expected.lines()).enumerate() {
        assert_eq!(line, expected, "{what}, line {}", i + 1);
    }
    assert!(table == expected, "{what}: {} bytes instead of {}", table.len(), expected.len());
}

#[test]
fn every_text_that_ships_fits_into_a_buffer_of_the_documented_size() {
    let catalog = Catalog::embedded();
    let mut longest = 0;
    for locale in catalog.locales() {
        for &symbol in Symbol::all() {
            let d = catalog.describe(symbol, locale);
            for part in Part::ALL.iter().filter_map(|&part| d.part(part)) {
                longest = longest.max(part.len());
                assert!(part.len() < abi::SSPI_STATUS_TEXT_SIZE, "{symbol} {locale}: {} bytes", part.len());
            }
        }
    }
    assert!(
        longest > abi::SSPI_STATUS_TEXT_SIZE / 2,
        "a smaller buffer would do: the longest text has {longest} bytes"
    );
}

#[test]
fn the_command_prints_what_the_library_says() {
    let table = command_table();
    let mut rows = csv::Reader::from_reader(table.as_bytes());
    let catalog = Catalog::embedded();
    let mut records = rows.records();
    for &symbol in Symbol::all() {
        for locale in catalog.locales() {
            let d = catalog.describe(symbol, locale);
            // A draft lacks some.
            if d.lang() != locale {
                continue;
            }
            let aliases = d.aliases().collect::<Vec<_>>().join(" ");
            let [spelling, value] = [d.code().spelling().to_string(), d.code().value().to_string()];
            let expected = [
                &*spelling,
                &value,
                symbol.name(),
                &aliases,
                d.code().space().as_str(),
                symbol.family().as_str(),
                d.severity().as_str(),
                if d.is_known() { "true" } else { "false" },
                d.lang(),
                d.direction().as_str(),
                d.source().as_str(),
                d.text(),
                d.hint().unwrap_or_default(),
                d.developer_hint().unwrap_or_default(),
            ];
            assert!(records.next().unwrap().unwrap().iter().eq(expected), "{symbol} {locale}");
        }
    }
    assert!(records.next().is_none());
}

#[test]
fn c() {
    let Some(installed) = Installed::new("the table in C") else { return };
    let table = installed.compile("examples/table.c", &[], "table");
    assert_same(&run(&mut installed.program(table)), "table.c");
}

#[test]
fn cpp() {
    const WHAT: &str = "the library in C++";
    let (Some(installed), Some(compiler)) = (Installed::new(WHAT), tool(&["c++", "g++", "clang++"], WHAT)) else {
        return;
    };
    let source = installed.file("header.cc");
    std::fs::write(&source, "#include <sspi_status.h>\nint main() { return sspi_status_severity(0); }\n").unwrap();
    let mut cc = Command::new(compiler);
    cc.args(["-std=c++98", "-Wall", "-Wextra", "-Wpedantic", "-Werror"]).arg(source);
    cc.arg("-I").arg(installed.root.join("include")).arg("-L").arg(installed.lib()).arg("-lsspi_status");
    run(cc.arg("-o").arg(installed.file("header")));
    run(&mut installed.program(installed.file("header")));
}

#[test]
fn python() {
    const WHAT: &str = "the table in Python";
    let (Some(installed), Some(python)) = (Installed::new(WHAT), tool(&["python3"], WHAT)) else { return };
    let table = |options: &[&str]| {
        let script = support::here().join("examples/table.py");
        run(installed.program(&python).arg("-B").arg(script).args(options).arg(installed.shared_library()))
    };
    assert_same(&table(&[]), "table.py");
    assert_same(&table(&["--utf16"]), "table.py --utf16");
}

#[test]
fn c_sharp() {
    const WHAT: &str = "the table in C#";
    let Some(installed) = Installed::new(WHAT) else { return };
    let Some(compiler) = tool(&["mcs"], WHAT) else { return };
    let Some(mono) = tool(&["mono"], WHAT) else { return };
    let program = installed.file("table.exe");
    let out = format!("-out:{}", program.display());
    run(Command::new(compiler).args(["-warnaserror", &out]).arg(support::here().join("examples/table.cs")));
    assert_same(&run(installed.program(mono).arg(program)), "table.cs");
}
