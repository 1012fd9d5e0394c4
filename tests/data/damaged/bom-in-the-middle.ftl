SEC_E_OK = Whole.
﻿SEC_E_LOGON_DENIED = Lost.
SEC_E_TIME_SKEW = Has ﻿ one.
