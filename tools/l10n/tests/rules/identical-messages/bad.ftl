severity-error = Information
