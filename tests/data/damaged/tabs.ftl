SEC_E_OK =	Whole.
SEC_E_LOGON_DENIED = Whole.
	.hint = Lost.
SEC_E_TIME_SKEW = Has 	 one.
