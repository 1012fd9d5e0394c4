//! Spaces, families and severities of codes.

words! {
    /// The number space of a code: 24 of Kerberos and 24 of LDAP are different codes.
    pub enum Space {
        /// HRESULTs (which include `SECURITY_STATUS`), NTSTATUS codes and Win32 errors. Their bits tell them apart.
        Windows = "windows",
        /// Error codes of Kerberos (RFC 4120 and its extensions).
        Kerberos = "kerberos",
        /// Alert descriptions of TLS (RFC 8446 and its extensions).
        TlsAlert = "tls",
        /// Result codes of LDAP (RFC 4511 and its extensions).
        Ldap = "ldap",
    }
}

words! {
    /// A group of codes, which are listed together and have one file in each language.
    pub enum Family {
        /// `SEC_E_` and `SEC_I_`: status codes of SSPI functions.
        Sspi = "sspi",
        /// `CERT_E_`, `CRYPT_E_`, `TRUST_E_`: certificates, their chains and signatures.
        Certificates = "certificates",
        /// `NTE_`: keys and the providers that hold them.
        Keys = "keys",
        /// `SCARD_`: smart cards and their readers.
        SmartCards = "smart-cards",
        /// `STATUS_`: NTSTATUS codes.
        NtStatus = "ntstatus",
        /// `ERROR_`: Win32 errors, bare or inside an HRESULT.
        Win32 = "win32",
        /// `KDC_ERR_`, `KRB_`: error codes of Kerberos.
        Kerberos = "kerberos",
        /// `TLS_ALERT_`: alerts of TLS.
        TlsAlerts = "tls",
        /// `LDAP_`: result codes of LDAP.
        Ldap = "ldap",
    }
}

words! {
    /// Whether a code means success, information or an error.
    ///
    /// The prefix of a symbol does not decide: `SEC_E_OK` means success.
    pub enum Severity {
        /// The operation succeeded.
        Success = "success",
        /// The call worked, and the caller has something left to do or to know.
        Informational = "informational",
        /// The call failed.
        Error = "error",
    }
}

impl Family {
    /// The space of the family's numbers.
    #[must_use]
    pub const fn space(self) -> Space {
        match self {
            Family::Kerberos => Space::Kerberos,
            Family::TlsAlerts => Space::TlsAlert,
            Family::Ldap => Space::Ldap,
            Family::Sspi
            | Family::Certificates
            | Family::Keys
            | Family::SmartCards
            | Family::NtStatus
            | Family::Win32 => Space::Windows,
        }
    }

    /// The prefixes of the family's symbols, which people may leave out.
    pub(crate) const fn prefixes(self) -> &'static [&'static str] {
        match self {
            Family::Sspi => &["SEC_E_", "SEC_I_"],
            Family::Certificates => {
                &["CERT_E_", "CERTSRV_E_", "CRYPT_E_", "CRYPT_I_", "DIGSIG_E_", "PERSIST_E_", "TRUST_E_"]
            }
            Family::Keys => &["NTE_"],
            Family::SmartCards => &["SCARD_E_", "SCARD_F_", "SCARD_P_", "SCARD_W_"],
            Family::NtStatus => &["STATUS_"],
            Family::Win32 => &["ERROR_", "RPC_S_", "E_"],
            Family::Kerberos => &["KDC_ERR_", "KDC_ERROR_", "KRB_AP_ERR_", "KRB_AP_PATH_", "KRB_ERR_"],
            Family::TlsAlerts => &["TLS_ALERT_"],
            Family::Ldap => &["LDAP_"],
        }
    }
}
