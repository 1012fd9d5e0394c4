SEC_E_TARGET_UNKNOWN = La cible est inconnue ou injoignable.
