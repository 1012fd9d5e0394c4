//! Compares names and numbers with their sources: Microsoft's metadata, which is the crate `windows-sys`, and the names
//! and numbers of RFCs in `data/protocols.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;
use sspi_status::{Family, Space, StatusCode, Symbol};

include!("../src/codes.rs");

/// The value of Microsoft's constant with this name, from one of these modules. A name that Microsoft lacks does not
/// compile.
macro_rules! of_microsoft {
    (Kerberos $name:ident) => {
        None
    };
    (TlsAlerts $name:ident) => {
        None
    };
    (Ldap $name:ident) => {
        None
    };
    ($family:ident $name:ident) => {
        Some({
            #[allow(unused_imports, reason = "the names of most families are in one of them")]
            use windows_sys::Win32::{
                Foundation::*, NetworkManagement::Rras::*, Networking::WinHttp::*, Security::Credentials::*,
                System::Rpc::*,
            };
            // HRESULT and NTSTATUS are signed, WIN32_ERROR is not.
            $name as u32
        })
    };
}

macro_rules! rows {
    ($($family:ident { $($name:ident = $number:literal $(, $option:ident: $what:tt)*;)* })*) => {
        &[$($((stringify!($name), $number, of_microsoft!($family $name)),)*)*]
    };
}

/// The name of each row, its number, and Microsoft's number.
const ROWS: &[(&str, u32, Option<u32>)] = for_each_code!(rows);

/// OLE DB errors of `Win32::System::Search` that begin with the same letters and are no SSPI codes.
const NOT_OURS: [&str; 13] = [
    "SEC_E_ACCESSDENIED",
    "SEC_E_BADTRUSTEEID",
    "SEC_E_INITFAILED",
    "SEC_E_INVALIDACCESSENTRY",
    "SEC_E_INVALIDACCESSENTRYLIST",
    "SEC_E_INVALIDCONTEXT",
    "SEC_E_INVALIDOBJECT",
    "SEC_E_INVALIDOWNER",
    "SEC_E_NOMEMBERSHIPSUPPORT",
    "SEC_E_NOOWNER",
    "SEC_E_NOTINITIALIZED",
    "SEC_E_NOTRUSTEEID",
    "SEC_E_PERMISSIONDENIED",
];

#[test]
fn names_and_numbers_of_windows_are_microsofts() {
    for &(name, number, theirs) in ROWS {
        assert_eq!(Some(number), theirs.or(Some(number)), "{name}");
    }
    let compared = ROWS.iter().filter(|(_, _, theirs)| theirs.is_some()).count();
    let of_windows = Symbol::all().iter().filter(|symbol| symbol.family().space() == Space::Windows).count();
    assert_eq!(compared, of_windows);
    // The library has these rows and no others.
    let ours: Vec<_> = Symbol::all().iter().map(|symbol| (symbol.name(), symbol.code().number())).collect();
    assert_eq!(ours, ROWS.iter().map(|&(name, number, _)| (name, number)).collect::<Vec<_>>());
}

/// E_INVALIDARG, for example, is another name of ERROR_INVALID_PARAMETER: its number wraps the same code.
#[test]
fn other_symbols_of_windows_mean_the_same_to_microsoft() {
    let mut theirs = BTreeMap::new();
    collect(&windows_sys_source(), &mut theirs);
    for &symbol in Symbol::all().iter().filter(|symbol| symbol.family().space() == Space::Windows) {
        for other in symbol.other_symbols() {
            // Names from other sources, such as WinINet or Samba, have no number in Microsoft's metadata.
            if let Some(Some(number)) = theirs.get(other) {
                assert_eq!(StatusCode::from_u32(*number).canonical(), symbol.code(), "{other} of {symbol}");
            }
        }
    }
}

#[derive(Deserialize)]
struct Protocols {
    code: Vec<OfProtocol>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfProtocol {
    symbol: String,
    space: String,
    number: u32,
    /// The name as the RFC spells it.
    name: String,
    source: String,
}

#[test]
fn names_and_numbers_of_protocols_are_those_of_the_rfcs() {
    let table: Protocols = toml::from_str(include_str!("data/protocols.toml")).unwrap();
    let mut expected = BTreeSet::new();
    for OfProtocol { symbol, space, number, name, source } in &table.code {
        // One code is only in the tables of programs.
        let is_of_programs = source.starts_with("MIT and Heimdal, krb5_err.et");
        let is_published = ["RFC ", "draft-", "winldap.h"].iter().any(|begin| source.starts_with(begin));
        assert!(is_of_programs || is_published && source.contains(", section"), "{symbol}: {source:?}");
        let prefix = match space.as_str() {
            "tls" => "TLS_ALERT_",
            // LDAP clients have the prefix in their names, the RFC has none.
            "ldap" if !name.starts_with("LDAP_") => "LDAP_",
            // In other spaces the RFC's name is the symbol.
            _ => "",
        };
        assert_eq!(*symbol, format!("{prefix}{}", in_capitals(name)));
        assert!(expected.insert((symbol.as_str(), space.as_str(), *number)), "{symbol} is there twice");
    }
    let protocols = Symbol::all().iter().filter(|symbol| symbol.family().space() != Space::Windows);
    let ours: BTreeSet<_> = protocols
        .clone()
        .map(|symbol| (symbol.name(), symbol.code().space().as_str(), symbol.code().number()))
        .collect();
    // The table may lack whole families of the file, since rows are added family by family.
    let families: Vec<Family> = protocols.map(|symbol| symbol.family()).collect();
    expected.retain(|(_, space, _)| families.iter().any(|family| family.space().as_str() == *space));
    assert_eq!(ours, expected);
}

/// An RFC's name as a constant: INVALID_CREDENTIALS for invalidCredentials, HANDSHAKE_FAILURE for handshake_failure,
/// INVALID_DN_SYNTAX for invalidDNSyntax.
fn in_capitals(name: &str) -> String {
    let mut capitals = String::new();
    for (i, c) in name.char_indices() {
        let after_word = name[..i].ends_with(|before: char| before.is_ascii_lowercase());
        let after_acronym = name[..i].ends_with(|before: char| before.is_ascii_uppercase());
        // In affectsMultipleDSAs a single letter follows, which is a plural and no word.
        let begins_word = name[i + 1..].chars().take_while(char::is_ascii_lowercase).count() > 1;
        if c.is_ascii_uppercase() && (after_word || after_acronym && begins_word) {
            capitals.push('_');
        }
        capitals.extend(c.to_uppercase());
    }
    capitals
}

#[test]
fn no_name_of_sspi_is_missing() {
    let mut theirs = BTreeMap::new();
    collect(&windows_sys_source(), &mut theirs);
    theirs.retain(|name, _| name.starts_with("SEC_E_") || name.starts_with("SEC_I_"));
    let theirs: BTreeSet<String> = theirs.into_keys().collect();
    assert_eq!(theirs.len(), 108, "other names than those that were looked at: {theirs:?}");
    let sspi = Symbol::all().iter().filter(|symbol| symbol.family() == Family::Sspi);
    let ours = sspi.map(|symbol| symbol.name()).chain(NOT_OURS).map(str::to_owned);
    assert_eq!(theirs, ours.collect());
}

/// The folder where cargo keeps the source of `windows-sys`.
fn windows_sys_source() -> PathBuf {
    let metadata = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version",
            "1",
            "--manifest-path",
            concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"),
        ])
        .output()
        .expect("cargo runs");
    assert!(metadata.status.success(), "{}", String::from_utf8_lossy(&metadata.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let manifest = metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|package| package["name"] == "windows-sys")
        .find(|package| package["version"].as_str().unwrap().starts_with("0.61."))
        .and_then(|package| package["manifest_path"].as_str())
        .expect("windows-sys 0.61 is a dev-dependency");
    Path::new(manifest).with_file_name("src")
}

/// Collects every constant, with its number if the source has it as a literal of 32 bits.
fn collect(folder: &Path, constants: &mut BTreeMap<String, Option<u32>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, constants);
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        for constant in source.split("pub const ").skip(1) {
            let Some((name, rest)) = constant.split_once(':') else { continue };
            let value = rest.split_once(" = ").and_then(|(_, value)| value.split_once(';'));
            constants.insert(name.trim().to_owned(), value.and_then(|(value, _)| number(value)));
        }
    }
}

/// Reads a literal such as `0x80070057_u32 as _` or `1326u32`.
fn number(literal: &str) -> Option<u32> {
    let literal = literal.trim_end_matches(" as _").trim_end_matches("u32").trim_end_matches('_');
    match literal.strip_prefix("0x") {
        Some(digits) => u32::from_str_radix(digits, 16).ok(),
        None => literal.parse().ok(),
    }
}

/// The constants of Microsoft with these names, each with its value.
macro_rules! facilities {
    ($($name:ident)*) => {{
        #[allow(unused_imports, reason = "the names are in one of them")]
        use windows_sys::Win32::{Foundation::*, System::Diagnostics::Debug::*};
        [$((stringify!($name), $name),)*]
    }};
}

#[test]
fn the_facilities_are_microsofts() {
    let of_hresults = facilities![
        FACILITY_NULL
        FACILITY_RPC
        FACILITY_DISPATCH
        FACILITY_STORAGE
        FACILITY_ITF
        FACILITY_WIN32
        FACILITY_WINDOWS
        FACILITY_SSPI
        FACILITY_CONTROL
        FACILITY_CERT
        FACILITY_INTERNET
        FACILITY_MEDIASERVER
        FACILITY_MSMQ
        FACILITY_SETUPAPI
        FACILITY_SCARD
        FACILITY_COMPLUS
        FACILITY_URT
        FACILITY_ACS
        FACILITY_DPLAY
        FACILITY_SXS
        FACILITY_HTTP
        FACILITY_USERMODE_COMMONLOG
        FACILITY_WER
        FACILITY_USERMODE_FILTER_MANAGER
        FACILITY_BACKGROUNDCOPY
        FACILITY_CONFIGURATION
        FACILITY_STATE_MANAGEMENT
        FACILITY_METADIRECTORY
        FACILITY_WINDOWSUPDATE
        FACILITY_DIRECTORYSERVICE
        FACILITY_GRAPHICS
        FACILITY_SHELL
        FACILITY_TPM_SERVICES
        FACILITY_TPM_SOFTWARE
        FACILITY_PLA
        FACILITY_FVE
        FACILITY_FWP
        FACILITY_WINRM
        FACILITY_NDIS
        FACILITY_USERMODE_HYPERVISOR
        FACILITY_CMI
        FACILITY_USERMODE_VIRTUALIZATION
        FACILITY_USERMODE_VOLMGR
        FACILITY_BCD
        FACILITY_USERMODE_VHD
        FACILITY_SDIAG
        FACILITY_WEBSERVICES
        FACILITY_WINDOWS_STORE
        FACILITY_QUIC
        FACILITY_EAP
        FACILITY_WINDOWS_DEFENDER
        FACILITY_OPC
        FACILITY_XPS
        FACILITY_RAS
        FACILITY_POWERSHELL
        FACILITY_EAS
        FACILITY_P2P
        FACILITY_ONLINE_ID
    ];
    let of_statuses = facilities![
        FACILITY_DEBUGGER
        FACILITY_RPC_RUNTIME
        FACILITY_RPC_STUBS
        FACILITY_IO_ERROR_CODE
        FACILITY_NTWIN32
        FACILITY_NTCERT
        FACILITY_NTSSPI
        FACILITY_TERMINAL_SERVER
        FACILITY_CLUSTER_ERROR_CODE
        FACILITY_SXS_ERROR_CODE
        FACILITY_TRANSACTION
        FACILITY_COMMONLOG
        FACILITY_FILTER_MANAGER
        FACILITY_DRIVER_FRAMEWORK
        FACILITY_FVE_ERROR_CODE
        FACILITY_FWP_ERROR_CODE
        FACILITY_NDIS_ERROR_CODE
        FACILITY_QUIC_ERROR_CODE
        FACILITY_TPM
        FACILITY_HYPERVISOR
        FACILITY_IPSEC
        FACILITY_RDBSS
        FACILITY_SECUREBOOT
        FACILITY_SMB
    ];
    let named = |number: u32| StatusCode::from_u32(number).parts().and_then(|parts| parts.facility_name);
    // A name may have a better known one behind a comma.
    let own = |name: Option<&'static str>| name.map(|name| name.split(',').next().unwrap_or(name));
    for (facilities, base) in [(&of_hresults[..], 0x8000_0000_u32), (&of_statuses[..], 0xC000_0000)] {
        for (name, facility) in facilities {
            assert_eq!(own(named(base | facility << 16 | 1)), name.strip_prefix("FACILITY_"), "{facility}");
        }
        let known = (0..0x800).filter(|facility| named(base | facility << 16 | 1).is_some()).count();
        assert_eq!(known, facilities.len(), "each name is compared");
    }
}
