SEC_E_INTERNAL_ERROR = Une erreur interne du système s’est produite.
SEC_E_TARGET_UNKNOWN = La cible est inconnue ou injoignable.
