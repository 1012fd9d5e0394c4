### Windows SSPI status texts: one message per symbol of winerror.h, and the symbol is the message ID.
### It is upper case, because it comes from there; it is never translated. Nothing else belongs in this file.
### A message is a value on one line, in whole sentences, without placeables.
### SPDX-License-Identifier: MIT OR Apache-2.0


## Success

# 0x00000000. Any SSPI function: everything worked. The prefix SEC_E_ does not make it an error. Hint: none, since nothing remains to be done.
SEC_E_OK = The operation completed successfully.

## Informational codes: the call worked and something remains to be done or known. Never word them as failures.

# 0x00090312. InitializeSecurityContext and AcceptSecurityContext: the normal middle of a handshake. The output token goes to the other side, its answer into the next call of the same function. Hint: documentation of InitializeSecurityContext and AcceptSecurityContext.
SEC_I_CONTINUE_NEEDED = The function completed successfully, but it must be called again to complete the security context.
    .developer = Send the output token, if it is not empty, to the other side, and pass its answer to the next call.
# 0x00090313. InitializeSecurityContext and AcceptSecurityContext (Digest, for example). CompleteAuthToken is the name of a function and stays as it is. “Finished message”: in its final form, with nothing left to change; not necessarily the last one of the exchange. Hint: documentation of InitializeSecurityContext, AcceptSecurityContext and CompleteAuthToken.
SEC_I_COMPLETE_NEEDED = The function completed successfully, but the CompleteAuthToken function must be called on the finished message.
    .developer = Finish building the message, pass it to CompleteAuthToken, and only then send it to the other side.
# 0x00090314. As SEC_I_COMPLETE_NEEDED and SEC_I_CONTINUE_NEEDED together. The order matters: first CompleteAuthToken, then one of the other two (the client calls the first, the server the second) again. Hint: documentation of InitializeSecurityContext and AcceptSecurityContext.
SEC_I_COMPLETE_AND_CONTINUE = The function completed successfully, but to complete the security context, CompleteAuthToken must be called first, and then InitializeSecurityContext or AcceptSecurityContext must be called again.
    .developer = Pass the output token to CompleteAuthToken, send it, wait for the answer of the other side, and use that answer as the input of the next call.
# 0x00090315. A logon with cached or local data, because no domain controller answered. The logon did succeed. “Network authority”: whatever authenticates over the network, usually a domain controller. Hint: documentation of cached domain logons in Windows: they give no Kerberos ticket until a domain controller is reached.
SEC_I_LOCAL_LOGON = The logon was completed, but no network authority was available. The logon was made using locally known information.
# 0x00090316. Schannel: the application had asked to be told about a TLS extension, and the peer’s message carried it. Hint: sspi.h, and the public use of Schannel in MsQuic.
SEC_I_GENERIC_EXTENSION_RECEIVED = A TLS extension to which the application subscribed has been received.
# 0x00090317. Schannel, DecryptMessage: the peer sent an orderly end of the connection (TLS close_notify). It is a connection that is being closed, not a computer that is being shut down. Not the same as SEC_E_CONTEXT_EXPIRED. Hint: documentation “Shutting Down an Schannel Connection”; RFC 8446, section 6.1 (close_notify).
SEC_I_CONTEXT_EXPIRED = The sender of the message has finished using the connection and has begun to close it.
    .developer = Use the data received so far. To close this side, call ApplyControlToken with SCHANNEL_SHUTDOWN, then InitializeSecurityContext (server: AcceptSecurityContext), send its token, and call DeleteSecurityContext.
# 0x00090320. Schannel, client side: the server asks for a client certificate and the credentials hold none, or none that the server would accept. The handshake can go on with or without one. Not the same as SEC_E_INCOMPLETE_CREDENTIALS. Hint: documentation of InitializeSecurityContext (Schannel), remarks; curl and schannel-rs go on without a certificate by calling again.
SEC_I_INCOMPLETE_CREDENTIALS = The server requests a client certificate, and the supplied credentials do not contain a suitable one.
    .developer = Call InitializeSecurityContext again with the same input: with new credentials, or with ISC_REQ_USE_SUPPLIED_CREDS to go on without a certificate. SECPKG_ATTR_ISSUER_LIST_EX may list the issuers accepted.
# 0x00090321. Schannel, DecryptMessage: a new handshake is due, or, in TLS 1.3, a message that follows the handshake has arrived and must be processed. “Peer”: the other end of the connection, client or server. Hint: documentation “Renegotiating an Schannel Connection”; RFC 8446, section 4.6 (post-handshake messages).
SEC_I_RENEGOTIATE = The context data must be renegotiated with the peer.
    .developer = Pass the contents of SECBUFFER_EXTRA as SECBUFFER_TOKEN to InitializeSecurityContext (server: AcceptSecurityContext) and go on as in the first handshake. With TLS 1.3, messages after the handshake are also announced in this way.
# 0x00090323. There is no counterpart of this security context inside the Local Security Authority (LSA); it exists only in the application’s process. Hint: none, since no documentation says what a caller of SSPI should do.
SEC_I_NO_LSA_CONTEXT = No LSA-mode context is associated with this security context.
# 0x0009035C. The caller itself must sign with the private key that belongs to the client certificate, then go on. A next step, not a failure. Hint: documentation of SCHANNEL_CLIENT_SIGNATURE.
SEC_I_SIGNATURE_NEEDED = Before the handshake can continue, the caller must create a signature with the private key of the client certificate.
# 0x00090360. Schannel: the peer answered a request to renegotiate with a refusal. The existing connection remains usable. Hint: RFC 5246, section 7.2.2 (no_renegotiation is a warning); TLS 1.3 and HTTP/2 have no renegotiation.
SEC_I_NO_RENEGOTIATION = The peer refused to renegotiate the connection.
# 0x00090364. Schannel (DTLS): the output did not fit into one datagram; further calls return the remaining fragments. Hint: winerror.h and Microsoft’s DTLS sample for Schannel.
SEC_I_MESSAGE_FRAGMENT = The returned data is only one fragment of the message. The function must be called again for the rest.
# 0x00090366. As SEC_I_CONTINUE_NEEDED, but with the context usable already: messages can be protected (encrypted or signed) and sent before the last call. Hint: winerror.h; RFC 8446, section 2 and appendix E.1: before the last message of the handshake, the other end is not authenticated.
SEC_I_CONTINUE_NEEDED_MESSAGE_OK = The function completed successfully, but it must be called again to complete the security context. Messages can already be protected and sent.
# 0x00090368. The call was started and goes on in the background; its result is reported later. Hint: documentation of SspiGetAsyncCallStatus and of asynchronous SSPI contexts.
SEC_I_ASYNC_CALL_PENDING = The call is running asynchronously and has not finished yet.

## Errors

# 0x80090300. Any SSPI function. Hint: documentation of FreeContextBuffer and DeleteSecurityContext.
SEC_E_INSUFFICIENT_MEMORY = Not enough memory is available to complete the request.
    .hint = Close other programs or restart the computer. If it recurs, look for a process whose memory use keeps growing.
    .developer = Release buffers with FreeContextBuffer and contexts with DeleteSecurityContext.
# 0x80090301. A credential handle or context handle that does not exist (any more). “Handle”: the operating system’s reference to an object, not the token of SEC_E_INVALID_TOKEN. Hint: documentation of the SSPI functions and of their handles.
SEC_E_INVALID_HANDLE = The handle passed to the function is not valid.
    .hint = Restart the application.
    .developer = Check that the handle comes from a successful call and has not been released yet with FreeCredentialsHandle or DeleteSecurityContext.
# 0x80090302. The security package does not implement the function or the flags asked for. Hint: “Schannel Error Codes for TLS and SSL Alerts” (protocol_version); Microsoft’s article on CredSSP and CVE-2018-0886; documentation of InitializeSecurityContext: returned for unsupported flags.
SEC_E_UNSUPPORTED_FUNCTION = The requested function is not supported.
# 0x80090302. Another name for SEC_E_UNSUPPORTED_FUNCTION, with a text of its own: here a request as a whole, not a function. Hint: documentation of QuerySecurityPackageInfo; otherwise as SEC_E_UNSUPPORTED_FUNCTION.
SEC_E_NOT_SUPPORTED = The request is not supported.
# 0x80090303. “Target”: the service or server for which authentication was asked, usually given by its service principal name (SPN). Both causes must be named. Hint: documentation of setspn; Kerberos in Windows needs a registered SPN and uses no IP addresses by default.
SEC_E_TARGET_UNKNOWN = The target is unknown or cannot be reached.
    .hint = Check the spelling of the server’s name, and use its full DNS name rather than an IP address. The command setspn -Q shows whether the service principal name (SPN) is registered.
# 0x80090304. An error inside the system that has no SSPI code of its own; in practice the LSA process often does not answer. The LSA is a part of Windows, not a certification authority. Hint: “Schannel Error Codes for TLS and SSL Alerts” (internal_error of the peer); public reports on Network Level Authentication, which cannot change an expired password.
SEC_E_INTERNAL_ERROR = An internal error occurred that does not map to a specific SSPI status code. A common cause is that the Local Security Authority (LSA) cannot be contacted.
    .hint = Check that the account is not locked and that its password has not expired and need not be changed at next logon. Otherwise, look in the system event logs of both computers.
# 0x80090304. Another name for SEC_E_INTERNAL_ERROR (historically “no Security Package Manager”), with the same meaning and the same text. Hint: as SEC_E_INTERNAL_ERROR.
SEC_E_NO_SPM = An internal error occurred that does not map to a specific SSPI status code. A common cause is that the Local Security Authority (LSA) cannot be contacted.
# 0x80090305. AcquireCredentialsHandle with the name of a package (Kerberos, NTLM, Negotiate, Schannel …) that the system does not have. Hint: documentation of AcquireCredentialsHandle and EnumerateSecurityPackages.
SEC_E_SECPKG_NOT_FOUND = The requested security package was not found.
# 0x80090306. “Caller”: the program that called the function. The credentials belong to somebody else. Hint: documentation of AcquireCredentialsHandle.
SEC_E_NOT_OWNER = The caller of the function does not own the credentials.
    .hint = Run the application as the user to whom the credentials belong.
    .developer = Let the application acquire credentials of its own with AcquireCredentialsHandle.
# 0x80090307. Two statements: it could not start, and therefore it must not be installed. Hint: documentation of LSA protection, which loads signed packages only and logs what it refuses.
SEC_E_CANNOT_INSTALL = The security package could not initialize and must not be installed.
    .hint = Look in the event logs for the reason, and ask the vendor of the package for a version that is made and signed for this release of Windows.
# 0x80090308. “Token”: the block of data that the two ends exchange while authenticating, not a handle and not a hardware token. Active Directory’s LDAP server reports refused logons with this code. Hint: documentation of InitializeSecurityContext (malformed token, wrong package); public captures of a web page in answer to a TLS handshake; the error texts of Active Directory’s LDAP server.
SEC_E_INVALID_TOKEN = The token passed to the function is not valid.
# 0x80090309. “Marshal”: to put data into the form in which it is handed on, not to compress it. The logon failed because of it. Hint: documentation of AcquireCredentialsHandle and of the structures for its credentials.
SEC_E_CANNOT_PACK = The security package could not marshal the logon data or the security context, so the logon failed.
    .hint = Check that the user name, the domain and the password are given in full and in the expected form.
    .developer = Check the lengths and flags in the credentials given to AcquireCredentialsHandle.
# 0x8009030A. EncryptMessage, MakeSignature: quality of protection (QOP) says how a message is to be protected. Not quality of service. Hint: documentation of EncryptMessage, MakeSignature and VerifySignature.
SEC_E_QOP_NOT_SUPPORTED = The security package does not support the requested quality of protection (QOP).
# 0x8009030B. ImpersonateSecurityContext: the server may not act under the client’s identity. “Impersonation” is the Windows term for a permitted act, not for fraud. Hint: documentation of ImpersonateSecurityContext, of the impersonation levels and of the user right SeImpersonatePrivilege.
SEC_E_NO_IMPERSONATION = The security context does not allow impersonation.
# 0x8009030C. By far the most common: wrong user name or password, locked or restricted account. Hint: documentation of failed logons in the security event log and of the policies “Network security: Restrict NTLM”; “Schannel Error Codes for TLS and SSL Alerts” (access_denied).
SEC_E_LOGON_DENIED = The logon attempt failed.
    .hint = Check the user name, the domain and the password, and whether the account is locked, disabled or expired. The server’s security log says why. A policy may block NTLM, and with TLS the client certificate may be refused.
# 0x8009030D. The security package does not know what to do with the credentials it was given. Hint: Schannel’s event 36870 with this code; issues of dotnet and gRPC, where read access to the private key was missing.
SEC_E_UNKNOWN_CREDENTIALS = The supplied credentials were not recognized.
# 0x8009030E. No credentials were given and the session has none that can be used for this target. Hint: documentation of klist, of service accounts and of the “second hop” in PowerShell remoting; issues of dotnet on certificates without usable private key.
SEC_E_NO_CREDENTIALS = No credentials are available.
    .hint = Sign in again or enter credentials. The command klist shows Kerberos tickets. A service needs an account known in the domain, and for TLS a certificate with its private key.
# 0x8009030F. DecryptMessage, VerifySignature: the signature does not match the content. Hint: documentation of DecryptMessage and VerifySignature; “Schannel Error Codes for TLS and SSL Alerts” (bad_record_mac).
SEC_E_MESSAGE_ALTERED = The message supplied for verification has been altered.
# 0x80090310. DecryptMessage, VerifySignature: the order of the messages is broken (one repeated, lost or moved). Hint: documentation of DecryptMessage (order, threads).
SEC_E_OUT_OF_SEQUENCE = The message supplied for verification is out of sequence.
# 0x80090311. “Authority”: whatever authenticates, as a rule a domain controller. Not a certification authority. Hint: documentation of AcceptSecurityContext (domain name, domain not available, trust) and of nltest.
SEC_E_NO_AUTHENTICATING_AUTHORITY = No authority could be contacted for authentication.
# 0x80090316. A security package is asked for by its number. Hint: documentation of LsaLookupAuthenticationPackage.
SEC_E_BAD_PKGID = The requested security package identifier does not exist.
    .developer = Do not rely on a fixed number: look the package up by its name, for example with LsaLookupAuthenticationPackage.
# 0x80090317. The program goes on using a security context that is over. Not the same as SEC_I_CONTEXT_EXPIRED, where the peer ends the connection. Hint: documentation of QueryContextAttributes (SECPKG_ATTR_LIFESPAN).
SEC_E_CONTEXT_EXPIRED = The security context has been closed or has expired and can no longer be used.
    .hint = Connect or sign in again, which creates a new security context.
    .developer = Stop using a context when its connection is closed or the time given by SECPKG_ATTR_LIFESPAN is over.
# 0x80090318. Schannel: part of the message has not arrived yet; more has to be read from the network. Nothing is said about a wrong signature: it was not looked at. Hint: documentation of InitializeSecurityContext, AcceptSecurityContext and DecryptMessage (Schannel).
SEC_E_INCOMPLETE_MESSAGE = The supplied message is incomplete. Its signature was not verified.
# 0x80090320. Two sentences, two facts. Not the same as SEC_I_INCOMPLETE_CREDENTIALS. Hint: documentation of AcquireCredentialsHandle and InitializeSecurityContext (Schannel).
SEC_E_INCOMPLETE_CREDENTIALS = The supplied credentials are incomplete and could not be verified. The security context could not be initialized.
# 0x80090321. The size of the buffers; SEC_E_INSUFFICIENT_BUFFERS is about their number. Hint: documentation “Getting Information About Security Packages” (cbMaxToken), of QueryContextAttributes and EncryptMessage (Schannel).
SEC_E_BUFFER_TOO_SMALL = The buffers passed to the function are too small to hold the information.
    .developer = Size token buffers by cbMaxToken from QuerySecurityPackageInfo or let ISC_REQ_ALLOCATE_MEMORY allocate them. For messages, query SECPKG_ATTR_SIZES or, with TLS, SECPKG_ATTR_STREAM_SIZES.
# 0x80090322. Kerberos and Schannel: the server that answered is not the one that was asked for, by its service principal name (SPN) or by the name in its certificate. “Principal”: a user, computer or service that can be authenticated. Hint: Microsoft’s article on “Cannot generate SSPI context” (missing, misplaced, duplicate SPN); documentation of InitializeSecurityContext (Schannel).
SEC_E_WRONG_PRINCIPAL = The target principal name is incorrect.
    .hint = Check the server’s name and its DNS entry. For TLS, its certificate must contain the name used. For Kerberos, the service principal name (SPN) must belong only to the account that runs the service.
# 0x80090324. Kerberos allows five minutes by default. A difference within what is allowed is no error: “more than is allowed” must stay. Hint: RFC 4120, section 7.5.9 (KRB_AP_ERR_SKEW); the policy “Maximum tolerance for computer clock synchronization”.
SEC_E_TIME_SKEW = The clocks of the client and the server differ by more than is allowed.
    .hint = Compare the date, the time and the time zone of the client, the server and the domain controller. As an administrator, correct the wrong clock with w32tm /resync. Kerberos allows a difference of five minutes by default.
# 0x80090325. Schannel: the root at the end of the peer’s certificate chain (usually the server’s) is not among the trusted ones. Hint: documentation of Schannel’s certificate validation; “Schannel Error Codes for TLS and SSL Alerts” (unknown_ca: the peer rejects).
SEC_E_UNTRUSTED_ROOT = The certificate chain was issued by an authority that is not trusted.
# 0x80090326. Schannel: not expected at this point, or not well formed. Hint: “Schannel Error Codes for TLS and SSL Alerts” (handshake_failure, unexpected_message and all alerts without a code of their own).
SEC_E_ILLEGAL_MESSAGE = The received message was unexpected or badly formatted.
    .hint = Check that both sides have a TLS version and a cipher suite in common and that the port expects TLS. The other side may also have refused the handshake or the client certificate.
# 0x80090327. What is unknown is the error, not the certificate. Hint: “Schannel Error Codes for TLS and SSL Alerts” (bad_certificate, unsupported_certificate, certificate_unknown).
SEC_E_CERT_UNKNOWN = An unknown error occurred while the certificate was being processed.
# 0x80090328. The certificate that the other end of the connection sent. Hint: RFC 5280, section 6.1.3 (validity of every certificate of the chain); “Schannel Error Codes for TLS and SSL Alerts” (certificate_expired).
SEC_E_CERT_EXPIRED = The received certificate has expired.
    .hint = Check the date and time on both computers first. If they are right, the owner of the certificate, for a server its administrator, must renew and install it. Intermediate certificates can also expire.
# 0x80090329. Hint: documentation of EncryptMessage (Schannel) and SecPkgContext_StreamSizes; Microsoft’s articles on CredSSP with this code.
SEC_E_ENCRYPT_FAILURE = The specified data could not be encrypted.
# 0x80090330. Hint: “Schannel Error Codes for TLS and SSL Alerts” (decryption_failed, decrypt_error); documentation of certutil.
SEC_E_DECRYPT_FAILURE = The specified data could not be decrypted.
# 0x80090331. Schannel: no protocol version or cipher suite is enabled on both ends. Hint: RFC 8446, section 4.1.1; documentation of Get-TlsCipherSuite; “Schannel Error Codes for TLS and SSL Alerts” (insufficient_security); Microsoft’s articles on certificates whose key may only sign.
SEC_E_ALGORITHM_MISMATCH = The client and the server cannot communicate because they have no algorithm in common.
    .hint = Compare the TLS versions and cipher suites of both sides. On the server, also check the certificate’s private key. Update the older side rather than permit obsolete suites.
# 0x80090332. Quality of service: features asked for with the context. Not quality of protection (QOP). Hint: documentation of ISC_REQ_MUTUAL_AUTH and ISC_REQ_DELEGATE: NTLM provides neither.
SEC_E_SECURITY_QOS_FAILED = The security context could not be established because a requested quality of service (for example, mutual authentication or delegation) could not be provided.
# 0x80090333. “Completed”: fully set up. The context was given up halfway; the system counts that as a failed logon. Hint: “Schannel Error Codes for TLS and SSL Alerts” (user_canceled); documentation of DeleteSecurityContext.
SEC_E_UNFINISHED_CONTEXT_DELETED = A security context was deleted before it was completed. This counts as a logon failure.
# 0x80090334. Kerberos. It is the server that requires user-to-user authentication and the server that sent no TGT. Hint: RFC 4120, section 3.7 and KDC_ERR_MUST_USE_USER2USER; Microsoft’s “Service Principal Name Configuration” on user accounts without SPN; documentation of setspn.
SEC_E_NO_TGT_REPLY = The client is trying to negotiate a security context and the server requires user-to-user authentication, but the server did not send a ticket-granting ticket (TGT) reply.
# 0x80090335. Hint: documentation of ipconfig.
SEC_E_NO_IP_ADDRESSES = The requested task could not be completed because the local computer has no IP addresses.
# 0x80090336. The handle passed with the call belongs to credentials other than those used to create the context. Hint: documentation of InitializeSecurityContext and AcceptSecurityContext.
SEC_E_WRONG_CREDENTIAL_HANDLE = The credential handle passed to the function does not match the credentials associated with the security context.
# 0x80090337. Kerberos. “A required function”: a cryptographic function, not the SSPI function that the program called. Hint: documentation of “Network security: Configure encryption types allowed for Kerberos” and of EncryptMessage (Schannel).
SEC_E_CRYPTO_SYSTEM_INVALID = The cryptographic system or the checksum function is not valid because a required function is unavailable.
# 0x80090338. Kerberos: each domain refers the client to the next one; after too many steps it gives up. Hint: RFC 6806 (referrals); documentation of trusts and of name suffix routing.
SEC_E_MAX_REFERRALS_EXCEEDED = The maximum number of ticket referrals has been exceeded.
# 0x80090339. KDC stands for Key Distribution Center, not for domain controller. Hint: documentation of the KDC service: in Windows, domain controllers run it.
SEC_E_MUST_BE_KDC = The local computer must be a Kerberos Key Distribution Center (KDC), but it is not.
    .hint = Run the operation on a domain controller, and check that the service “Kerberos Key Distribution Center” is running there.
# 0x8009033A. The other end requires it, the local computer does not support it; the two must not be swapped. Hint: the policies “Network security: Minimum session security for NTLM SSP” and “Configure encryption types allowed for Kerberos”.
SEC_E_STRONG_CRYPTO_NOT_SUPPORTED = The other side of the security negotiation requires strong cryptography, but the local computer does not support it.
    .hint = Install pending Windows updates on the local computer, and ask the administrator which encryption the other side requires. Adapt the local computer rather than weaken the requirement.
# 0x8009033B. Kerberos. “Principal”: as in SEC_E_WRONG_PRINCIPAL. Hint: documentation of setspn and of the KDC’s event on duplicate names; RFC 4120, KDC_ERR_PRINCIPAL_NOT_UNIQUE.
SEC_E_TOO_MANY_PRINCIPALS = The reply from the Key Distribution Center (KDC) contained more than one principal name.
    .hint = Ask the administrator to look for duplicates in Active Directory. The command setspn -F -X lists duplicate service principal names (SPN) in the forest, and each user principal name (UPN) must belong to one account only.
# 0x8009033C. Kerberos. PA stands for pre-authentication (the field PA-DATA), not for policy administrator. Hint: RFC 4120, sections 3.1.3 and 5.2.7.5 (PA-ETYPE-INFO2).
SEC_E_NO_PA_DATA = Kerberos pre-authentication (PA) data, needed to determine the encryption type, was not found.
    .hint = Ask the administrator to look in the domain controller’s system event log and to compare the encryption types allowed for account and client. A KDC that is not Windows must send PA-ETYPE-INFO2.
# 0x8009033D. Smart card logon (PKINIT): either there is no valid UPN in the certificate, or the certificate belongs to a name other than the one in the logon request. Hint: MS-PKCA, section 3.1.5.2.1 (certificate mapping, KDC_ERR_CLIENT_NAME_MISMATCH).
SEC_E_PKINIT_NAME_MISMATCH = The client certificate does not contain a valid user principal name (UPN) or does not match the client name in the logon request.
# 0x8009033E. The account may log on with a smart card only. Hint: documentation of the account option “Smart card is required for interactive logon” and of group managed service accounts.
SEC_E_SMARTCARD_LOGON_REQUIRED = Smart card logon is required, but it was not used.
# 0x8009033F. Here it is the operating system that shuts down, not a connection. Hint: winerror.h.
SEC_E_SHUTDOWN_IN_PROGRESS = A system shutdown is in progress.
# 0x80090340. Hint: RFC 4120, section 7.5.9: the KDC answers a request that it does not accept with an error code, which a network trace shows.
SEC_E_KDC_INVALID_REQUEST = An invalid request was sent to the Key Distribution Center (KDC).
# 0x80090341. Kerberos. “Referral”: the KDC names another KDC that is responsible for the service. Hint: RFC 6806; documentation of setspn and of name suffix routing.
SEC_E_KDC_UNABLE_TO_REFER = The Key Distribution Center (KDC) could not generate a referral for the requested service.
# 0x80090342. Kerberos. Encryption type: AES256, RC4 and so on. Hint: Microsoft’s article on “Unsupported etype” and the text of the KDC’s event 14; MS-KILE on msDS-SupportedEncryptionTypes.
SEC_E_KDC_UNKNOWN_ETYPE = The Key Distribution Center (KDC) does not support the requested encryption type.
    .hint = If your password is very old, change it, which creates AES keys. Otherwise ask the administrator to allow AES for the account or trust that the domain controller’s system event log names.
# 0x80090343. “Presented to”: handed to. It is the mechanism that is not supported. Hint: documentation of event 4771, KDC_ERR_PADATA_TYPE_NOSUPP; RFC 4556; documentation of certutil.
SEC_E_UNSUPPORTED_PREAUTH = An unsupported pre-authentication mechanism was presented to the Kerberos package.
# 0x80090345. Kerberos. “Trusted for delegation” is an account setting of Active Directory. Hint: documentation of delegation in Active Directory; Microsoft’s article on DPAPI master key backup without a writable domain controller.
SEC_E_DELEGATION_REQUIRED = The requested operation cannot be completed. The computer must be trusted for delegation, and the current user account must be configured to allow delegation.
# 0x80090346. Channel bindings tie an authentication to the TLS channel it runs in (Extended Protection). Hint: documentation of Extended Protection and SEC_CHANNEL_BINDINGS; RFC 5929.
SEC_E_BAD_BINDINGS = The SSPI channel bindings supplied by the client are incorrect.
    .hint = The usual cause is a proxy or load balancer that ends TLS in between. Ask the administrator to let TLS pass through to the server. Otherwise update clients that send no channel bindings, or consider an attack.
# 0x80090347. A certificate must lead to exactly one account. Hint: documentation of altSecurityIdentities and of the policy “Allow user name hint”.
SEC_E_MULTIPLE_ACCOUNTS = The received certificate is mapped to more than one account.
# 0x80090348. Kerberos. “Key”: a cryptographic key, not a registry key. Hint: RFC 4120, section 7.5.9 (KRB_AP_ERR_NOKEY); the keys of an account are made from its password.
SEC_E_NO_KERB_KEY = No Kerberos key was found.
    .hint = If the error concerns your own account, change its password. Otherwise ask the administrator which account the system event log names. A new password creates keys, and services that use the account also need it.
# 0x80090349. Its key usage or enhanced key usage does not cover what it was used for (server authentication, for example). Hint: RFC 5280, section 4.2.1.12; documentation of certificate requirements for TLS, smart cards and domain controllers.
SEC_E_CERT_WRONG_USAGE = The certificate is not valid for the requested usage.
    .hint = Check the Enhanced Key Usage. A server needs Server Authentication, a client Client Authentication, a smart card Smart Card Logon, a domain controller KDC Authentication. Choose or request a suitable certificate.
# 0x80090350. The usual cause comes first: no domain controller can be reached. Tampering is the other possibility. “The user”: the one whose authentication was stopped; the reader may be somebody else (an administrator), so do not write “you”. Hint: Microsoft’s description of this code since 2023 (no domain controller reachable); documentation of nltest.
SEC_E_DOWNGRADE_DETECTED = Authentication was stopped. The usual cause is that no domain controller can be reached, but an attempt to compromise security is also possible. Check that the server that authenticated the user can be contacted.
    .hint = Connect to the organization’s network or VPN, check DNS, and sign in again. If nltest with the domain’s name finds a domain controller and the error remains, report it to the administrator.
# 0x80090351. The certificate of the user’s smart card. The domain controller’s is SEC_E_KDC_CERT_REVOKED. Hint: RFC 5280, section 5; a revoked certificate cannot be made valid again.
SEC_E_SMARTCARD_CERT_REVOKED = The smart card certificate used for authentication has been revoked. The event log may contain additional information.
# 0x80090352. The authority that issued the certificate of the user’s smart card. The domain controller’s is SEC_E_ISSUING_CA_UNTRUSTED_KDC. Hint: RFC 4556, section 3.2.2; documentation of smart card logon with a third-party CA.
SEC_E_ISSUING_CA_UNTRUSTED = An untrusted certification authority (CA) was detected while the smart card certificate used for authentication was being processed.
# 0x80090353. The user’s smart card; the final C stands for client. The domain controller’s is SEC_E_REVOCATION_OFFLINE_KDC. It is not said that the certificate is revoked. Hint: Microsoft’s blog on smart cards and failing CRLs: the domain controller checks the card’s certificate; documentation of certutil.
SEC_E_REVOCATION_OFFLINE_C = The revocation status of the smart card certificate used for authentication could not be determined.
# 0x80090354. The certificate of the user’s smart card itself is not trusted. Hint: RFC 4556, section 3.2.2; documentation of certutil and of the NTAuth store.
SEC_E_PKINIT_CLIENT_FAILURE = The smart card certificate used for authentication is not trusted.
# 0x80090355. The certificate of the user’s smart card. The domain controller’s is SEC_E_KDC_CERT_EXPIRED. Hint: RFC 5280, section 4.1.2.5; RFC 4556, section 3.2.2.
SEC_E_SMARTCARD_CERT_EXPIRED = The smart card certificate used for authentication has expired.
    .hint = Check the date and time of the computer. If they are right, ask the office that issues the smart cards to renew the certificate on the card, and sign in by another permitted way until then.
# 0x80090356. S4U, Service for User: a Kerberos extension with which a service obtains tickets on behalf of a user. It is the domain controller that does not support it. Hint: MS-SFU: first implemented in Windows Server 2003.
SEC_E_NO_S4U_PROT_SUPPORT = The Kerberos subsystem encountered an error. A Service for User (S4U) request was made to a domain controller that does not support S4U.
    .hint = Ask the administrator which domain controller answered (nltest /dsgetdc: and the domain’s name) and to update it. Every supported Windows Server has S4U. If the KDC is not Windows, it must support MS-SFU.
# 0x80090357. Constrained delegation is a kind of delegation in Kerberos; “realm” is the domain of Kerberos. The list says to which services the server may delegate. Hint: MS-SFU; Microsoft’s overview of Kerberos constrained delegation (across domains since Windows Server 2012).
SEC_E_CROSSREALM_DELEGATION_FAILURE = The server attempted Kerberos constrained delegation to a target outside its own realm. This is not supported and indicates that the list of services to which the server may delegate is misconfigured.
    .hint = Ask the administrator to remove targets of other domains from msDS-AllowedToDelegateTo of the server’s account and to use resource-based constrained delegation on the target’s account.
# 0x80090358. The domain controller’s certificate. The user’s smart card is SEC_E_REVOCATION_OFFLINE_C. Hint: Microsoft’s blog on smart cards and failing CRLs: the client checks the domain controller’s certificate; documentation of certutil.
SEC_E_REVOCATION_OFFLINE_KDC = The revocation status of the domain controller certificate used for smart card authentication could not be determined. The system event log contains additional information.
    .hint = Connect to the organization’s network or VPN. If it recurs, ask the administrator to test on this computer with certutil -verify -urlfetch kdc.cer whether the CRL or OCSP responder of the domain controller’s certificate is reachable.
# 0x80090359. The authority that issued the domain controller’s certificate. The user’s smart card is SEC_E_ISSUING_CA_UNTRUSTED. Hint: RFC 4556, section 3.2.4; documentation of distributing root certificates by group policy.
SEC_E_ISSUING_CA_UNTRUSTED_KDC = An untrusted certification authority (CA) was detected while the domain controller certificate used for authentication was being processed. The system event log contains additional information.
# 0x8009035A. The domain controller’s certificate. The user’s smart card is SEC_E_SMARTCARD_CERT_EXPIRED. Hint: RFC 4556, section 3.2.4; documentation of certutil.
SEC_E_KDC_CERT_EXPIRED = The domain controller certificate used for smart card logon has expired.
# 0x8009035B. The domain controller’s certificate. The user’s smart card is SEC_E_SMARTCARD_CERT_REVOKED. Hint: RFC 4556, section 3.2.4; RFC 5280, section 5.
SEC_E_KDC_CERT_REVOKED = The domain controller certificate used for smart card logon has been revoked.
# 0x8009035D. Hint: documentation of the SSPI functions, which differs by package.
SEC_E_INVALID_PARAMETER = One or more of the parameters passed to the function are not valid.
# 0x8009035E. A setting (group policy) on the client’s computer. Hint: documentation of the policies under “Credentials Delegation” (CredSSP).
SEC_E_DELEGATION_POLICY = The policy on the client does not allow credentials to be delegated to the target server.
# 0x8009035F. “NLTM” in the symbol is Microsoft’s misspelling; the text says NTLM. Delegation is forbidden because the server was authenticated with NTLM and nothing stronger. Hint: the policies “Allow delegating … credentials with NTLM-only server authentication” (CredSSP).
SEC_E_POLICY_NLTM_ONLY = The policy on the client does not allow credentials to be delegated to a target server that was authenticated with NTLM only.
# 0x80090361. Hint: documentation of AcceptSecurityContext (phContext); the context lives in the process that began it.
SEC_E_NO_CONTEXT = The security context required for the call does not exist.
    .hint = Connect again. Through a load balancer, all messages of one logon must reach the same server.
    .developer = Pass the handle that the first call returned to all further calls.
# 0x80090362. PKU2U: authentication between two computers without a domain. Hint: draft-zhu-pku2u and Microsoft’s overview of PKU2U: each user has a certificate that the peer validates; public reports on Remote Desktop with work accounts.
SEC_E_PKU2U_CERT_FAILURE = Peer-to-peer authentication (PKU2U) failed because of an error with the certificates that it uses.
# 0x80090363. Mutual: the client also checks the server. It is the server’s identity that could not be verified. Hint: documentation of ISC_REQ_MUTUAL_AUTH; MS-NLMP has no server authentication.
SEC_E_MUTUAL_AUTH_FAILED = Mutual authentication was requested, but the identity of the server could not be verified.
# 0x80090365. The address used has a scheme other than https. Hint: winerror.h; documentation of the policy “Specify KDC proxy servers for Kerberos clients”.
SEC_E_ONLY_HTTPS_ALLOWED = Only HTTPS is permitted.
# 0x80090367. TLS, ALPN (Application-Layer Protocol Negotiation): h2, http/1.1 and so on. Not the TLS version, not an encryption algorithm. Hint: RFC 7301, section 3.2; documentation of InitializeSecurityContext (Schannel).
SEC_E_APPLICATION_PROTOCOL_MISMATCH = The client and the server have no application protocol in common, so the protocol negotiation (ALPN) failed.
# 0x80090369. The user name, a UPN (name@domain), was written in a form that cannot be used to log on. Hint: documentation of the user name formats of Windows; winerror.h, which names the email address.
SEC_E_INVALID_UPN_NAME = The user principal name (UPN) has a form that is not accepted for logon.
# 0x8009036A. Schannel: the buffer for the TLS extensions to which the application subscribed. The remedy is part of the text. Hint: sspi.h, and the public use of Schannel in MsQuic.
SEC_E_EXT_BUFFER_TOO_SMALL = The buffer passed for the subscribed TLS extensions is too small. The call must be repeated with a larger buffer.
# 0x8009036B. The number of buffers; SEC_E_BUFFER_TOO_SMALL is about their size. Hint: documentation of InitializeSecurityContext (Schannel) and SecBufferDesc; winerror.h.
SEC_E_INSUFFICIENT_BUFFERS = Too few security buffers were passed to the function.
