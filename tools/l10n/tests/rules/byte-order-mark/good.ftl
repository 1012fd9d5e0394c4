## Success
