severity-success = Succès { label-code }
label-code = Code { severity-success }
