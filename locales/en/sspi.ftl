### Windows SSPI status texts: one message per symbol of winerror.h, and the symbol is the message ID.
### It is upper case, because it comes from there; it is never translated. Nothing else belongs in this file.
### A message is a value on one line, in whole sentences, without placeables.
### SPDX-License-Identifier: MIT OR Apache-2.0


## Success

# 0x00000000. Any SSPI function: everything worked. The prefix SEC_E_ does not make it an error.
SEC_E_OK = The operation completed successfully.

## Informational codes: the call worked and something remains to be done or known. Never word them as failures.

# 0x00090312. InitializeSecurityContext and AcceptSecurityContext: the normal middle of a handshake. The output token goes to the peer, its answer into the next call of the same function.
SEC_I_CONTINUE_NEEDED = The function completed successfully, but it must be called again to complete the security context.
# 0x00090313. InitializeSecurityContext and AcceptSecurityContext (Digest, for example). CompleteAuthToken is the name of a function and stays as it is. “Finished message”: in its final form, with nothing left to change; not necessarily the last one of the exchange.
SEC_I_COMPLETE_NEEDED = The function completed successfully, but the CompleteAuthToken function must be called on the finished message.
# 0x00090314. As SEC_I_COMPLETE_NEEDED and SEC_I_CONTINUE_NEEDED together. The order matters: first CompleteAuthToken, then one of the other two (the client calls the first, the server the second) again.
SEC_I_COMPLETE_AND_CONTINUE = The function completed successfully, but to complete the security context, CompleteAuthToken must be called first, and then InitializeSecurityContext or AcceptSecurityContext must be called again.
# 0x00090315. A logon with cached or local data, because no domain controller answered. The logon did succeed. “Network authority”: whatever authenticates over the network, usually a domain controller.
SEC_I_LOCAL_LOGON = The logon was completed, but no network authority was available. The logon was made using locally known information.
# 0x00090316. Schannel: the application had asked to be told about a TLS extension, and the peer’s message carried it.
SEC_I_GENERIC_EXTENSION_RECEIVED = A TLS extension to which the application subscribed has been received.
# 0x00090317. Schannel, DecryptMessage: the peer sent an orderly end of the connection (TLS close_notify). It is a connection that is being closed, not a computer that is being shut down. Not the same as SEC_E_CONTEXT_EXPIRED.
SEC_I_CONTEXT_EXPIRED = The sender of the message has finished using the connection and has begun to close it.
# 0x00090320. Schannel, client side: the server asks for a client certificate and the credentials hold none, or none that the server would accept. The handshake can go on with or without one. Not the same as SEC_E_INCOMPLETE_CREDENTIALS.
SEC_I_INCOMPLETE_CREDENTIALS = The server requests a client certificate, and the supplied credentials do not contain a suitable one.
# 0x00090321. Schannel, DecryptMessage: a new handshake is due, or, in TLS 1.3, a message that follows the handshake has arrived and must be processed. “Peer”: the other end of the connection, client or server.
SEC_I_RENEGOTIATE = The context data must be renegotiated with the peer.
# 0x00090323. There is no counterpart of this security context inside the Local Security Authority (LSA); it exists only in the application’s process.
SEC_I_NO_LSA_CONTEXT = No LSA-mode context is associated with this security context.
# 0x0009035C. The caller itself must sign with the private key that belongs to the client certificate, then go on. A next step, not a failure.
SEC_I_SIGNATURE_NEEDED = Before the handshake can continue, the caller must create a signature with the private key of the client certificate.
# 0x00090360. Schannel: the peer answered a request to renegotiate with a refusal. The existing connection remains usable.
SEC_I_NO_RENEGOTIATION = The peer refused to renegotiate the connection.
# 0x00090364. Schannel (DTLS): the output did not fit into one datagram; further calls return the remaining fragments.
SEC_I_MESSAGE_FRAGMENT = The returned data is only one fragment of the message. The function must be called again for the rest.
# 0x00090366. As SEC_I_CONTINUE_NEEDED, but with the context usable already: messages can be protected (encrypted or signed) and sent before the last call.
SEC_I_CONTINUE_NEEDED_MESSAGE_OK = The function completed successfully, but it must be called again to complete the security context. Messages can already be protected and sent.
# 0x00090368. The call was started and goes on in the background; its result is reported later.
SEC_I_ASYNC_CALL_PENDING = The call is running asynchronously and has not finished yet.

## Errors

# 0x80090300. Any SSPI function.
SEC_E_INSUFFICIENT_MEMORY = Not enough memory is available to complete the request.
# 0x80090301. A credential handle or context handle that does not exist (any more). “Handle”: the operating system’s reference to an object, not the token of SEC_E_INVALID_TOKEN.
SEC_E_INVALID_HANDLE = The handle passed to the function is not valid.
# 0x80090302. The security package does not implement the function or the flags asked for.
SEC_E_UNSUPPORTED_FUNCTION = The requested function is not supported.
# 0x80090302. Another name for SEC_E_UNSUPPORTED_FUNCTION, with a text of its own: here a request as a whole, not a function.
SEC_E_NOT_SUPPORTED = The request is not supported.
# 0x80090303. “Target”: the service or server for which authentication was asked, usually given by its service principal name (SPN). Both causes must be named.
SEC_E_TARGET_UNKNOWN = The target is unknown or cannot be reached.
# 0x80090304. An error inside the system that has no SSPI code of its own; in practice the LSA process often does not answer. The LSA is a part of Windows, not a certification authority.
SEC_E_INTERNAL_ERROR = An internal error occurred that does not map to a specific SSPI status code. A common cause is that the Local Security Authority (LSA) cannot be contacted.
# 0x80090304. Another name for SEC_E_INTERNAL_ERROR (historically “no Security Package Manager”), with the same meaning and the same text.
SEC_E_NO_SPM = An internal error occurred that does not map to a specific SSPI status code. A common cause is that the Local Security Authority (LSA) cannot be contacted.
# 0x80090305. AcquireCredentialsHandle with the name of a package (Kerberos, NTLM, Negotiate, Schannel …) that the system does not have.
SEC_E_SECPKG_NOT_FOUND = The requested security package was not found.
# 0x80090306. “Caller”: the program that called the function. The credentials belong to somebody else.
SEC_E_NOT_OWNER = The caller of the function does not own the credentials.
# 0x80090307. Two statements: it could not start, and therefore it must not be installed.
SEC_E_CANNOT_INSTALL = The security package could not initialize and must not be installed.
# 0x80090308. “Token”: the block of data that the two ends exchange while authenticating, not a handle and not a hardware token. Active Directory’s LDAP server reports refused logons with this code.
SEC_E_INVALID_TOKEN = The token passed to the function is not valid.
# 0x80090309. “Marshal”: to put data into the form in which it is handed on, not to compress it. The logon failed because of it.
SEC_E_CANNOT_PACK = The security package could not marshal the logon data or the security context, so the logon failed.
# 0x8009030A. EncryptMessage, MakeSignature: quality of protection (QOP) says how a message is to be protected. Not quality of service.
SEC_E_QOP_NOT_SUPPORTED = The security package does not support the requested quality of protection (QOP).
# 0x8009030B. ImpersonateSecurityContext: the server may not act under the client’s identity. “Impersonation” is the Windows term for a permitted act, not for fraud.
SEC_E_NO_IMPERSONATION = The security context does not allow impersonation.
# 0x8009030C. By far the most common: wrong user name or password, locked or restricted account.
SEC_E_LOGON_DENIED = The logon attempt failed.
# 0x8009030D. The security package does not know what to do with the credentials it was given.
SEC_E_UNKNOWN_CREDENTIALS = The supplied credentials were not recognized.
# 0x8009030E. No credentials were given and the session has none that can be used for this target.
SEC_E_NO_CREDENTIALS = No credentials are available.
# 0x8009030F. DecryptMessage, VerifySignature: the signature does not match the content.
SEC_E_MESSAGE_ALTERED = The message supplied for verification has been altered.
# 0x80090310. DecryptMessage, VerifySignature: the order of the messages is broken (one repeated, lost or moved).
SEC_E_OUT_OF_SEQUENCE = The message supplied for verification is out of sequence.
# 0x80090311. “Authority”: whatever authenticates, as a rule a domain controller. Not a certification authority.
SEC_E_NO_AUTHENTICATING_AUTHORITY = No authority could be contacted for authentication.
# 0x80090316. A security package is asked for by its number.
SEC_E_BAD_PKGID = The requested security package identifier does not exist.
# 0x80090317. The program goes on using a security context that is over. Not the same as SEC_I_CONTEXT_EXPIRED, where the peer ends the connection.
SEC_E_CONTEXT_EXPIRED = The security context has been closed or has expired and can no longer be used.
# 0x80090318. Schannel: part of the message has not arrived yet; more has to be read from the network. Nothing is said about a wrong signature: it was not looked at.
SEC_E_INCOMPLETE_MESSAGE = The supplied message is incomplete. Its signature was not verified.
# 0x80090320. Two sentences, two facts. Not the same as SEC_I_INCOMPLETE_CREDENTIALS.
SEC_E_INCOMPLETE_CREDENTIALS = The supplied credentials are incomplete and could not be verified. The security context could not be initialized.
# 0x80090321. The size of the buffers; SEC_E_INSUFFICIENT_BUFFERS is about their number.
SEC_E_BUFFER_TOO_SMALL = The buffers passed to the function are too small to hold the information.
# 0x80090322. Kerberos and Schannel: the server that answered is not the one that was asked for, by its service principal name (SPN) or by the name in its certificate. “Principal”: a user, computer or service that can be authenticated.
SEC_E_WRONG_PRINCIPAL = The target principal name is incorrect.
# 0x80090324. Kerberos allows five minutes by default. A difference within what is allowed is no error: “more than is allowed” must stay.
SEC_E_TIME_SKEW = The clocks of the client and the server differ by more than is allowed.
# 0x80090325. Schannel: the root at the end of the peer’s certificate chain (usually the server’s) is not among the trusted ones.
SEC_E_UNTRUSTED_ROOT = The certificate chain was issued by an authority that is not trusted.
# 0x80090326. Schannel: not expected at this point, or not well formed.
SEC_E_ILLEGAL_MESSAGE = The received message was unexpected or badly formatted.
# 0x80090327. What is unknown is the error, not the certificate.
SEC_E_CERT_UNKNOWN = An unknown error occurred while the certificate was being processed.
# 0x80090328. The certificate that the other end of the connection sent.
SEC_E_CERT_EXPIRED = The received certificate has expired.
# 0x80090329.
SEC_E_ENCRYPT_FAILURE = The specified data could not be encrypted.
# 0x80090330.
SEC_E_DECRYPT_FAILURE = The specified data could not be decrypted.
# 0x80090331. Schannel: no protocol version or cipher suite is enabled on both ends.
SEC_E_ALGORITHM_MISMATCH = The client and the server cannot communicate because they have no algorithm in common.
# 0x80090332. Quality of service: features asked for with the context. Not quality of protection (QOP).
SEC_E_SECURITY_QOS_FAILED = The security context could not be established because a requested quality of service (for example, mutual authentication or delegation) could not be provided.
# 0x80090333. “Completed”: fully set up. The context was given up halfway; the system counts that as a failed logon.
SEC_E_UNFINISHED_CONTEXT_DELETED = A security context was deleted before it was completed. This counts as a logon failure.
# 0x80090334. Kerberos. It is the server that requires user-to-user authentication and the server that sent no TGT.
SEC_E_NO_TGT_REPLY = The client is trying to negotiate a security context and the server requires user-to-user authentication, but the server did not send a ticket-granting ticket (TGT) reply.
# 0x80090335.
SEC_E_NO_IP_ADDRESSES = The requested task could not be completed because the local computer has no IP addresses.
# 0x80090336. The handle passed with the call belongs to credentials other than those used to create the context.
SEC_E_WRONG_CREDENTIAL_HANDLE = The credential handle passed to the function does not match the credentials associated with the security context.
# 0x80090337. Kerberos. “A required function”: a cryptographic function, not the SSPI function that the program called.
SEC_E_CRYPTO_SYSTEM_INVALID = The cryptographic system or the checksum function is not valid because a required function is unavailable.
# 0x80090338. Kerberos: each domain refers the client to the next one; after too many steps it gives up.
SEC_E_MAX_REFERRALS_EXCEEDED = The maximum number of ticket referrals has been exceeded.
# 0x80090339. KDC stands for Key Distribution Center, not for domain controller.
SEC_E_MUST_BE_KDC = The local computer must be a Kerberos Key Distribution Center (KDC), but it is not.
# 0x8009033A. The other end requires it, the local computer does not support it; the two must not be swapped.
SEC_E_STRONG_CRYPTO_NOT_SUPPORTED = The other end of the security negotiation requires strong cryptography, but the local computer does not support it.
# 0x8009033B. Kerberos. “Principal”: as in SEC_E_WRONG_PRINCIPAL.
SEC_E_TOO_MANY_PRINCIPALS = The reply from the Key Distribution Center (KDC) contained more than one principal name.
# 0x8009033C. Kerberos. PA stands for pre-authentication (the field PA-DATA), not for policy administrator.
SEC_E_NO_PA_DATA = Kerberos pre-authentication (PA) data, needed to determine the encryption type, was not found.
# 0x8009033D. Smart card logon (PKINIT): either there is no valid UPN in the certificate, or the certificate belongs to a name other than the one in the logon request.
SEC_E_PKINIT_NAME_MISMATCH = The client certificate does not contain a valid user principal name (UPN) or does not match the client name in the logon request.
# 0x8009033E. The account may log on with a smart card only.
SEC_E_SMARTCARD_LOGON_REQUIRED = Smart card logon is required, but it was not used.
# 0x8009033F. Here it is the operating system that shuts down, not a connection.
SEC_E_SHUTDOWN_IN_PROGRESS = A system shutdown is in progress.
# 0x80090340.
SEC_E_KDC_INVALID_REQUEST = An invalid request was sent to the Key Distribution Center (KDC).
# 0x80090341. Kerberos. “Referral”: the KDC names another KDC that is responsible for the service.
SEC_E_KDC_UNABLE_TO_REFER = The Key Distribution Center (KDC) could not generate a referral for the requested service.
# 0x80090342. Kerberos. Encryption type: AES256, RC4 and so on.
SEC_E_KDC_UNKNOWN_ETYPE = The Key Distribution Center (KDC) does not support the requested encryption type.
# 0x80090343. “Presented to”: handed to. It is the mechanism that is not supported.
SEC_E_UNSUPPORTED_PREAUTH = An unsupported pre-authentication mechanism was presented to the Kerberos package.
# 0x80090345. Kerberos. “Trusted for delegation” is an account setting of Active Directory.
SEC_E_DELEGATION_REQUIRED = The requested operation cannot be completed. The computer must be trusted for delegation, and the current user account must be configured to allow delegation.
# 0x80090346. Channel bindings tie an authentication to the TLS channel it runs in (Extended Protection).
SEC_E_BAD_BINDINGS = The SSPI channel bindings supplied by the client are incorrect.
# 0x80090347. A certificate must lead to exactly one account.
SEC_E_MULTIPLE_ACCOUNTS = The received certificate is mapped to more than one account.
# 0x80090348. Kerberos. “Key”: a cryptographic key, not a registry key.
SEC_E_NO_KERB_KEY = No Kerberos key was found.
# 0x80090349. Its key usage or enhanced key usage does not cover what it was used for (server authentication, for example).
SEC_E_CERT_WRONG_USAGE = The certificate is not valid for the requested usage.
# 0x80090350. The usual cause comes first: no domain controller can be reached. Tampering is the other possibility. “The user”: the one whose authentication was stopped; the reader may be somebody else (an administrator), so do not write “you”.
SEC_E_DOWNGRADE_DETECTED = Authentication was stopped. The usual cause is that no domain controller can be reached, but an attempt to compromise security is also possible. Check that the server that authenticated the user can be contacted.
# 0x80090351. The certificate of the user’s smart card. The domain controller’s is SEC_E_KDC_CERT_REVOKED.
SEC_E_SMARTCARD_CERT_REVOKED = The smart card certificate used for authentication has been revoked. The event log may contain additional information.
# 0x80090352. The authority that issued the certificate of the user’s smart card. The domain controller’s is SEC_E_ISSUING_CA_UNTRUSTED_KDC.
SEC_E_ISSUING_CA_UNTRUSTED = An untrusted certification authority (CA) was detected while the smart card certificate used for authentication was being processed.
# 0x80090353. The user’s smart card; the final C stands for client. The domain controller’s is SEC_E_REVOCATION_OFFLINE_KDC. It is not said that the certificate is revoked.
SEC_E_REVOCATION_OFFLINE_C = The revocation status of the smart card certificate used for authentication could not be determined.
# 0x80090354. The certificate of the user’s smart card itself is not trusted.
SEC_E_PKINIT_CLIENT_FAILURE = The smart card certificate used for authentication is not trusted.
# 0x80090355. The certificate of the user’s smart card. The domain controller’s is SEC_E_KDC_CERT_EXPIRED.
SEC_E_SMARTCARD_CERT_EXPIRED = The smart card certificate used for authentication has expired.
# 0x80090356. S4U, Service for User: a Kerberos extension with which a service obtains tickets on behalf of a user. It is the domain controller that does not support it.
SEC_E_NO_S4U_PROT_SUPPORT = The Kerberos subsystem encountered an error. A Service for User (S4U) request was made to a domain controller that does not support S4U.
# 0x80090357. Constrained delegation is a kind of delegation in Kerberos; “realm” is the domain of Kerberos. The list says to which services the server may delegate.
SEC_E_CROSSREALM_DELEGATION_FAILURE = The server attempted Kerberos constrained delegation to a target outside its own realm. This is not supported and indicates that the list of services to which the server may delegate is misconfigured.
# 0x80090358. The domain controller’s certificate. The user’s smart card is SEC_E_REVOCATION_OFFLINE_C.
SEC_E_REVOCATION_OFFLINE_KDC = The revocation status of the domain controller certificate used for smart card authentication could not be determined. The system event log contains additional information.
# 0x80090359. The authority that issued the domain controller’s certificate. The user’s smart card is SEC_E_ISSUING_CA_UNTRUSTED.
SEC_E_ISSUING_CA_UNTRUSTED_KDC = An untrusted certification authority (CA) was detected while the domain controller certificate used for authentication was being processed. The system event log contains additional information.
# 0x8009035A. The domain controller’s certificate. The user’s smart card is SEC_E_SMARTCARD_CERT_EXPIRED.
SEC_E_KDC_CERT_EXPIRED = The domain controller certificate used for smart card logon has expired.
# 0x8009035B. The domain controller’s certificate. The user’s smart card is SEC_E_SMARTCARD_CERT_REVOKED.
SEC_E_KDC_CERT_REVOKED = The domain controller certificate used for smart card logon has been revoked.
# 0x8009035D.
SEC_E_INVALID_PARAMETER = One or more of the parameters passed to the function are not valid.
# 0x8009035E. A setting (group policy) on the client’s computer.
SEC_E_DELEGATION_POLICY = The policy on the client does not allow credentials to be delegated to the target server.
# 0x8009035F. “NLTM” in the symbol is Microsoft’s misspelling; the text says NTLM. Delegation is forbidden because the server was authenticated with NTLM and nothing stronger.
SEC_E_POLICY_NLTM_ONLY = The policy on the client does not allow credentials to be delegated to a target server that was authenticated with NTLM only.
# 0x80090361.
SEC_E_NO_CONTEXT = The security context required for the call does not exist.
# 0x80090362. PKU2U: authentication between two computers without a domain.
SEC_E_PKU2U_CERT_FAILURE = Peer-to-peer authentication (PKU2U) failed because of an error with the certificates that it uses.
# 0x80090363. Mutual: the client also checks the server. It is the server’s identity that could not be verified.
SEC_E_MUTUAL_AUTH_FAILED = Mutual authentication was requested, but the identity of the server could not be verified.
# 0x80090365. The address used has a scheme other than https.
SEC_E_ONLY_HTTPS_ALLOWED = Only HTTPS is permitted.
# 0x80090367. TLS, ALPN (Application-Layer Protocol Negotiation): h2, http/1.1 and so on. Not the TLS version, not an encryption algorithm.
SEC_E_APPLICATION_PROTOCOL_MISMATCH = The client and the server have no application protocol in common, so the protocol negotiation (ALPN) failed.
# 0x80090369. The user name, a UPN (name@domain), was written in a form that cannot be used to log on.
SEC_E_INVALID_UPN_NAME = The user principal name (UPN) has a form that is not accepted for logon.
# 0x8009036A. Schannel: the buffer for the TLS extensions to which the application subscribed. The remedy is part of the text.
SEC_E_EXT_BUFFER_TOO_SMALL = The buffer passed for the subscribed TLS extensions is too small. The call must be repeated with a larger buffer.
# 0x8009036B. The number of buffers; SEC_E_BUFFER_TOO_SMALL is about their size.
SEC_E_INSUFFICIENT_BUFFERS = Too few security buffers were passed to the function.
