//! The spellings of a number, as programs, logs and events show it.

use sspi_status::{Layout, Space, StatusCode};

use crate::model::is_behind_data;

/// Spellings of one kind. The word `spelling-{kind}` of the site names the kind.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Spellings {
    pub(crate) kind: &'static str,
    pub(crate) values: Vec<String>,
}

/// MIT Kerberos adds the RFC's error codes to this number (`ERROR_TABLE_BASE_krb5` of its krb5_err.et).
const MIT: i32 = -1_765_328_384;

/// All spellings of a code, the most usual first. The library reads each of them.
pub(crate) fn of(code: StatusCode) -> Vec<Spellings> {
    let number = code.number();
    let one = |kind, value: String| Spellings { kind, values: vec![value] };
    let short = || one("short", code.spelling().to_string());
    match code.space() {
        Space::Windows => {
            let mut all = match number {
                1..0x1_0000 => vec![one("decimal", number.to_string()), one("hexadecimal", format!("0x{number:X}"))],
                _ => in_32_bits(code),
            };
            let wrapping = match code.parts().map(|parts| parts.layout) {
                Some(Layout::Win32) => Some(0x8007_0000 | number),
                Some(Layout::NtStatus) => Some(number | 0x1000_0000),
                _ => None,
            };
            if let Some(hresult) = wrapping.map(StatusCode::from_u32) {
                all.push(Spellings {
                    kind: "hresult",
                    values: in_32_bits(hresult).into_iter().flat_map(|spellings| spellings.values).collect(),
                });
            }
            if is_behind_data(code) {
                all.push(one("data", format!("data {number:x}")));
            }
            all
        }
        Space::Kerberos => vec![
            one("decimal", number.to_string()),
            one("event", format!("0x{number:X}")),
            one("mit", MIT.wrapping_add_unsigned(number).to_string()),
            short(),
        ],
        _ => vec![one("decimal", number.to_string()), one("hexadecimal", format!("0x{number:X}")), short()],
    }
}

fn in_32_bits(code: StatusCode) -> Vec<Spellings> {
    let number = code.number();
    let one = |kind, value: String| Spellings { kind, values: vec![value] };
    let hexadecimal = one("hexadecimal", format!("0x{number:08X}"));
    if code.value() < 0 {
        vec![hexadecimal, one("signed", code.value().to_string()), one("unsigned", number.to_string())]
    } else {
        vec![hexadecimal, one("decimal", number.to_string())]
    }
}

#[cfg(test)]
mod tests {
    use sspi_status::{Query, Symbol};

    use super::*;

    fn values(symbol: Symbol) -> Vec<String> {
        of(symbol.code()).into_iter().flat_map(|spellings| spellings.values).collect()
    }

    #[test]
    fn codes_are_spelt_as_programs_show_them() {
        assert_eq!(values(Symbol::SEC_E_LOGON_DENIED), ["0x8009030C", "-2146893044", "2148074252"]);
        assert_eq!(
            values(Symbol::ERROR_LOGON_FAILURE),
            ["1326", "0x52E", "0x8007052E", "-2147023570", "2147943726", "data 52e"]
        );
        assert_eq!(values(Symbol::KDC_ERR_PREAUTH_FAILED), ["24", "0x18", "-1765328360", "krb 24"]);
        assert_eq!(values(Symbol::LDAP_INVALID_CREDENTIALS), ["49", "0x31", "ldap 49"]);
        let status = values(Symbol::STATUS_LOGON_FAILURE);
        assert_eq!(status[..4], ["0xC000006D", "-1073741715", "3221225581", "0xD000006D"]);
    }

    #[test]
    fn the_library_reads_every_spelling_as_the_code() {
        for symbol in Symbol::all() {
            for value in values(*symbol) {
                let readings = Query::readings(&value).unwrap();
                let is_among = readings.iter().any(|query| query.code().canonical() == symbol.code().canonical());
                // 0 means success in every space, and is read as Windows’.
                assert!(is_among || symbol.code().number() == 0, "{symbol}: {value}: {readings:?}");
            }
        }
    }
}
