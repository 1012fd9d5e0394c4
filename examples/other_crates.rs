//! Numbers as other crates and languages have them: all of them are 32 bits, so none of these crates is needed here.
//! `cargo run --example other_crates`

use sspi_status::{Severity, StatusCode, Symbol, describe};

/// As in `windows` and `windows-result`: a public signed number. So is `HRESULT` of `windows-sys`, without the struct.
#[derive(Clone, Copy)]
struct HResult(pub i32);

/// As in `sspi`: an enum with the numbers as discriminants.
#[derive(Clone, Copy)]
#[repr(u32)]
enum ErrorKind {
    LogonDenied = 0x8009_030C,
}

/// What `windows` puts around the code of Win32 when it makes an HRESULT of it.
const FACILITY_WIN32: u32 = 0x8007_0000;

fn main() {
    // windows, windows-result: `error.code()` is an HRESULT.
    let hresult = HResult(-2_146_893_044);
    let code = StatusCode::from_i32(hresult.0);
    assert_eq!(code.symbol(), Some(Symbol::SEC_E_LOGON_DENIED));
    // Or without a StatusCode of one's own: describe takes u32.
    assert_eq!(describe(hresult.0 as u32, "it").code(), code);

    // sspi: `error.error_type` is an ErrorKind.
    assert_eq!(describe(ErrorKind::LogonDenied as u32, "it").code(), code);

    // .NET, PowerShell, Java through JNA: signed decimals, as numbers or as text.
    assert_eq!("-2146893044".parse(), Ok(code));
    // A DWORD or an i64 of a database or of JSON.
    assert_eq!(u32::try_from(2_148_074_252_i64).map(StatusCode::from_u32), Ok(code));
    assert_eq!(StatusCode::from_u32(-2_146_893_044_i64 as u32), code);

    // Back again.
    assert_eq!((code.value(), code.number()), (-2_146_893_044, 0x8009_030C));

    // Never mask or shift: the highest bit belongs to the number, and 0x8009… are HRESULTs already.
    assert_eq!(StatusCode::from_u32(0x0009_0321).severity(), Severity::Informational);
    assert_ne!(StatusCode::from_u32(0x0009_0321).symbol(), StatusCode::from_u32(0x8009_0321).symbol());

    // std: the code of Win32 that `std::io::Error::raw_os_error` has. `windows` makes an HRESULT of it; the two are one code,
    // and each keeps the number that a log has.
    let [os_error, hresult] = [1326, FACILITY_WIN32 | 1326].map(StatusCode::from_u32);
    assert_eq!((os_error.severity(), hresult.severity()), (Severity::Error, Severity::Error));
    assert_eq!(os_error.symbol(), hresult.symbol());
    assert_eq!((os_error.number(), hresult.number()), (1326, 0x8007_052E));

    // What the catalogue does not know gets a sentence with the number in it.
    let unknown = describe(0xDEAD_BEEF, "en");
    assert!(unknown.symbol().is_none() && unknown.text().contains("0xDEADBEEF"));

    // TLS and LDAP libraries have numbers of their own protocol: say so, and Windows is not asked.
    assert_eq!(StatusCode::ldap(49).to_string().parse(), Ok(StatusCode::ldap(49)));
    assert_ne!(StatusCode::tls_alert(49), StatusCode::ldap(49));

    println!("{:#}", describe(code, "it"));
}

#[test]
fn it_runs() {
    main();
}
