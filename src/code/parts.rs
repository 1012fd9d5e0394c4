//! What the bits of a number say, known or unknown.

use std::fmt;

use super::space::{Severity, Space};
use super::status::StatusCode;

words! {
    /// Whose layout a number has.
    pub enum Layout {
        /// A Win32 error: a number below 65536.
        Win32 = "win32",
        /// An HRESULT, `SECURITY_STATUS` among them.
        HResult = "hresult",
        /// An NTSTATUS, bare or inside an HRESULT.
        NtStatus = "ntstatus",
        /// An error of the Kerberos libraries of MIT and Heimdal, whose numbers are those of MIT's `com_err`.
        ComErr = "com_err",
    }
}

/// The parts of a number of the Windows space; [`StatusCode::parts`] returns them.
///
/// `Display` writes them in English: `an HRESULT of facility 19 (URT, .NET), number 6404`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Parts {
    /// Whose layout the number has.
    pub layout: Layout,
    /// What the number's upper bits say.
    pub severity: Severity,
    /// The facility: which part of Windows defines the number; 0 for a Win32 error, and for `com_err`.
    pub facility: u16,
    /// Microsoft's name of the facility, without `FACILITY_`; `None` if it is not listed.
    pub facility_name: Option<&'static str>,
    /// The number within the facility or table.
    pub number: u16,
    /// The Win32 error or NTSTATUS that an HRESULT wraps.
    pub wraps: Option<u32>,
    /// Whether the number is defined by a program and not by Microsoft, as its customer bit says.
    pub is_customer: bool,
}

/// MIT Kerberos adds the RFC's error codes to this number, -1765328384 (`ERROR_TABLE_BASE_krb5` of its krb5_err.et); the
/// upper half of the 256 numbers are errors of its own.
const MIT: u32 = 0x96C7_3A00;

impl StatusCode {
    /// The code that a number stands for which somebody wrote down: in most cases the one of the Windows space, but the
    /// numbers of MIT and Heimdal Kerberos stand for those of the protocol.
    pub(crate) fn read(number: u32) -> Self {
        match number.wrapping_sub(MIT) {
            code @ 0..128 => Self::kerberos(code),
            _ => Self::from_u32(number),
        }
    }

    /// What the bits of a number say: whether it is an HRESULT or an NTSTATUS, its facility, and what it wraps. `None`
    /// for the codes of protocols, and for 0.
    ///
    /// ```
    /// use sspi_status::{Layout, StatusCode};
    ///
    /// let parts = StatusCode::from_u32(0x8024_402C).parts().unwrap();
    /// assert_eq!((parts.layout, parts.facility_name, parts.number), (Layout::HResult, Some("WINDOWSUPDATE"), 0x402C));
    /// let parts = StatusCode::from_u32(0x8007_2EE7).parts().unwrap();
    /// assert_eq!(parts.to_string(), "an HRESULT made of Win32 error 12007");
    /// let parts = StatusCode::from_i32(-1_765_328_228).parts().unwrap();
    /// assert_eq!(parts.to_string(), "a library error of MIT or Heimdal Kerberos, number 156");
    /// ```
    #[must_use]
    pub fn parts(self) -> Option<Parts> {
        let number = self.number();
        if self.space() != Space::Windows || number == 0 {
            return None;
        }
        let low = (number & 0xFFFF) as u16;
        let is_customer = number & 0x2000_0000 != 0;
        let severity = self.severity_of_bits();
        let parts = Parts {
            layout: Layout::Win32,
            severity,
            facility: 0,
            facility_name: None,
            number: low,
            wraps: None,
            is_customer: false,
        };
        Some(match number {
            0..0x1_0000 => parts,
            _ if number.wrapping_sub(MIT) < 256 => Parts { layout: Layout::ComErr, number: low & 0xFF, ..parts },
            // The two upper bits of an NTSTATUS are its severity; HRESULT_FROM_NT sets the bit behind the customer bit.
            _ if number >> 30 == 3 || number & 0x1000_0000 != 0 => {
                let status = number & !0x1000_0000;
                let facility = (status >> 16 & 0xFFF) as u16;
                Parts {
                    layout: Layout::NtStatus,
                    facility,
                    facility_name: name(&NTSTATUS_FACILITIES, facility).filter(|_| !is_customer),
                    wraps: (status != number).then_some(status),
                    is_customer,
                    ..parts
                }
            }
            _ => {
                let facility = (number >> 16 & 0x7FF) as u16;
                Parts {
                    layout: Layout::HResult,
                    facility,
                    // The bit above the facility is reserved.
                    facility_name: name(&HRESULT_FACILITIES, facility)
                        .filter(|_| !is_customer && number & 0x4800_0000 == 0),
                    wraps: (facility == 7).then_some(low.into()),
                    is_customer,
                    ..parts
                }
            }
        })
    }
}

fn name(facilities: &[(u16, &'static str)], facility: u16) -> Option<&'static str> {
    facilities.iter().find(|(number, _)| *number == facility).map(|(_, name)| *name)
}

impl fmt::Display for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.number;
        let what = match (self.layout, self.wraps) {
            (Layout::Win32, _) => return write!(f, "a Win32 error"),
            (Layout::ComErr, _) => return write!(f, "a library error of MIT or Heimdal Kerberos, number {number}"),
            (Layout::HResult, Some(error)) => return write!(f, "an HRESULT made of Win32 error {error}"),
            (Layout::HResult, None) => "an HRESULT",
            (Layout::NtStatus, Some(status)) => return write!(f, "an HRESULT made of NTSTATUS 0x{status:08X}"),
            (Layout::NtStatus, None) => "an NTSTATUS",
        };
        write!(f, "{what} of facility {}", self.facility)?;
        match self.facility_name {
            Some(name) => write!(f, " ({name})")?,
            None if self.is_customer => f.write_str(", defined by a program")?,
            None => {}
        }
        write!(f, ", number {number}")
    }
}

/// The facilities of HRESULTs, `FACILITY_…` of Microsoft's winerror.h; .NET is known to few as URT. A test compares them
/// with the crate `windows-sys`.
const HRESULT_FACILITIES: [(u16, &str); 58] = [
    (0, "NULL"),
    (1, "RPC"),
    (2, "DISPATCH"),
    (3, "STORAGE"),
    (4, "ITF"),
    (7, "WIN32"),
    (8, "WINDOWS"),
    (9, "SSPI"),
    (10, "CONTROL"),
    (11, "CERT"),
    (12, "INTERNET"),
    (13, "MEDIASERVER"),
    (14, "MSMQ"),
    (15, "SETUPAPI"),
    (16, "SCARD"),
    (17, "COMPLUS"),
    (19, "URT, .NET"),
    (20, "ACS"),
    (21, "DPLAY"),
    (23, "SXS"),
    (25, "HTTP"),
    (26, "USERMODE_COMMONLOG"),
    (27, "WER"),
    (31, "USERMODE_FILTER_MANAGER"),
    (32, "BACKGROUNDCOPY"),
    (33, "CONFIGURATION"),
    (34, "STATE_MANAGEMENT"),
    (35, "METADIRECTORY"),
    (36, "WINDOWSUPDATE"),
    (37, "DIRECTORYSERVICE"),
    (38, "GRAPHICS"),
    (39, "SHELL"),
    (40, "TPM_SERVICES"),
    (41, "TPM_SOFTWARE"),
    (48, "PLA"),
    (49, "FVE"),
    (50, "FWP"),
    (51, "WINRM"),
    (52, "NDIS"),
    (53, "USERMODE_HYPERVISOR"),
    (54, "CMI"),
    (55, "USERMODE_VIRTUALIZATION"),
    (56, "USERMODE_VOLMGR"),
    (57, "BCD"),
    (58, "USERMODE_VHD"),
    (60, "SDIAG"),
    (61, "WEBSERVICES"),
    (63, "WINDOWS_STORE"),
    (65, "QUIC"),
    (66, "EAP"),
    (80, "WINDOWS_DEFENDER"),
    (81, "OPC"),
    (82, "XPS"),
    (83, "RAS"),
    (84, "POWERSHELL"),
    (85, "EAS"),
    (99, "P2P"),
    (134, "ONLINE_ID"),
];

/// The facilities of NTSTATUS codes, `FACILITY_…` of Microsoft's ntstatus.h.
const NTSTATUS_FACILITIES: [(u16, &str); 24] = [
    (1, "DEBUGGER"),
    (2, "RPC_RUNTIME"),
    (3, "RPC_STUBS"),
    (4, "IO_ERROR_CODE"),
    (7, "NTWIN32"),
    (8, "NTCERT"),
    (9, "NTSSPI"),
    (10, "TERMINAL_SERVER"),
    (19, "CLUSTER_ERROR_CODE"),
    (21, "SXS_ERROR_CODE"),
    (25, "TRANSACTION"),
    (26, "COMMONLOG"),
    (28, "FILTER_MANAGER"),
    (32, "DRIVER_FRAMEWORK"),
    (33, "FVE_ERROR_CODE"),
    (34, "FWP_ERROR_CODE"),
    (35, "NDIS_ERROR_CODE"),
    (36, "QUIC_ERROR_CODE"),
    (41, "TPM"),
    (53, "HYPERVISOR"),
    (54, "IPSEC"),
    (65, "RDBSS"),
    (67, "SECUREBOOT"),
    (93, "SMB"),
];
