//! Codes and symbols: whole domains, round trips, and every spelling in `data/codes.toml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use sspi_status::{Family, Layout, Query, QueryError, Severity, Space, StatusCode, Symbol};

/// The symbols that answer for their numbers.
fn canonical_symbols() -> impl Iterator<Item = Symbol> {
    Symbol::all().iter().copied().filter(|symbol| !symbol.is_alias())
}

fn of_family(family: Family) -> impl Iterator<Item = Symbol> {
    canonical_symbols().filter(move |symbol| symbol.family() == family)
}

#[test]
fn names_are_unique_and_sspi_has_95_for_93_numbers() {
    let names: BTreeSet<&str> = Symbol::all().iter().map(|symbol| symbol.name()).collect();
    assert_eq!(names.len(), Symbol::all().len());
    let sspi: Vec<Symbol> = Symbol::all().iter().copied().filter(|symbol| symbol.family() == Family::Sspi).collect();
    let numbers: BTreeSet<u32> = sspi.iter().map(|symbol| symbol.code().number()).collect();
    assert_eq!((sspi.len(), numbers.len()), (95, 93));
}

/// Family by family, as the documentation of `Symbol::all` says.
#[test]
fn families_stand_together_and_in_the_order_of_their_words() {
    let mut families: Vec<Family> = Symbol::all().iter().map(|symbol| symbol.family()).collect();
    families.dedup();
    let order: Vec<Family> = Family::ALL.iter().copied().filter(|family| families.contains(family)).collect();
    assert_eq!(families, order);
    for symbol in Symbol::all() {
        assert_eq!(symbol.code().space(), symbol.family().space(), "{symbol}");
        assert_eq!(symbol.code().family(), Some(symbol.family()), "{symbol}");
    }
}

#[test]
fn of_two_names_for_one_number_the_first_is_canonical() {
    let aliases: Vec<_> = Symbol::all()
        .iter()
        .filter(|symbol| symbol.family() == Family::Sspi && symbol.is_alias())
        .map(|&symbol| (symbol, symbol.code().symbol().unwrap(), symbol.other_symbols().collect::<Vec<_>>()))
        .collect();
    use Symbol::{SEC_E_INTERNAL_ERROR, SEC_E_NO_SPM, SEC_E_NOT_SUPPORTED, SEC_E_UNSUPPORTED_FUNCTION};
    assert_eq!(
        aliases,
        [
            (SEC_E_NOT_SUPPORTED, SEC_E_UNSUPPORTED_FUNCTION, vec!["SEC_E_UNSUPPORTED_FUNCTION"]),
            (SEC_E_NO_SPM, SEC_E_INTERNAL_ERROR, vec!["SEC_E_INTERNAL_ERROR"]),
        ]
    );
}

/// The other symbols include the other rows of the number. Names without a row lead to the code, too.
#[test]
fn other_symbols_are_exactly_the_other_names_of_the_number() {
    for &symbol in Symbol::all() {
        let rows: Vec<&str> = Symbol::all()
            .iter()
            .filter(|&&other| other != symbol && other.code() == symbol.code())
            .map(|other| other.name())
            .collect();
        let others: Vec<&str> = symbol.other_symbols().collect();
        assert!(rows.iter().all(|row| others.contains(row)), "{symbol}: {others:?}");
        for other in &others {
            assert_ne!(*other, symbol.name());
            assert_eq!(other.parse::<Query>().map(Query::code), Ok(symbol.code()), "{symbol}: {other}");
            let read: Symbol = other.to_lowercase().parse().unwrap();
            assert!(rows.contains(other) || read == symbol || read.code() == symbol.code(), "{symbol}: {other}");
        }
        if !symbol.is_alias() {
            assert_eq!(symbol.code().other_symbols().collect::<Vec<_>>(), others, "{symbol}");
        }
    }
    assert_eq!(StatusCode::from_u32(0xDEAD_BEEF).other_symbols().count(), 0);
}

#[test]
fn every_symbol_survives_every_round_trip() {
    for &symbol in Symbol::all() {
        let code = symbol.code();
        let canonical = code.symbol().unwrap();
        assert_eq!((canonical.code(), code.canonical()), (code, code), "{symbol}");
        assert_eq!(symbol.name().parse(), Ok(symbol));
        assert_eq!(symbol.name().to_lowercase().parse(), Ok(symbol));
        assert_eq!(symbol.name().parse(), Ok(Query::Symbol(symbol)));
        assert_eq!(StatusCode::new(code.space(), code.number()), code);
        let mut spellings = vec![
            symbol.to_string(),
            code.to_string(),
            code.spelling().to_string(),
            code.spelling().to_string().to_uppercase().replacen("0X", "0x", 1),
            format!("{symbol} ({})", code.spelling()),
            format!("({symbol}, {})", code.spelling()),
        ];
        if code.space() == Space::Windows {
            let number = code.number();
            assert_eq!(StatusCode::from_u32(number), code);
            assert_eq!(i32::try_from(code.value()).map(StatusCode::from_i32), Ok(code));
            spellings.extend([
                format!("{number:#x}"),
                format!("0X{number:08X}"),
                format!("0{number:08X}h"),
                code.value().to_string(),
                number.to_string(),
                format!("0x{:016X}", code.value()),
                format!("{symbol} ({number:#010X})"),
                format!("{symbol} ({})", code.value()),
            ]);
        } else {
            assert_eq!(code.value(), i64::from(code.number()));
            spellings.push(format!("{symbol} ({})", code.number()));
        }
        for spelling in spellings {
            assert_eq!(spelling.parse(), Ok(code), "{spelling}");
        }
    }
}

/// The text of every code, known or not, in every space, is read again as the same code.
#[test]
fn the_spelling_of_every_code_is_read_again() {
    let windows = [0, 1, 9, 0x1F, 87, 1326, 0xFFFF, 0x1_0000, 0x0009_0312, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF];
    let codes = windows.into_iter().map(StatusCode::from_u32);
    let others = Space::ALL.iter().flat_map(|space| {
        (0..=1000).chain([0xFFFF, 0x1_0000, i32::MAX as u32, u32::MAX]).map(|number| StatusCode::new(*space, number))
    });
    for code in codes.chain(others) {
        assert_eq!(code.spelling().to_string().parse(), Ok(code), "{}", code.spelling());
        assert_eq!(code.to_string().parse(), Ok(code), "{code}");
    }
    for (code, spelling) in [
        (StatusCode::from_u32(0), "0x00000000"),
        (StatusCode::from_u32(1), "1, 0x1"),
        (StatusCode::from_u32(1326), "1326, 0x52E"),
        (StatusCode::from_u32(0xFFFF), "65535, 0xFFFF"),
        (StatusCode::from_u32(0x1_0000), "0x00010000"),
        (StatusCode::from_u32(0x8009_030C), "0x8009030C"),
        (StatusCode::kerberos(24), "krb 24"),
        (StatusCode::tls_alert(0), "tls 0"),
        (StatusCode::ldap(4_294_967_295), "ldap 4294967295"),
    ] {
        assert_eq!(code.spelling().to_string(), spelling);
    }
}

#[test]
fn the_same_number_of_another_space_is_another_code() {
    for symbol in canonical_symbols() {
        let code = symbol.code();
        for &space in Space::ALL {
            let other = StatusCode::new(space, code.number());
            assert_eq!(other == code, space == code.space(), "{symbol}");
            assert_eq!(other.symbol() == Some(symbol), space == code.space(), "{symbol}");
            assert_eq!((other.space(), other.number()), (space, code.number()));
        }
    }
    assert_eq!(StatusCode::from_u32(u32::MAX).value(), -1);
    assert_eq!(StatusCode::ldap(u32::MAX).value(), 4_294_967_295);
}

/// The numbers of Windows that wrap a known number, each with the symbol of the wrapped number.
fn wrapped() -> BTreeMap<u32, Symbol> {
    let mut wrapped = BTreeMap::new();
    for symbol in canonical_symbols() {
        let number = symbol.code().number();
        match symbol.family() {
            Family::Win32 if number <= 0xFFFF => {
                wrapped.extend([(0x8007_0000 | number, symbol), (0xC007_0000 | number, symbol)]);
            }
            Family::NtStatus => wrapped.extend([(0x1000_0000 | number, symbol)]),
            family if family.space() == Space::Windows && number >> 16 == 0x8009 => {
                wrapped.extend([(0xC009_0000 | number & 0xFFFF, symbol)]);
            }
            _ => {}
        }
    }
    // A number with a row of its own is not read as a wrapped one.
    wrapped.retain(|number, _| canonical_symbols().all(|symbol| symbol.code() != StatusCode::from_u32(*number)));
    wrapped
}

#[test]
fn a_wrapped_number_is_known_and_kept() {
    for (number, symbol) in wrapped() {
        let code = StatusCode::from_u32(number);
        assert_eq!((code.symbol(), code.canonical()), (Some(symbol), symbol.code()), "{number:#X}");
        assert_eq!((code.number(), code.spelling().to_string()), (number, format!("{number:#010X}")));
        assert_ne!(code, symbol.code());
        assert_eq!(code.to_string(), format!("{symbol} ({number:#010X})"));
        assert_eq!(code.to_string().parse(), Ok(Query::Code(code)));
        assert_eq!(code.severity(), symbol.code().severity(), "{code}");
        // The wrapping number says more than the name, so the number is kept.
        assert_eq!(format!("{number:#X} ({symbol})").parse(), Ok(Query::Code(code)));
        assert_eq!(code.family(), Some(symbol.family()));
    }
}

/// Numbers written out by hand, since `wrapped` follows the same rules as the library. `None`: unknown.
#[test]
fn numbers_within_numbers() {
    for (number, symbol) in [
        // HRESULT_FROM_WIN32 and NTSTATUS_FROM_WIN32
        (0x8007_052E, Some("ERROR_LOGON_FAILURE")),
        (0xC007_052E, Some("ERROR_LOGON_FAILURE")),
        (0x0000_052E, Some("ERROR_LOGON_FAILURE")),
        (0x8007_0057, Some("ERROR_INVALID_PARAMETER")),
        (0x8007_0775, Some("ERROR_ACCOUNT_LOCKED_OUT")),
        (0x8007_FFFF, None),
        (0x0007_052E, None),
        (0x4007_052E, None),
        (0x8008_052E, None),
        (0x8000_052E, None),
        // A wrapped 0 is not a success.
        (0x8007_0000, None),
        (0xC007_0000, None),
        (0xD000_0000, None),
        (0x1000_0000, None),
        (0x9000_0000, None),
        (0xC009_0000, None),
        // HRESULT_FROM_NT
        (0xD000_006D, Some("STATUS_LOGON_FAILURE")),
        (0xC000_006D, Some("STATUS_LOGON_FAILURE")),
        (0xD000_0234, Some("STATUS_ACCOUNT_LOCKED_OUT")),
        (0xD000_FFFF, None),
        // Bit 28 wraps NTSTATUS codes only.
        (0x1000_052E, None),
        (0x9009_030C, None),
        (0x9007_052E, None),
        // An HRESULT of SSPI as NTSTATUS
        (0xC009_030C, Some("SEC_E_LOGON_DENIED")),
        (0xC009_0321, Some("SEC_E_BUFFER_TOO_SMALL")),
        (0xC009_0302, Some("SEC_E_UNSUPPORTED_FUNCTION")),
        (0xC009_0312, None),
        (0x4009_0312, None),
        (0x4009_0321, None),
    ] {
        let found = StatusCode::from_u32(number).symbol().map(Symbol::name);
        assert_eq!(found, symbol, "{number:#X}");
        assert_ne!(StatusCode::from_u32(number).severity(), Severity::Success, "{number:#X}");
    }
    // Numbers of other spaces wrap nothing.
    for number in [0x8007_052E, 0xC007_052E, 0xD000_006D, 0xC009_030C, 0x8009_030C] {
        for code in [StatusCode::kerberos(number), StatusCode::tls_alert(number), StatusCode::ldap(number)] {
            assert_eq!((code.symbol(), code.canonical()), (None, code), "{code}");
        }
    }
}

#[test]
fn numbers_beside_the_known_ones_are_unknown() {
    let mut known: BTreeSet<u32> = wrapped().into_keys().collect();
    known.extend(canonical_symbols().map(Symbol::code).filter(|c| c.space() == Space::Windows).map(StatusCode::number));
    let mut halves: BTreeSet<u32> = known.iter().flat_map(|number| [number >> 16, number >> 16 ^ 0x8000]).collect();
    halves.extend([0x0007, 0x0009, 0x1000, 0x4009, 0x8000, 0x8007, 0x8008, 0xC007, 0xC009, 0xD000, 0xD007, 0xD009]);
    for half in halves {
        for value in half << 16..=(half << 16 | 0xFFFF) {
            assert_eq!(StatusCode::from_u32(value).symbol().is_some(), known.contains(&value), "{value:#X}");
        }
    }
    for &space in &Space::ALL[1..] {
        let known: BTreeSet<u32> =
            canonical_symbols().map(Symbol::code).filter(|c| c.space() == space).map(StatusCode::number).collect();
        for number in 0..=0x1_0000 {
            let code = StatusCode::new(space, number);
            assert_eq!(code.symbol().is_some(), known.contains(&number), "{code}");
            assert_eq!(code.canonical(), code);
        }
    }
}

#[test]
fn severity_follows_from_the_number_where_no_row_says_otherwise() {
    for (value, severity) in [
        (0, Severity::Success),
        (1, Severity::Error), // a Win32 error
        (0xFFFF, Severity::Error),
        (0x1_0000, Severity::Informational),
        (0x0009_0312, Severity::Informational),
        (0x7FFF_FFFF, Severity::Informational),
        (0x8000_0000, Severity::Error),
        (0x8007_0000, Severity::Error),
        (0xC007_0000, Severity::Error),
        (0x8009_030C, Severity::Error),
        (0xD000_0000, Severity::Error),
        (0xFFFF_FFFF, Severity::Error),
    ] {
        assert_eq!(StatusCode::from_u32(value).severity(), severity, "{value:#X}");
    }
    for &space in &Space::ALL[1..] {
        let zero = StatusCode::new(space, 0);
        assert!(zero.symbol().is_some() || zero.severity() == Severity::Success, "{zero}");
        for number in [9999, 0x1_0000, 0x7FFF_FFFF, u32::MAX] {
            assert_eq!(StatusCode::new(space, number).severity(), Severity::Error, "{space} {number}");
        }
    }
    for symbol in of_family(Family::Sspi) {
        let expected = match symbol.name() {
            "SEC_E_OK" => Severity::Success,
            name if name.starts_with("SEC_I_") => Severity::Informational,
            _ => Severity::Error,
        };
        assert_eq!(symbol.code().severity(), expected, "{symbol}");
    }
    for symbol in of_family(Family::Win32) {
        assert_eq!(symbol.code().severity(), Severity::Error, "{symbol}");
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
        assert_eq!(error.code().number(), informational.code().number() | 0x8000_0000);
        assert_eq!(error.code().symbol(), Some(error));
        assert_eq!(informational.code().symbol(), Some(informational));
        assert_eq!(error.not_to_be_confused_with().collect::<Vec<_>>(), [informational]);
        assert_eq!(informational.not_to_be_confused_with().collect::<Vec<_>>(), [error]);
    }
}

/// Twins mean the same condition in two families.
#[test]
fn twins_are_of_another_family_and_no_text_is_shared_twice_over() {
    for &symbol in Symbol::all() {
        let Some(owner) = symbol.message() else { continue };
        assert_eq!(owner.message(), Some(owner), "{symbol}");
        assert_eq!(owner == symbol, owner.family() == symbol.family(), "{symbol} has the text of {owner}");
        assert_eq!(owner.code().severity(), symbol.code().severity(), "{symbol} has the text of {owner}");
    }
}

#[test]
fn formats_of_a_code_are_the_same_everywhere() {
    let code = StatusCode::SEC_E_LOGON_DENIED;
    assert_eq!(code.to_string(), "SEC_E_LOGON_DENIED (0x8009030C)");
    assert_eq!(format!("{code:?}"), "StatusCode(SEC_E_LOGON_DENIED (0x8009030C))");
    assert_eq!(code.spelling().to_string(), "0x8009030C");
    assert_eq!(StatusCode::SEC_E_OK.spelling().to_string(), "0x00000000");
    assert_eq!(StatusCode::from_u32(0x1E).to_string(), "30, 0x1E");
    assert_eq!(format!("{:?}", StatusCode::ldap(9999)), "StatusCode(ldap 9999)");
}

/// The borders of each layout, and the bits that make a difference.
#[test]
fn the_bits_of_a_number_say_whose_it_is() {
    for (number, layout, facility, facility_name, low, wraps, is_customer, told) in [
        (1, Layout::Win32, 0, None, 1, None, false, "a Win32 error"),
        (0xFFFF, Layout::Win32, 0, None, 0xFFFF, None, false, "a Win32 error"),
        (0x1_0000, Layout::HResult, 1, Some("RPC"), 0, None, false, "an HRESULT of facility 1 (RPC), number 0"),
        (
            0x0009_0312,
            Layout::HResult,
            9,
            Some("SSPI"),
            786,
            None,
            false,
            "an HRESULT of facility 9 (SSPI), number 786",
        ),
        (
            0x8007_2EE7,
            Layout::HResult,
            7,
            Some("WIN32"),
            12007,
            Some(12007),
            false,
            "an HRESULT made of Win32 error 12007",
        ),
        (
            0x8000_4005,
            Layout::HResult,
            0,
            Some("NULL"),
            0x4005,
            None,
            false,
            "an HRESULT of facility 0 (NULL), number 16389",
        ),
        (
            0xA009_0001,
            Layout::HResult,
            9,
            None,
            1,
            None,
            true,
            "an HRESULT of facility 9, defined by a program, number 1",
        ),
        (0xA007_0005, Layout::HResult, 7, None, 5, Some(5), true, "an HRESULT made of Win32 error 5"),
        (0x87FF_0001, Layout::HResult, 0x7FF, None, 1, None, false, "an HRESULT of facility 2047, number 1"),
        // The bit above the facility, and the second of an NTSTATUS' severity.
        (0x8809_0001, Layout::HResult, 9, None, 1, None, false, "an HRESULT of facility 9, number 1"),
        (0x4009_0316, Layout::HResult, 9, None, 790, None, false, "an HRESULT of facility 9, number 790"),
        (0xC000_006D, Layout::NtStatus, 0, None, 0x6D, None, false, "an NTSTATUS of facility 0, number 109"),
        (
            0xC009_0001,
            Layout::NtStatus,
            9,
            Some("NTSSPI"),
            1,
            None,
            false,
            "an NTSTATUS of facility 9 (NTSSPI), number 1",
        ),
        (0xC809_0001, Layout::NtStatus, 0x809, None, 1, None, false, "an NTSTATUS of facility 2057, number 1"),
        (
            0xE043_4352,
            Layout::NtStatus,
            67,
            None,
            0x4352,
            None,
            true,
            "an NTSTATUS of facility 67, defined by a program, number 17234",
        ),
        (
            0xD000_006D,
            Layout::NtStatus,
            0,
            None,
            0x6D,
            Some(0xC000_006D),
            false,
            "an HRESULT made of NTSTATUS 0xC000006D",
        ),
        (
            0x9009_0001,
            Layout::NtStatus,
            9,
            Some("NTSSPI"),
            1,
            Some(0x8009_0001),
            false,
            "an HRESULT made of NTSTATUS 0x80090001",
        ),
        (0x1000_006D, Layout::NtStatus, 0, None, 0x6D, Some(0x6D), false, "an HRESULT made of NTSTATUS 0x0000006D"),
        (
            0x96C7_39FF,
            Layout::NtStatus,
            0x6C7,
            None,
            0x39FF,
            Some(0x86C7_39FF),
            false,
            "an HRESULT made of NTSTATUS 0x86C739FF",
        ),
        (0x96C7_3A00, Layout::ComErr, 0, None, 0, None, false, "a library error of MIT or Heimdal Kerberos, number 0"),
        (
            0x96C7_3AFF,
            Layout::ComErr,
            0,
            None,
            255,
            None,
            false,
            "a library error of MIT or Heimdal Kerberos, number 255",
        ),
        (
            0x96C7_3B00,
            Layout::NtStatus,
            0x6C7,
            None,
            0x3B00,
            Some(0x86C7_3B00),
            false,
            "an HRESULT made of NTSTATUS 0x86C73B00",
        ),
    ] {
        let parts = StatusCode::from_u32(number).parts().unwrap();
        assert_eq!(
            (parts.layout, parts.facility, parts.facility_name, parts.number, parts.wraps, parts.is_customer),
            (layout, facility, facility_name, low, wraps, is_customer),
            "{number:#x}"
        );
        assert_eq!(parts.to_string(), told, "{number:#x}");
        let severity = if number >> 31 == 0 && number > 0xFFFF { Severity::Informational } else { Severity::Error };
        assert_eq!(parts.severity, severity, "{number:#x}");
    }
    for code in [StatusCode::from_u32(0), StatusCode::kerberos(24), StatusCode::tls_alert(40), StatusCode::ldap(49)] {
        assert_eq!(code.parts(), None, "{code}");
    }
}

#[test]
fn a_number_is_read_in_every_space_that_knows_it() {
    let windows = StatusCode::from_u32;
    for (spelling, codes) in [
        ("49", &[StatusCode::kerberos(49), StatusCode::tls_alert(49), StatusCode::ldap(49)] as &[_]),
        (" (49): ", &[StatusCode::kerberos(49), StatusCode::tls_alert(49), StatusCode::ldap(49)]),
        ("0x31", &[StatusCode::kerberos(49), StatusCode::tls_alert(49), StatusCode::ldap(49)]),
        ("0X31", &[StatusCode::kerberos(49), StatusCode::tls_alert(49), StatusCode::ldap(49)]),
        ("ldap 49", &[StatusCode::ldap(49)]),
        ("krb:49", &[StatusCode::kerberos(49)]),
        ("1326", &[windows(1326)]),
        // As Active Directory writes them.
        ("52e", &[windows(0x52E)]),
        ("775", &[windows(0x775)]),
        ("0x52e", &[windows(0x52E)]),
        ("52eh", &[windows(0x52E)]),
        ("18h", &[windows(0x18)]),
        // Nobody knows it, whichever way it is read.
        ("7777", &[windows(7777)]),
        ("77777", &[windows(77777)]),
        ("0052e", &[]),
        ("0", &[windows(0)]),
        ("00", &[windows(0)]),
        ("65536", &[windows(65536)]),
        ("0x8009030C", &[StatusCode::SEC_E_LOGON_DENIED]),
        ("SEC_E_LOGON_DENIED", &[StatusCode::SEC_E_LOGON_DENIED]),
        ("beef", &[]),
        ("face", &[]),
    ] {
        let found: Vec<_> = Query::readings(spelling).unwrap_or_default().iter().map(|query| query.code()).collect();
        assert_eq!(found, codes, "{spelling:?}");
    }
}

#[derive(Deserialize)]
struct Table {
    code: Vec<Spelling>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Spelling {
    input: String,
    /// The number as text, if the input is read as a number.
    number: Option<String>,
    /// The name, if the input is read as a name.
    symbol: Option<String>,
    /// The error message, if the input is refused.
    error: Option<String>,
}

#[test]
fn every_spelling_in_the_table_is_read_as_it_says() {
    let table: Table = toml::from_str(include_str!("data/codes.toml")).unwrap();
    assert!(table.code.len() > 50);
    for Spelling { input, number, symbol, error } in table.code {
        let read = match input.parse::<Query>() {
            Ok(Query::Code(code)) => (Some(code.spelling().to_string()), None, None),
            Ok(Query::Symbol(symbol)) => (None, Some(symbol.name().to_owned()), None),
            Err(error) => (None, None, Some(error.to_string())),
        };
        assert_eq!(read, (number, symbol, error), "{input:?}");
    }
}

#[test]
fn an_error_never_repeats_control_characters_nor_a_whole_novel() {
    let message = "\u{1b}[31m\u{202e}SEC_E_X".parse::<Query>().unwrap_err().to_string();
    assert_eq!(message, r#""\u{1b}[31m\u{202e}SEC_E_X" is neither a number nor the name of a code"#);
    let message = "x".repeat(1 << 20).parse::<Query>().unwrap_err().to_string();
    assert!(message.len() < 200 && message.contains('…'), "{message}");
    assert_eq!(" : ,".parse::<Query>(), Err(QueryError::Empty));
}
