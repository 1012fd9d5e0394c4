//! Codes and symbols: whole domains, round trips, and every spelling in `data/codes.toml`.

use std::collections::BTreeSet;

use serde::Deserialize;
use sspi_status::{Query, QueryError, Severity, StatusCode, Symbol};

#[test]
fn there_are_95_names_for_93_numbers() {
    let names: BTreeSet<&str> = Symbol::all().iter().map(|symbol| symbol.name()).collect();
    let numbers: BTreeSet<u32> = Symbol::all().iter().map(|symbol| symbol.code().as_u32()).collect();
    assert_eq!((Symbol::all().len(), names.len(), numbers.len()), (95, 95, 93));
}

#[test]
fn of_two_names_for_one_number_the_first_is_canonical() {
    let aliases: Vec<_> = Symbol::all()
        .iter()
        .filter(|symbol| symbol.is_alias())
        .map(|&symbol| (symbol, symbol.code().symbol().unwrap(), symbol.aliases().collect::<Vec<_>>()))
        .collect();
    use Symbol::{SEC_E_INTERNAL_ERROR, SEC_E_NO_SPM, SEC_E_NOT_SUPPORTED, SEC_E_UNSUPPORTED_FUNCTION};
    assert_eq!(
        aliases,
        [
            (SEC_E_NOT_SUPPORTED, SEC_E_UNSUPPORTED_FUNCTION, vec![SEC_E_UNSUPPORTED_FUNCTION]),
            (SEC_E_NO_SPM, SEC_E_INTERNAL_ERROR, vec![SEC_E_INTERNAL_ERROR]),
        ]
    );
}

#[test]
fn aliases_are_exactly_the_other_names_of_the_number() {
    for &symbol in Symbol::all() {
        let others: Vec<Symbol> =
            Symbol::all().iter().copied().filter(|&other| other != symbol && other.code() == symbol.code()).collect();
        assert_eq!(symbol.aliases().collect::<Vec<_>>(), others, "{symbol}");
        if !symbol.is_alias() {
            assert_eq!(symbol.code().aliases().collect::<Vec<_>>(), others, "{symbol}");
        }
    }
}

#[test]
fn every_symbol_survives_every_round_trip() {
    for &symbol in Symbol::all() {
        let code = symbol.code();
        let canonical = code.symbol().unwrap();
        assert_eq!(canonical.code(), code, "{symbol}");
        assert_eq!(symbol.name().parse(), Ok(symbol));
        assert_eq!(symbol.name().to_lowercase().parse(), Ok(symbol));
        assert_eq!(symbol.name().parse(), Ok(Query::Symbol(symbol)));
        assert_eq!(StatusCode::from_u32(code.as_u32()), code);
        assert_eq!(StatusCode::from_i32(code.as_i32()), code);
        for spelling in [
            symbol.to_string(),
            code.to_string(),
            format!("{code:#x}"),
            format!("{code:#X}"),
            format!("{code:X}h"),
            code.as_i32().to_string(),
            format!("0x{:016X}", i64::from(code.as_i32())),
            format!("{symbol} ({code:#X})"),
        ] {
            assert_eq!(spelling.parse(), Ok(code), "{spelling}");
        }
    }
}

#[test]
fn numbers_beside_the_known_ones_are_unknown() {
    let known: BTreeSet<u32> = Symbol::all().iter().map(|symbol| symbol.code().as_u32()).collect();
    for base in [0x0000_0000_u32, 0x0009_0000, 0x8009_0000, 0x8000_0000, 0xC009_0000, 0x0009_0300 << 1] {
        for offset in 0..=0xFFFF {
            let value = base.wrapping_add(offset);
            assert_eq!(StatusCode::from_u32(value).symbol().is_some(), known.contains(&value), "{value:#X}");
        }
    }
}

#[test]
fn severity_follows_from_the_number_alone() {
    for (value, severity) in [
        (0, Severity::Success),
        (1, Severity::Informational),
        (0x0009_0312, Severity::Informational),
        (0x7FFF_FFFF, Severity::Informational),
        (0x8000_0000, Severity::Error),
        (0x8009_030C, Severity::Error),
        (0xFFFF_FFFF, Severity::Error),
    ] {
        assert_eq!(StatusCode::from_u32(value).severity(), severity, "{value:#X}");
    }
    for symbol in Symbol::all() {
        let expected = match symbol.name() {
            "SEC_E_OK" => Severity::Success,
            name if name.starts_with("SEC_I_") => Severity::Informational,
            _ => Severity::Error,
        };
        assert_eq!(symbol.code().severity(), expected, "{symbol}");
    }
}

#[test]
fn the_four_pairs_that_differ_in_bit_31_only_are_kept_apart() {
    use Symbol::*;
    for (error, informational) in [
        (SEC_E_BAD_PKGID, SEC_I_GENERIC_EXTENSION_RECEIVED),
        (SEC_E_CONTEXT_EXPIRED, SEC_I_CONTEXT_EXPIRED),
        (SEC_E_INCOMPLETE_CREDENTIALS, SEC_I_INCOMPLETE_CREDENTIALS),
        (SEC_E_BUFFER_TOO_SMALL, SEC_I_RENEGOTIATE),
    ] {
        assert_eq!(error.code().as_u32(), informational.code().as_u32() | 0x8000_0000);
        assert_eq!(error.code().symbol(), Some(error));
        assert_eq!(informational.code().symbol(), Some(informational));
    }
}

#[test]
fn formats_of_a_code_are_the_same_everywhere() {
    let code = StatusCode::SEC_E_LOGON_DENIED;
    assert_eq!(code.to_string(), "SEC_E_LOGON_DENIED (0x8009030C)");
    assert_eq!(format!("{code:?}"), "StatusCode(SEC_E_LOGON_DENIED (0x8009030C))");
    assert_eq!(format!("{code:x} {code:X} {code:#x} {code:#X}"), "8009030c 8009030C 0x8009030c 0x8009030C");
    assert_eq!(format!("{:#X}", StatusCode::SEC_E_OK), "0x00000000");
    assert_eq!(StatusCode::from_u32(0x1F).to_string(), "0x0000001F");
}

#[derive(Deserialize)]
struct Table {
    code: Vec<Spelling>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Spelling {
    input: String,
    /// The number in hexadecimal, for what is read as a number.
    number: Option<String>,
    /// The name, for what is read as a name.
    symbol: Option<String>,
    /// The error message, for what is refused.
    error: Option<String>,
}

#[test]
fn every_spelling_in_the_table_is_read_as_it_says() {
    let table: Table = basic_toml::from_str(include_str!("data/codes.toml")).unwrap();
    assert!(table.code.len() > 50);
    for Spelling { input, number, symbol, error } in table.code {
        let read = match input.parse::<Query>() {
            Ok(Query::Code(code)) => (Some(format!("{code:#X}")), None, None),
            Ok(Query::Symbol(symbol)) => (None, Some(symbol.name().to_owned()), None),
            Err(error) => (None, None, Some(error.to_string())),
        };
        assert_eq!(read, (number, symbol, error), "{input:?}");
    }
}

#[test]
fn an_error_never_repeats_control_characters_nor_a_whole_novel() {
    let message = "\u{1b}[31m\u{202e}SEC_E_X".parse::<Query>().unwrap_err().to_string();
    assert_eq!(message, r#""\u{1b}[31m\u{202e}SEC_E_X" is not an SSPI status code"#);
    let message = "x".repeat(1 << 20).parse::<Query>().unwrap_err().to_string();
    assert!(message.len() < 200 && message.contains('…'), "{message}");
    assert_eq!(" : ,".parse::<Query>(), Err(QueryError::Empty));
}
