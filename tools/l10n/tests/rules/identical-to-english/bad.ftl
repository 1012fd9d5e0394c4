severity-success = Success
